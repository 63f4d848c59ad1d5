import { beforeEach, expect, test } from 'vitest';
import { louise } from '../updates/story.ts';
import { newWorld, type World } from './world.ts';

const morning = '2026-01-06T10:00:00.000Z';
let world: World;

beforeEach(async () => {
  world = await newWorld(morning);
});

const dueOf = async (team: string, state: string) =>
  (await world.deps.views.inbox({ team, state, limit: 10 })).rows.map(({ due }) => due);

test('words that worry stand in the inbox with two hours of their own, and leave once read', async () => {
  const story = await world.begin({ answers: { ...louise, story: 'such worry' } });
  await world.project(story);
  await world.team(story, [{ type: 'picked-up', team: 'core-team' }]);
  await world.project(story);
  expect(await dueOf('core-team', 'open')).toEqual([{ what: 'read-story', at: '2026-01-06T12:00:00.000Z' }]);
  await world.team(story, [{ type: 'story-read' }]);
  await world.project(story);
  expect((await dueOf('core-team', 'open')).map((due) => due?.what)).not.toContain('read-story');
});

test('a hand-over that nobody answers in its time comes back to the sender’s inbox as a breach, and the sender is alerted', async () => {
  const story = await world.begin();
  await world.project(story);
  const to = { id: 'memory-team', name: 'Memory', kind: 'memory', area: 'north', place: 'north-1' } as const;
  const answerBy = '2026-01-08T10:00:00.000Z';
  await world.team(story, [
    { type: 'picked-up', team: 'core-team' },
    { type: 'story-read' },
    { type: 'transfer-offered', from: 'core-team', to, answerBy },
  ]);
  await world.project(story);
  expect(await dueOf('memory-team', 'offered')).toEqual([{ what: 'answer-transfer', at: answerBy }]);
  await world.runUntil(answerBy);
  await world.project(story);
  expect(await dueOf('memory-team', 'offered')).toEqual([]);
  expect(await dueOf('core-team', 'open')).toMatchObject([{ what: 'transfer-unanswered' }]);
  expect(world.alerts).toContainEqual({
    reference: story.reference,
    team: 'core-team',
    what: 'breach transfer-unanswered',
  });
});

test('whoever is handed over hears who has it now, once it is accepted and not before', async () => {
  const story = await world.begin({ channel: 'text' });
  await world.project(story);
  await world.sendAll();
  const to = { id: 'memory-team', name: 'Memory Team', kind: 'memory', area: 'north', place: 'north-1' } as const;
  await world.team(story, [
    { type: 'picked-up', team: 'core-team' },
    { type: 'transfer-offered', from: 'core-team', to, answerBy: '2026-01-08T10:00:00.000Z' },
  ]);
  await world.project(story);
  await world.sendAll();
  const before = world.out.length;
  await world.team(story, [
    { type: 'transfer-accepted', from: 'core-team', to },
    { type: 'picked-up', team: 'memory-team' },
  ]);
  await world.project(story);
  await world.sendAll();
  expect(world.out.length).toBe(before + 1);
});
