import { describe, expect, test } from 'vitest';
import { clockTarget } from '../../infra/local/desk/clock-request.ts';
import { normal } from '../../infra/local/desk/messages.ts';
import { routeFinder } from '../../infra/local/http/routes.ts';
import { matches } from '../../infra/local/mappings/event-pattern.ts';
import { type BatchWork, failedItems, workBatch } from '../../infra/local/mappings/stream-batch.ts';
import type { StreamRecord } from '../../infra/local/mappings/table-stream.ts';
import type { Value } from '../../infra/local/template/document.ts';
import type { Outcome } from '../../infra/local/workers/pool.ts';

describe('the most specific route wins', () => {
  const keys = ['GET /a/{id}', 'ANY /a/{proxy+}', 'GET /a/b', 'ANY /a/b', 'GET /', '$default', 'POST /a/{id}/c'];
  const find = routeFinder(keys.map((key) => ({ key, functionId: key })));
  test.each([
    ['GET', '/a/b', 'GET /a/b', {}],
    ['PUT', '/a/b', 'ANY /a/b', {}],
    ['GET', '/a/x%20y', 'GET /a/{id}', { id: 'x y' }],
    ['PUT', '/a/x', 'ANY /a/{proxy+}', { proxy: 'x' }],
    ['GET', '/a/x/y/z', 'ANY /a/{proxy+}', { proxy: 'x/y/z' }],
    ['POST', '/a/x/c', 'POST /a/{id}/c', { id: 'x' }],
    ['GET', '/', 'GET /', {}],
    ['POST', '/', '$default', {}],
    ['GET', '/a', '$default', {}],
    ['GET', '/a/%E0%A4%A', 'GET /a/{id}', { id: '%E0%A4%A' }],
  ])('%s %s', (method, path, key, pathParameters) => {
    expect(find(method, path)).toMatchObject({ route: { key }, pathParameters });
  });
  test('and without a $default what is not known is not found', () => {
    expect(routeFinder([{ key: 'GET /a', functionId: 'x' }])('GET', '/b')).toBeUndefined();
  });
});

describe('a filter pattern', () => {
  const event = { a: { b: 'E#1' }, list: ['x'], n: 1 };
  test.each<[Value, boolean]>([
    [{ a: { b: [{ prefix: 'E#' }] } }, true],
    [{ a: { b: [{ prefix: 'M#' }] } }, false],
    [{ a: { b: ['M#', { suffix: '1' }] } }, true],
    [{ a: { b: [{ 'anything-but': ['E#1'] }] } }, false],
    [{ a: { b: [{ 'equals-ignore-case': 'e#1' }] } }, true],
    [{ a: { c: [{ exists: false }] } }, true],
    [{ a: { c: { d: ['x'] } } }, false],
    [{ list: ['x'], n: [1] }, true],
    [{ n: ['1'] }, false],
  ])('%j: %s', (pattern, expected) => {
    expect(matches(event, pattern)).toBe(expected);
  });
  test('with a rule that is not known is a fault and not a match', () => {
    expect(() => matches(event, { n: [{ numeric: ['>', 0] }] })).toThrow('numeric');
  });
});

describe('a batch of changes', () => {
  const record = (sequence: number): StreamRecord => ({
    eventID: String(sequence),
    eventName: 'INSERT',
    dynamodb: { Keys: { pk: { S: 'a' } }, SequenceNumber: String(sequence) },
  });
  const run = async (
    bad: readonly number[],
    more: { partial?: boolean; maxRetries?: number; bisect?: boolean; throws?: boolean } = {},
  ) => {
    const done: number[] = [];
    const parked: unknown[] = [];
    let calls = 0;
    const work: BatchWork = {
      mapping: {
        id: 'm',
        functionId: 'f',
        table: 't',
        filters: [],
        batchSize: 10,
        parallel: 1,
        bisect: more.bisect ?? true,
        maxRetries: more.maxRetries ?? 2,
        partialFailures: more.partial ?? true,
      },
      invoke: async (event): Promise<Outcome> => {
        calls++;
        const { Records } = event as { Records: StreamRecord[] };
        const sequences = Records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));
        const firstBad = sequences.findIndex((sequence) => bad.includes(sequence));
        if (firstBad === -1) {
          done.push(...sequences);
          return { result: 'done', value: { batchItemFailures: [] } };
        }
        if (more.throws) return { result: 'failed', fault: 'Error' };
        done.push(...sequences.slice(0, firstBad));
        return { result: 'done', value: { batchItemFailures: [{ itemIdentifier: String(sequences[firstBad]) }] } };
      },
      park: async (message) => void parked.push(message),
      pause: async () => undefined,
      now: () => 0,
    };
    await workBatch(work, [1, 2, 3, 4, 5].map(record));
    return { done, parked, calls };
  };

  test('that goes well is one call', async () => {
    expect(await run([])).toEqual({ done: [1, 2, 3, 4, 5], parked: [], calls: 1 });
  });
  test('loses only what fails for good, and that is parked', async () => {
    const { done, parked } = await run([3]);
    expect(done).toEqual([1, 2, 4, 5]);
    expect(parked).toMatchObject([{ DDBStreamBatchInfo: { startSequenceNumber: '3', endSequenceNumber: '3' } }]);
  });
  test('that throws is halved until the bad one stands alone', async () => {
    const { done, parked } = await run([2], { throws: true });
    expect(done).toEqual([1, 3, 4, 5]);
    expect(parked).toHaveLength(1);
  });
  test('without halving is given up whole', async () => {
    const { parked } = await run([2], { throws: true, bisect: false, maxRetries: 0 });
    expect(parked).toMatchObject([{ DDBStreamBatchInfo: { batchSize: 5 } }]);
  });
  test.each<[unknown, readonly string[] | undefined]>([
    [null, []],
    [{}, []],
    [{ batchItemFailures: [{ itemIdentifier: 'a' }] }, ['a']],
    [{ batchItemFailures: [{ itemIdentifier: '' }] }, undefined],
    [{ batchItemFailures: 'all' }, undefined],
  ])('reads the partial answer %j', (answer, expected) => {
    const found = failedItems(answer);
    expect(found && [...found]).toEqual(expected);
  });
});

test.each([
  ['07700 900123', '+447700900123'],
  ['+44 7700 900123', '+447700900123'],
  [' 447700900123', '+447700900123'],
  ['0044 7700 900123', '+447700900123'],
  ['(020) 7946-0000', '+442079460000'],
  ['85258', '85258'],
  [' Someone@Example.ORG ', 'someone@example.org'],
  ['1  High Street', '1 high street'],
])('%s is the address %s', (typed, expected) => {
  expect(normal(typed)).toBe(expected);
});

describe('the clock is asked', () => {
  const now = Date.parse('2026-10-24T12:00:00Z');
  test.each([
    [{ advance: 'P3D' }, '2026-10-27T12:00:00.000Z'],
    [{ advance: 'PT90M' }, '2026-10-24T13:30:00.000Z'],
    [{ advance: 'P1M' }, '2026-11-24T12:00:00.000Z'],
    [{ to: '2026-10-25T09:00:00+01:00' }, '2026-10-25T08:00:00.000Z'],
  ])('%j and goes to %s, a day being 24 hours', (body, expected) => {
    const answer = clockTarget(body, now);
    expect('target' in answer && new Date(answer.target).toISOString()).toBe(expected);
  });
});
