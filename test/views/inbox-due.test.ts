import { beforeEach, expect, test } from 'vitest';
import { StoreUnavailable } from '../../shared/ports.ts';
import { candidatesAmong } from '../../shared/routing/find-candidates.ts';
import type { Team } from '../../shared/routing/route.ts';
import { type RefreshDeps, refresh } from '../../shared/views/refresh.ts';
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

const hub = { id: 'hub-team', name: 'Hub', kind: 'hub', area: 'north', place: 'north-1' } as const;

test('a hub that is asked to read is alerted, and where nobody reads it is one breach that both hear of', async () => {
  const story = await world.begin({ channel: 'text' });
  story.person(morning, [
    { type: 'words-added', readSoon: true },
    { type: 'reading-asked', team: hub },
  ]);
  await world.write(story);
  await world.project(story);
  expect(world.alerts).toEqual([{ reference: story.reference, team: 'hub-team', what: 'read-soon' }]);
  expect(await dueOf('hub-team', 'new')).toEqual([{ what: 'read-story', at: '2026-01-06T12:00:00.000Z' }]);
  await world.runUntil('2026-01-23T12:01:00.000Z');
  expect(world.alerts.map(({ what }) => what)).not.toContain(`breach pick-up/hub-team/${morning}`);
  expect(world.alerts.map(({ what }) => what)).toContain(`breach pick-up/core-team/${morning}`);
  const noted = (await world.deps.log.read(story.reference)).flatMap(({ events }) =>
    events.filter((event) => event.type === 'breach-noted' && event.what.startsWith('read-story')),
  );
  expect(noted).toEqual([{ type: 'breach-noted', what: 'read-story/2' }]);
  const told = world.alerts.filter(({ what }) => what === 'breach read-story/2').map(({ team }) => team);
  expect(told).toEqual(['core-team', 'hub-team']);
});

test('where the directory was away when the words came, the hub is asked once it answers, and only then', async () => {
  const story = await world.begin({ channel: 'text' });
  story.person(morning, [{ type: 'words-added', readSoon: true }, { type: 'reading-asked' }]);
  await world.write(story);
  const answering: { now: readonly Team[] | undefined } = { now: undefined };
  const directory: RefreshDeps['directory'] = {
    candidates: async (place) => {
      if (answering.now === undefined) throw new StoreUnavailable('directory');
      return candidatesAmong(answering.now, place);
    },
    team: async () => undefined,
  };
  const deps = { ...world.deps, directory };
  await expect(refresh(deps, story.reference)).rejects.toThrow(StoreUnavailable);
  expect(await dueOf('core-team', 'new')).toEqual([{ what: 'read-story', at: '2026-01-06T12:00:00.000Z' }]);
  expect(await world.deps.views.nextDue()).toBe('2026-01-06T10:05:00.000Z');
  answering.now = [{ ...hub, area: 'national', covers: { postcodes: [], practices: [], places: [] }, hours: '24/7' }];
  world.now = '2026-01-06T10:05:00.000Z';
  await refresh(deps, story.reference);
  await refresh(deps, story.reference);
  await refresh(deps, story.reference);
  expect(await dueOf('hub-team', 'new')).toEqual([{ what: 'read-story', at: '2026-01-06T12:00:00.000Z' }]);
  expect(world.alerts.map(({ what }) => what)).toEqual(['read-soon']);
});
