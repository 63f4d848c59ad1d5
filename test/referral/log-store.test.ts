import { randomBytes } from 'node:crypto';
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { CommitTooLarge } from '../../shared/aws/referrals/commit-item.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import type { Commit } from '../../shared/referral/events.ts';
import { createTables, dynamoDb, type TestTables } from '../tables.ts';
import { type Fault, faultsInOrder, injectFaults } from './faulty-client.ts';
import { Journal } from './journal.ts';

let tables: TestTables;
beforeAll(async () => {
  tables = await createTables();
});

let count = 0;
const freshReference = () => `REF${String(++count).padStart(8, '0')}`;
const logWith = (client: DynamoDBClient) => dynamoReferralLog(client, tables.referrals);
const plainLog = () => logWith(dynamoDb());
const faultyLog = (faults: readonly Fault[], command = 'PutItemCommand') =>
  logWith(injectFaults(dynamoDb(), faultsInOrder(command, faults)));

const template = new Journal({ 'for-whom': 'me', 'call-me': 'Jo', story: 'A story.' }).commits;

function commitAt(reference: string, sequence: number, more: Partial<Commit> = {}): Commit {
  const [first] = template;
  if (first === undefined) throw new Error('an empty journal');
  const events: Commit['events'] = sequence === 1 ? first.events : [{ type: 'assessed' }];
  return { ...first, reference, sequence, commandId: `${reference}/${sequence}`, events, ...more };
}

/** Words that no packing makes shorter than this many bytes. */
const unpackable = (bytes: number): string => randomBytes(bytes).toString('base64');

