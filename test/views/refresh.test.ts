import { beforeEach, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../shared/ports.ts';
import { refresh } from '../../shared/views/refresh.ts';
import { louise } from '../updates/story.ts';
import { newWorld, type World } from './world.ts';

const morning = '2026-01-06T10:00:00.000Z';
let world: World;
beforeEach(async () => {
  world = await newWorld(morning);
});

const inboxOf = async (team: string, state: string) => (await world.deps.views.inbox({ team, state, limit: 10 })).rows;

describe('what follows a referral', () => {
  test('is its word, its row in the inbox, its due moment and its contact', async () => {
    const story = await world.begin();
    await refresh(world.deps, story.reference);
    expect(world.queue).toEqual([{ reference: story.reference, key: 'acknowledgement/person', priority: 'urgent' }]);
    expect(await inboxOf('core-team', 'new')).toEqual([
      {
        reference: story.reference,
        outcome: 'comprehensive-assessment',
        waitingSince: morning,
        due: { what: 'pick-up', at: '2026-01-09T10:00:00.000Z' },
        ownedBy: 'core-team',
        version: 1,
        state: 'new',
      },
    ]);
    const fingerprint = world.deps.hash('fingerprint', louise.phone ?? '');
    expect(await world.deps.views.byContact(fingerprint)).toEqual([story.reference]);
    expect(await world.deps.views.nextDue()).toMatch(/^2026-01-09T(08|09|10):/);
  });

  test('is the same when it is done again', async () => {
    const story = await world.begin();
    await refresh(world.deps, story.reference);
    const before = await world.deps.log.readAll(story.reference);
    await refresh(world.deps, story.reference);
    expect(await world.deps.log.readAll(story.reference)).toEqual(before);
  });

  test('moves with its state, and with who owns it', async () => {
    const story = await world.begin();
    await refresh(world.deps, story.reference);
    await world.team(story, [{ type: 'picked-up', team: 'core-team' }]);
    await refresh(world.deps, story.reference);
    expect(await inboxOf('core-team', 'new')).toEqual([]);
    expect(await inboxOf('core-team', 'open')).toMatchObject([{ version: 2 }]);
    const to = { id: 'memory-team', name: 'Memory', kind: 'memory', area: 'north', place: 'north-1' } as const;
    const offer = { from: 'core-team', to };
    await world.team(story, [{ type: 'transfer-offered', ...offer, answerBy: '2026-01-08T10:00:00.000Z' }]);
    await refresh(world.deps, story.reference);
    expect(await inboxOf('memory-team', 'offered')).toMatchObject([{ due: { what: 'answer-transfer' } }]);
    await world.team(story, [{ type: 'transfer-declined', ...offer }]);
    await refresh(world.deps, story.reference);
    expect(await inboxOf('memory-team', 'offered')).toEqual([]);
  });

  test('is nothing for a reference that does not exist', async () => {
    expect(await refresh(world.deps, 'NOSUCHREF')).toBe('unknown');
  });

  test('no longer finds a contact that was changed or erased', async () => {
    const story = await world.begin();
    await refresh(world.deps, story.reference);
    const finds = (phone: string) => world.deps.views.byContact(world.deps.hash('fingerprint', phone));
    story.person(world.now, [{ type: 'answers-added', linkIds: ['phone'] }], { phone: '+447700900999' });
    await world.write(story);
    await refresh(world.deps, story.reference);
    expect(await finds('+447700900101')).toEqual([]);
    expect(await finds('+447700900999')).toEqual([story.reference]);
    await world.team(story, [{ type: 'closed', reason: 'other' }]);
    story.machine(world.now, [{ type: 'erased' }]);
    await world.write(story);
    await refresh(world.deps, story.reference);
    expect(await finds('+447700900999')).toEqual([]);
  });

  test('alerts a team of danger, once', async () => {
    const story = await world.begin({ answers: { ...louise, 'help-now': 'not-safe-now' } });
    await refresh(world.deps, story.reference);
    await refresh(world.deps, story.reference);
    expect(world.alerts).toEqual([{ reference: story.reference, team: 'crisis-team', what: 'new-safety-referral' }]);
    story.person(world.now, [{ type: 'danger-seen', source: 'text' }]);
    await world.write(story);
    await refresh(world.deps, story.reference);
    expect(world.alerts.map(({ what }) => what)).toEqual(['new-safety-referral', 'danger']);
    expect(JSON.stringify(world.alerts)).not.toContain('7700');
  });

  test('notes a breach once, and tells the team', async () => {
    const story = await world.begin();
    world.now = '2026-01-09T10:00:00.000Z';
    await refresh(world.deps, story.reference);
    await refresh(world.deps, story.reference);
    const breaches = (await world.deps.log.read(story.reference)).flatMap(({ events }) =>
      events.filter(({ type }) => type === 'breach-noted'),
    );
    expect(breaches).toHaveLength(1);
    expect(world.alerts).toMatchObject([{ what: expect.stringContaining('breach pick-up/core-team') }]);
    expect(await inboxOf('core-team', 'new')).toMatchObject([{ version: 1, due: { at: '2026-01-09T10:00:00.000Z' } }]);
  });
});

describe('side by side', () => {
  test('ten at once leave one word, one row and one view', async () => {
    const story = await world.begin();
    await Promise.all(Array.from({ length: 10 }, () => refresh(world.deps, story.reference)));
    await world.sendAll();
    expect(world.out).toHaveLength(1);
    const { messages, view } = await world.deps.log.readAll(story.reference);
    expect(messages).toHaveLength(1);
    expect(view?.rows).toHaveLength(1);
  });

  test('with commits that come in meanwhile, the last state stands', async () => {
    const story = await world.begin();
    const work = Array.from({ length: 6 }, () => refresh(world.deps, story.reference));
    await world.team(story, [{ type: 'picked-up', team: 'core-team' }]);
    await Promise.all([...work, ...Array.from({ length: 6 }, () => refresh(world.deps, story.reference))]);
    const { view } = await world.deps.log.readAll(story.reference);
    expect(view).toMatchObject({ sequence: 2, rows: [{ state: 'open', version: 2 }] });
    expect(await inboxOf('core-team', 'new')).toEqual([]);
  });
});

describe('a crash at any step', () => {
  const steps = ['claim', 'order', 'raise', 'put', 'facts', 'append'] as const;

  test.each(steps)('at %s is mended by the next run', async (step) => {
    const story = await world.begin({ answers: { ...louise, 'help-now': 'talk-soon' } });
    world.now = '2026-01-07T11:00:00.000Z';
    const down = async (): Promise<never> => {
      throw new StoreUnavailable('down');
    };
    const { deps } = world;
    const broken = {
      ...deps,
      messages: step === 'claim' ? { ...deps.messages, claim: down } : deps.messages,
      queue: step === 'order' ? { order: down } : deps.queue,
      alerts: step === 'raise' ? { raise: down } : deps.alerts,
      views: step === 'put' ? { ...deps.views, put: down } : deps.views,
      facts: step === 'facts' ? { put: down } : deps.facts,
      log: step === 'append' ? { ...deps.log, append: down } : deps.log,
    };
    await expect(refresh(broken, story.reference)).rejects.toThrow(StoreUnavailable);
    await refresh(deps, story.reference);
    await world.sendAll();
    const keys = world.out.map(({ messageKey }) => messageKey);
    expect(keys).toContain(`${story.reference}|late/urgent/person`);
    expect(new Set(keys).size).toBe(keys.length);
    const { commits, view } = await deps.log.readAll(story.reference);
    expect(commits.at(-1)?.events.some(({ type }) => type === 'breach-noted')).toBe(true);
    expect(view?.rows.map(({ state }) => state)).toEqual(['new']);
    expect(world.alerts.some(({ what }) => what === 'new-safety-referral')).toBe(true);
  });

  test('what could not be queued comes up by itself within minutes', async () => {
    const story = await world.begin();
    const down = { order: async (): Promise<never> => Promise.reject(new StoreUnavailable('down')) };
    await expect(refresh({ ...world.deps, queue: down }, story.reference)).rejects.toThrow(StoreUnavailable);
    expect(await world.deps.views.nextDue()).toBe('2026-01-06T10:05:00.000Z');
    world.now = '2026-01-06T10:05:00.000Z';
    await world.tick();
    await world.sendAll();
    expect(world.out).toHaveLength(1);
  });
});
