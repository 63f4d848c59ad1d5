import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { dynamoMessages } from '../../shared/aws/referrals/messages.ts';
import { type Messages, StoreUnavailable } from '../../shared/ports.ts';
import type { Message } from '../../shared/updates/message.ts';
import { faultsInOrder, injectFaults } from '../referral/faulty-client.ts';
import { createTables, dynamoDb, type TestTables } from '../tables.ts';

const now = '2026-01-06T10:00:00.000Z';
const later = '2026-01-06T10:06:00.000Z';
const message: Message = {
  reference: '0123456789A',
  key: 'acknowledgement/person',
  way: 'text',
  priority: 'urgent',
  state: 'claimed',
  kind: 'acknowledgement',
  claimedAt: now,
  leaseUntil: '2026-01-06T10:05:00.000Z',
  attempts: 0,
  personal: { to: '+447700900101', body: 'Thank you.' },
};
const { reference, key } = message;

let tables: TestTables;
let messages: Messages;
const storeWith = (client = dynamoDb()) =>
  dynamoMessages({ client, referralsTable: tables.referrals, conversationsTable: tables.conversations });
beforeEach(async () => {
  tables = await createTables();
  messages = storeWith();
});

const stateNow = async () => (await messages.read(reference, key))?.state;

describe('claiming', () => {
  test('is for one alone, until the lease has run out', async () => {
    expect(await messages.claim(message)).toBe(true);
    expect(await messages.claim({ ...message, claimedAt: '2026-01-06T10:04:59.000Z' })).toBe(false);
    expect(await messages.claim({ ...message, claimedAt: later, leaseUntil: later })).toBe(true);
    expect(await messages.read(reference, key)).toEqual({ ...message, claimedAt: later, leaseUntil: later });
  });

  test('never takes over what was attempted', async () => {
    await messages.claim(message);
    await messages.attempt(reference, key, now);
    for (const state of ['attempting', 'unknown', 'accepted'] as const) {
      if (state !== 'attempting') await messages.settle(reference, key, state, now);
      expect(await messages.claim({ ...message, claimedAt: later })).toBe(false);
      expect(await stateNow()).toBe(state);
    }
  });

  test('takes up again what was refused for the moment, from that moment on', async () => {
    await messages.claim(message);
    await messages.attempt(reference, key, now);
    await messages.settle(reference, key, 'refused', now, '2026-01-06T10:01:00.000Z');
    expect(await messages.claim({ ...message, claimedAt: '2026-01-06T10:00:59.000Z' })).toBe(false);
    expect(await messages.claim({ ...message, claimedAt: later, attempts: 1 })).toBe(true);
  });

  test('never takes up again what was refused for good', async () => {
    await messages.claim(message);
    await messages.attempt(reference, key, now);
    await messages.settle(reference, key, 'refused', now);
    expect(await messages.claim({ ...message, claimedAt: later })).toBe(false);
  });

  test('whose reply was lost is still ours', async () => {
    const client = injectFaults(dynamoDb(), faultsInOrder('PutItemCommand', ['lost-reply', 'throttled']));
    expect(await storeWith(client).claim(message)).toBe(true);
  });
});

describe('attempting', () => {
  test('twenty at once: one may', async () => {
    await messages.claim(message);
    const mine = await Promise.all(Array.from({ length: 20 }, () => storeWith().attempt(reference, key, now)));
    expect(mine.filter(Boolean)).toHaveLength(1);
    expect(await messages.read(reference, key)).toMatchObject({ state: 'attempting', attempts: 1 });
  });

  test('whose reply was lost is still ours', async () => {
    await messages.claim(message);
    const client = injectFaults(dynamoDb(), faultsInOrder('UpdateItemCommand', ['lost-reply']));
    expect(await storeWith(client).attempt(reference, key, now)).toBe(true);
  });

  test('of what is not there is nobody’s', async () => {
    expect(await messages.attempt(reference, key, now)).toBe(false);
  });

  test('says when the store is down', async () => {
    const client = injectFaults(dynamoDb(), () => 'server-error');
    await expect(storeWith(client).attempt(reference, key, now)).rejects.toThrow(StoreUnavailable);
  });
});

describe('what became of it', () => {
  test.each([
    ['delivered', 'delivered'],
    ['failed', 'failed'],
    ['unknown', 'unknown'],
  ] as const)('a receipt says %s', async (receipt, state) => {
    await messages.claim(message);
    await messages.attempt(reference, key, now);
    await messages.settle(reference, key, 'accepted', now);
    expect(await messages.receipt(reference, key, receipt, later)).toBe(true);
    expect(await messages.receipt(reference, key, receipt, later)).toBe(false);
    expect(await messages.read(reference, key)).toMatchObject({ state });
  });

  test('a receipt that overtakes the provider’s own answer stands', async () => {
    await messages.claim(message);
    await messages.attempt(reference, key, now);
    expect(await messages.receipt(reference, key, 'delivered', later)).toBe(true);
    await messages.settle(reference, key, 'accepted', later);
    expect(await stateNow()).toBe('delivered');
  });

  test('an answer that comes after it was given up mends it', async () => {
    await messages.claim(message);
    await messages.attempt(reference, key, now);
    await messages.settle(reference, key, 'unknown', now);
    await messages.settle(reference, key, 'accepted', later);
    expect(await stateNow()).toBe('accepted');
  });

  test('what was delivered stays so', async () => {
    await messages.claim(message);
    await messages.attempt(reference, key, now);
    await messages.receipt(reference, key, 'delivered', now);
    expect(await messages.receipt(reference, key, 'failed', later)).toBe(false);
    expect(await stateNow()).toBe('delivered');
  });

  test('a receipt for a message that is not there says nothing new', async () => {
    expect(await messages.receipt(reference, key, 'failed', now)).toBe(false);
    expect(await messages.read(reference, key)).toBeUndefined();
  });

  test('what was attempted cannot lapse', async () => {
    await messages.claim(message);
    await messages.attempt(reference, key, now);
    await messages.settle(reference, key, 'lapsed', now);
    expect(await stateNow()).toBe('attempting');
  });
});

test('words outside a referral are kept with their conversation, and run out', async () => {
  const reply: Message = { ...message, reference: 'T#0a1b', key: 'reply/1', kind: 'reply' };
  await messages.claim(reply);
  expect(await messages.read('T#0a1b', 'reply/1')).toEqual(reply);
  const { Item } = await dynamoDb().send(
    new GetItemCommand({ TableName: tables.conversations, Key: { pk: { S: 'T#0a1b' }, sk: { S: 'M#reply/1' } } }),
  );
  expect(Number(Item?.expiresAt?.N)).toBe(Date.parse('2026-02-05T10:00:00.000Z') / 1000);
});