describe('appending', () => {
  test('what is appended is read back in order, as it was', async () => {
    const log = plainLog();
    const reference = freshReference();
    const commits = [1, 2, 3].map((sequence) => commitAt(reference, sequence));
    for (const commit of commits) expect(await log.append(commit)).toEqual({ result: 'appended', commit });
    expect(await log.read(reference)).toEqual(commits);
  });

  test('a reference that nobody has reads as empty', async () => {
    expect(await plainLog().read(freshReference())).toEqual([]);
  });

  test('a place that is taken is a conflict and stays as it was', async () => {
    const log = plainLog();
    const reference = freshReference();
    await log.append(commitAt(reference, 1));
    expect(await log.append(commitAt(reference, 1, { commandId: 'another' }))).toEqual({ result: 'conflict' });
    expect(await log.read(reference)).toEqual([commitAt(reference, 1)]);
  });

  test('the same command is recognised anywhere in the log, and what it wrote comes back', async () => {
    const log = plainLog();
    const reference = freshReference();
    for (const sequence of [1, 2, 3]) await log.append(commitAt(reference, sequence));
    const again = commitAt(reference, 3, { commandId: `${reference}/2` });
    expect(await log.append(again)).toEqual({ result: 'repeated', commit: commitAt(reference, 2) });
    expect(await log.read(reference)).toHaveLength(3);
  });

  test('the first commit comes up by itself after five minutes', async () => {
    const reference = freshReference();
    await plainLog().append(commitAt(reference, 1));
    const { Item } = await dynamoDb().send(
      new GetItemCommand({ TableName: tables.referrals, Key: { pk: { S: `R#${reference}` }, sk: { S: 'E#000001' } } }),
    );
    expect(Item?.dueAt?.S).toBe('2026-01-05T09:05:00.000Z');
    expect(['0', '1', '2', '3']).toContain(Item?.dueShard?.S);
  });

  test('a later commit is not due by itself', async () => {
    const reference = freshReference();
    await plainLog().append(commitAt(reference, 1));
    await plainLog().append(commitAt(reference, 2));
    const { Item } = await dynamoDb().send(
      new GetItemCommand({ TableName: tables.referrals, Key: { pk: { S: `R#${reference}` }, sk: { S: 'E#000002' } } }),
    );
    expect(Item?.dueShard).toBeUndefined();
  });

  test('a commit that does not fit an item is refused by name before anything is written', async () => {
    const reference = freshReference();
    const personal = { words: { text: unpackable(390_000) } };
    await expect(plainLog().append(commitAt(reference, 1, { personal }))).rejects.toThrow(CommitTooLarge);
    expect(await plainLog().read(reference)).toEqual([]);
  });

  test('a log longer than one page is read whole', async () => {
    const log = plainLog();
    const reference = freshReference();
    const personal = { words: { text: unpackable(300_000) } };
    for (const sequence of [1, 2, 3, 4, 5]) await log.append(commitAt(reference, sequence, { personal }));
    expect((await log.read(reference)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('faults that DynamoDB Local never shows', () => {
  test.each([
    ['lost once', ['lost-reply']],
    ['lost three times', ['lost-reply', 'lost-reply', 'lost-reply']],
    ['throttled, then lost', ['throttled', 'lost-reply']],
    ['timed out, then lost', ['timeout', 'lost-reply']],
    ['met by a server error', ['server-error', 'server-error']],
  ] as const)('a write whose reply was %s is in the log once, and known as ours', async (_name, faults) => {
    const reference = freshReference();
    const appended = await faultyLog(faults).append(commitAt(reference, 1));
    expect(appended.result).not.toBe('conflict');
    expect(appended).toMatchObject({ commit: commitAt(reference, 1) });
    expect(await plainLog().read(reference)).toHaveLength(1);
  });

  test.each(['throttled', 'timeout', 'server-error', 'conflict'] as const)(
    'a store that stays %s is said to be unavailable, and nothing was written',
    async (fault) => {
      const reference = freshReference();
      const log = faultyLog(Array.from({ length: 10 }, () => fault));
      await expect(log.append(commitAt(reference, 1))).rejects.toThrow(StoreUnavailable);
      expect(await plainLog().read(reference)).toEqual([]);
    },
  );

  test('after every reply was lost, the same command sent again later lands once', async () => {
    const reference = freshReference();
    const log = faultyLog(Array.from({ length: 4 }, () => 'lost-reply'));
    await expect(log.append(commitAt(reference, 1))).rejects.toThrow(StoreUnavailable);
    expect(await plainLog().append(commitAt(reference, 1))).toMatchObject({ result: 'repeated' });
    expect(await plainLog().read(reference)).toHaveLength(1);
  });

  test('a lost reply that somebody wrote after is still recognised', async () => {
    const reference = freshReference();
    await plainLog().append(commitAt(reference, 1));
    await expect(
      faultyLog(Array.from({ length: 4 }, () => 'lost-reply')).append(commitAt(reference, 2)),
    ).rejects.toThrow(StoreUnavailable);
    await plainLog().append(commitAt(reference, 3));
    const again = await plainLog().append(commitAt(reference, 3, { commandId: `${reference}/2` }));
    expect(again).toMatchObject({ result: 'repeated', commit: { sequence: 2 } });
  });

  test('a log that cannot be read is unavailable and never empty', async () => {
    const reference = freshReference();
    await plainLog().append(commitAt(reference, 1));
    const log = faultyLog(
      Array.from({ length: 10 }, () => 'timeout'),
      'QueryCommand',
    );
    await expect(log.read(reference)).rejects.toThrow(StoreUnavailable);
  });
});

describe('many writers', () => {
  test('of sixteen who write to one place exactly one wins', async () => {
    const reference = freshReference();
    await plainLog().append(commitAt(reference, 1));
    const results = await Promise.all(
      Array.from({ length: 16 }, (_, writer) =>
        plainLog().append(commitAt(reference, 2, { commandId: `writer-${writer}` })),
      ),
    );
    expect(results.filter(({ result }) => result === 'appended')).toHaveLength(1);
    expect(results.filter(({ result }) => result === 'conflict')).toHaveLength(15);
  });
});

describe('everything in one read, and erasing', () => {
  async function whole(reference: string): Promise<void> {
    await plainLog().append(commitAt(reference, 1));
    await plainLog().append(commitAt(reference, 2, { personal: { words: { text: 'secret words' } } }));
    const message = {
      pk: `R#${reference}`,
      sk: 'M#acknowledgement/person',
      way: 'text',
      priority: 'urgent',
      state: 'accepted',
      kind: 'acknowledgement',
      claimedAt: '2026-01-05T09:00:00.000Z',
      leaseUntil: '2026-01-05T09:05:00.000Z',
      personal: JSON.stringify({ to: '+447700900101', body: 'secret body' }),
    };
    const Item = Object.fromEntries(Object.entries(message).map(([name, value]) => [name, { S: value }]));
    await dynamoDb().send(new PutItemCommand({ TableName: tables.referrals, Item: { ...Item, attempts: { N: '1' } } }));
  }

  test('log and messages come together', async () => {
    const reference = freshReference();
    await whole(reference);
    const record = await plainLog().readAll(reference);
    expect(record.commits).toHaveLength(2);
    expect(record.messages).toMatchObject([{ key: 'acknowledgement/person', personal: { body: 'secret body' } }]);
    expect(record.view).toBeUndefined();
  });

  test('stripping leaves the events and nothing personal, however often it is done', async () => {
    const reference = freshReference();
    await whole(reference);
    await plainLog().strip(reference);
    await plainLog().strip(reference);
    const record = await plainLog().readAll(reference);
    expect(record.commits.map(({ events }) => events.length)).toEqual([template[0]?.events.length, 1]);
    expect(JSON.stringify(record)).not.toMatch(/secret|Jo|A story/);
    expect(record.messages).toHaveLength(1);
  });

  test('a strip that was cut short is finished by the next', async () => {
    const reference = freshReference();
    await whole(reference);
    const cutShort = faultyLog(['none', ...Array.from({ length: 10 }, () => 'timeout' as const)], 'UpdateItemCommand');
    await expect(cutShort.strip(reference)).rejects.toThrow(StoreUnavailable);
    await plainLog().strip(reference);
    expect(JSON.stringify(await plainLog().readAll(reference))).not.toMatch(/secret|Jo|A story/);
  });
});
