import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { dueReferrals } from '../../functions/tick/due-referrals.ts';
import { tickHandler } from '../../functions/tick/handler.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import type { DueSource } from '../../shared/updates/due-source.ts';
import { dynamoDb } from '../tables.ts';
import { newWorld, type World } from '../views/world.ts';

const morning = '2026-01-06T10:00:00.000Z';
let world: World;
beforeEach(async () => {
  world = await newWorld(morning);
});

const tickWith = (sources: readonly DueSource[]) =>
  tickHandler({ sources, now: world.deps.now, log: world.deps.tell })();

describe('a minute', () => {
  test('with nothing in it says so', async () => {
    expect(await world.tick()).toBeNull();
  });

  test('brings up by itself what was never projected, five minutes after it came in', async () => {
    await world.begin();
    expect(await world.tick()).toBe('2026-01-06T10:05:00.000Z');
    world.now = '2026-01-06T10:05:00.000Z';
    const next = await world.tick();
    await world.sendAll();
    expect(world.out).toHaveLength(1);
    expect(next?.slice(0, 10)).toBe('2026-01-09');
  });

  test('clears a due moment that the first commit still carries beside a view', async () => {
    const story = await world.begin();
    await world.project(story);
    const client = dynamoDb();
    await client.send(
      new UpdateItemCommand({
        TableName: world.tables.referrals,
        Key: { pk: { S: `R#${story.reference}` }, sk: { S: 'E#000001' } },
        UpdateExpression: 'SET dueShard = :shard, dueAt = :at',
        ExpressionAttributeValues: { ':shard': { S: '0' }, ':at': { S: morning } },
      }),
    );
    const next = await world.tick();
    expect(next?.slice(0, 10)).toBe('2026-01-09');
  });

  test('does more referrals than one page holds, each once', async () => {
    await Promise.all(Array.from({ length: 60 }, () => world.begin()));
    world.now = '2026-01-06T10:05:00.000Z';
    await world.tick();
    expect(new Set(world.queue.map(({ reference }) => reference)).size).toBe(60);
    expect(world.queue).toHaveLength(60);
    expect(world.logged).toContainEqual({ code: 'tick-done', due: 60, failed: 0 });
  });

  test('takes weeks from word to word', async () => {
    await world.begin();
    await world.runUntil('2026-02-05T00:00:00.000Z');
    expect(world.out.map(({ messageKey }) => messageKey.split('|')[1])).toEqual([
      'acknowledgement/person',
      'update/day-3/person',
      'update/day-7/person',
      'update/day-14/person',
      'update/day-28/person',
    ]);
  });
});

describe('what cannot be done', () => {
  test('is left alone for a while, and keeps none of the others waiting', async () => {
    const [poison, fine] = [await world.begin(), await world.begin()];
    const deps = {
      ...world.deps,
      log: {
        ...world.deps.log,
        readAll: async (reference: string) => {
          if (reference === poison.reference) throw new TypeError('a log that cannot be read');
          return world.deps.log.readAll(reference);
        },
      },
    };
    world.now = '2026-01-06T10:05:00.000Z';
    const { nextDueAt } = await tickWith([dueReferrals(deps)]);
    expect(nextDueAt).toBe('2026-01-06T10:20:00.000Z');
    expect(world.queue.map(({ reference }) => reference)).toEqual([fine.reference]);
    expect(world.logged).toContainEqual({ code: 'tick-done', due: 2, failed: 1 });
  });

  test('does not come up for ever, even where working on it does not move its moment', async () => {
    await world.begin();
    const stuck = {
      ...world.deps,
      views: { ...world.deps.views, put: async () => true, takeOver: async () => undefined },
    };
    world.now = '2026-01-06T10:05:00.000Z';
    const { nextDueAt } = await tickWith([dueReferrals(stuck)]);
    expect(nextDueAt).toBe('2026-01-06T10:20:00.000Z');
  });

  test('in one source keeps no other from its work, and fails the minute', async () => {
    const broken: DueSource = {
      work: async () => Promise.reject(new StoreUnavailable('down')),
      nextDue: async () => undefined,
    };
    let worked = 0;
    const fine: DueSource = {
      work: async () => {
        worked += 1;
        return { due: 1, failed: 0 };
      },
      nextDue: async () => morning,
    };
    await expect(tickWith([broken, fine])).rejects.toThrow(StoreUnavailable);
    expect(worked).toBe(1);
  });
});
