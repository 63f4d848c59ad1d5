import { beforeAll, describe, expect, test } from 'vitest';
import { changingMinds } from './conversations/changing-minds.ts';
import { danger } from './conversations/danger.ts';
import { others } from './conversations/others.ts';
import { wholePaths } from './conversations/whole-paths.ts';
import { faultsOf } from './fit-to-send.ts';
import { type TextingOnDynamoDb, texting } from './on-dynamodb.ts';
import type { Script } from './script.ts';

let phone: TextingOnDynamoDb;
let numbers = 0;
beforeAll(async () => {
  phone = await texting();
});

async function play({ turns, ends }: Script): Promise<void> {
  numbers += 1;
  const from = `+447700900${String(numbers).padStart(3, '0')}`;
  for (const [place, [text, wanted]] of turns.entries()) {
    const reply = await phone.say(from, text, `${from}-${place}`);
    const where = `text ${place + 1}, "${text}"`;
    if (wanted === null) expect(reply, where).toBeUndefined();
    else expect(reply?.personal?.body, where).toMatch(wanted);
    if (reply !== undefined) expect(faultsOf(reply, place === 0 || text === 'HELP'), where).toEqual([]);
  }
  const conversation = await phone.conversation(from);
  const referral = await phone.referral(from);
  expect(conversation.stage).toBe(ends.stage);
  expect(referral?.outcome ?? 'none').toBe(ends.outcome);
  if (ends.asked !== undefined) expect(conversation.asked?.linkId).toBe(ends.asked);
  if (ends.readSoon) expect(referral?.assessment.flags).toContain('read-soon');
  const held: Readonly<Record<string, unknown>> = { ...(referral?.answers ?? conversation.answers) };
  for (const [linkId, value] of Object.entries(ends.holds ?? {})) expect(held[linkId], linkId).toEqual(value);
  expect(referral?.history.map(({ event }) => event.type) ?? []).toEqual(
    expect.arrayContaining([...(ends.happened ?? [])]),
  );
}

const sections: readonly (readonly [string, readonly Script[]])[] = [
  ['the ten questions', wholePaths],
  ['commands and second thoughts', changingMinds],
  ['danger and STOP', danger],
  ['someone else, and after sending', others],
];

for (const [name, scripts] of sections) {
  describe(name, () => {
    test.each(scripts)('$that', play);
  });
}
