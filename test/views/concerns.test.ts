import { beforeEach, describe, expect, test } from 'vitest';
import { concernsRole } from '../../shared/routing/concerns-role.ts';
import { louise, type Story } from '../updates/story.ts';
import { newWorld, type World } from './world.ts';

let world: World;
let story: Story;
beforeEach(async () => {
  world = await newWorld('2026-01-06T10:00:00.000Z');
  story = await world.begin();
  await world.project(story);
  await world.sendAll();
});

async function raise(of: Story = story): Promise<void> {
  const there = await world.deps.log.read(of.reference);
  of.commits.splice(0, of.commits.length, ...there);
  of.person(world.now, [{ type: 'concern-raised' }]);
  await world.write(of);
  await world.project(of);
}

async function answer(of: Story = story): Promise<void> {
  const commits = await world.deps.log.read(of.reference);
  const raised = commits.find(({ events }) => events.some(({ type }) => type === 'concern-raised'));
  await world.deps.log.append({
    reference: of.reference,
    sequence: commits.length + 1,
    commandId: `answer ${commits.length}`,
    schema: 1,
    at: world.now,
    recordedAt: world.now,
    by: { kind: 'concerns' },
    events: [{ type: 'concern-answered', concern: raised?.sequence ?? 0 }],
    personal: { words: { answer: 'I am sorry.' } },
  });
  await world.project(of);
  await world.sendAll();
}

describe('a concern', () => {
  test('alerts the role that looks after concerns and not the team, without a word of it', async () => {
    world.alerts.length = 0;
    await raise();
    expect(world.alerts).toEqual([{ reference: story.reference, team: concernsRole, what: 'concern' }]);
    const { rows } = await world.deps.views.inbox({ team: concernsRole, state: 'new', limit: 10 });
    expect(rows).toMatchObject([{ reference: story.reference, due: { what: 'read-concern' } }]);
  });

  test('that nobody reads in three working days is a breach of that role, told to it alone', async () => {
    await raise();
    world.alerts.length = 0;
    await world.runUntil('2026-01-09T10:00:00.000Z');
    expect(world.alerts).toContainEqual(
      expect.objectContaining({ team: concernsRole, what: expect.stringMatching(/^breach concern\//) }),
    );
    expect(world.alerts.filter(({ team }) => team !== concernsRole)).not.toContainEqual(
      expect.objectContaining({ what: expect.stringContaining('concern') }),
    );
  });

  test('has a clock that closing the referral does not stop', async () => {
    await raise();
    await world.team(story, [{ type: 'closed', reason: 'other' }]);
    await world.project(story);
    world.alerts.length = 0;
    await world.runUntil('2026-01-09T10:00:00.000Z');
    expect(world.alerts).toContainEqual(expect.objectContaining({ team: concernsRole }));
  });

  test('its answer is told to the person by text, and says nothing of the matter where they are discreet', async () => {
    const quiet = await world.begin({ answers: { ...louise, 'safe-contact': ['text-ok'] } });
    await world.project(quiet);
    await world.sendAll();
    await raise(quiet);
    world.out.length = 0;
    await answer(quiet);
    expect(world.out.map(({ body }) => body)).toEqual([expect.stringMatching(/^There is a message for you\. See /)]);
  });

  test('is never made a task of the team it is about', async () => {
    const rung = await world.begin({ answers: { ...louise, 'contact-by': ['phone'], 'safe-contact': [] } });
    await raise(rung);
    await answer(rung);
    const { messages } = await world.deps.log.readAll(rung.reference);
    expect(messages.filter(({ kind }) => kind.startsWith('concern'))).toEqual([]);
  });

  test('its answer that did not arrive is no task of the team either', async () => {
    await raise();
    world.answers.push({ result: 'refused', retry: false });
    await answer();
    const { messages } = await world.deps.log.readAll(story.reference);
    expect(messages.filter(({ kind, way }) => kind.startsWith('concern') && way === 'call')).toEqual([]);
  });
});
