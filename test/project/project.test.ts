import type { DynamoDBStreamEvent } from 'aws-lambda';
import { beforeEach, expect, test } from 'vitest';
import { projectHandler } from '../../functions/project/handler.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import { newWorld, streamOf, type World } from '../views/world.ts';

let world: World;
beforeEach(async () => {
  world = await newWorld('2026-01-06T10:00:00.000Z');
});

test('a commit of a referral brings it into the inbox and sends its word', async () => {
  const story = await world.begin();
  expect(await world.project(story)).toEqual([]);
  await world.sendAll();
  expect(world.out).toHaveLength(1);
  expect((await world.deps.views.inbox({ team: 'core-team', state: 'new', limit: 5 })).rows).toHaveLength(1);
});

test('several commits of one referral in a batch are worked once', async () => {
  const story = await world.begin();
  const { reference } = story;
  await projectHandler(world.deps)(streamOf([1, 2, 3].map((sequence) => ({ reference, sequence }))));
  expect(world.logged.filter(({ code }) => code === 'referral-refreshed')).toHaveLength(1);
});

test('a referral that cannot be worked on is named, and its neighbours are done', async () => {
  const [poison, fine] = [await world.begin(), await world.begin()];
  const deps = {
    ...world.deps,
    log: {
      ...world.deps.log,
      readAll: async (reference: string) => {
        if (reference === poison.reference) throw new StoreUnavailable('down');
        return world.deps.log.readAll(reference);
      },
    },
  };
  const event = streamOf([fine, poison, fine].map(({ reference }) => ({ reference, sequence: 1 })));
  expect(await projectHandler(deps)(event)).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
  expect(world.queue.map(({ reference }) => reference)).toEqual([fine.reference]);
  expect(world.logged).toContainEqual({
    code: 'referral-could-not-be-refreshed',
    reference: poison.reference,
    fault: 'StoreUnavailable',
  });
});

test('a commit that was only rewritten, and items that are none, change nothing', async () => {
  const story = await world.begin();
  const { Records } = streamOf([{ reference: story.reference, sequence: 1 }]);
  const event: DynamoDBStreamEvent = {
    Records: [
      ...Records.map((record) => ({ ...record, eventName: 'MODIFY' as const })),
      { eventName: 'INSERT', dynamodb: { Keys: { pk: { S: `R#${story.reference}` }, sk: { S: 'V' } } } },
      { eventName: 'INSERT' },
    ],
  };
  expect(await projectHandler(world.deps)(event)).toEqual({ batchItemFailures: [] });
  expect(world.logged).toEqual([]);
});
