import { expect, test } from 'vitest';
import { deliver } from '../../functions/texts/replying/deliver.ts';
import type { Message } from '../../shared/updates/message.ts';
import { isWordKind } from '../../shared/updates/words.ts';

const lastReply = {
  to: '+447700900101',
  body: 'Thank you. Your reference is 4W5N 9E5W 7ZP. Text MORE to tell us more.',
  kind: 'acknowledgement',
  under: '4W5N9E5W7ZP',
  key: 'acknowledgement/person',
} as const;

/** Delivers into a store where the plan had already claimed some words under the same key. */
async function deliverAfter(planned: string) {
  const claimed: Pick<Message, 'key' | 'kind'>[] = [];
  const orders: string[] = [];
  await deliver(
    {
      messages: {
        claim: async (message) => {
          claimed.push(message);
          return message.key !== lastReply.key;
        },
        read: async (reference, key) => ({
          ...{ reference, key, way: 'text', priority: 'urgent', state: 'accepted', kind: 'acknowledgement' },
          ...{ claimedAt: '2026-01-05T10:00:00.000Z', leaseUntil: '2026-01-05T10:05:00.000Z', attempts: 1 },
          personal: { to: lastReply.to, body: planned },
        }),
      },
      queue: {
        order: async (given) => {
          orders.push(...given.map(({ key }) => key));
        },
      },
      now: () => '2026-01-05T10:00:01.000Z',
      note: () => undefined,
      acceptDramaNumbers: true,
    },
    { lastReply },
  );
  return { claimed, orders };
}

test('an acknowledgement in other words that was quicker does not keep the answer back', async () => {
  const { claimed, orders } = await deliverAfter('We have what you sent.');
  expect(orders).toEqual(['answer/person']);
  // As a word of the plan it would be checked against the plan when it is sent, which knows of no such word, and dropped.
  expect(isWordKind(claimed.at(-1)?.kind ?? '')).toBe(false);
});

test('the same words are not said twice', async () => {
  const { orders } = await deliverAfter(lastReply.body);
  expect(orders).toEqual(['acknowledgement/person']);
});
