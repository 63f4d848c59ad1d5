import { beforeEach, describe, expect, test } from 'vitest';
import { refresh } from '../../shared/views/refresh.ts';
import { louise } from '../updates/story.ts';
import { newWorld, type World } from '../views/world.ts';

const morning = '2026-01-06T10:00:00.000Z';
const minutes = (count: number) => new Date(Date.parse(morning) + count * 60_000).toISOString();
let world: World;
beforeEach(async () => {
  world = await newWorld(morning);
});

const begun = async (answers = louise) => {
  const story = await world.begin({ answers });
  await refresh(world.deps, story.reference);
  return story;
};
const key = 'acknowledgement/person';
const stateOf = async (reference: string, of = key) => (await world.deps.messages.read(reference, of))?.state;

describe('an order', () => {
  test('is sent once, with its key', async () => {
    const { reference } = await begun();
    await world.sendAll();
    expect(world.out).toMatchObject([{ way: 'text', to: louise.phone, messageKey: `${reference}|${key}` }]);
    expect(await stateOf(reference)).toBe('accepted');
  });

  test('that comes twice, or to two at once, is sent once', async () => {
    const { reference } = await begun();
    await Promise.all(Array.from({ length: 5 }, () => world.send([{ reference, key }])));
    await world.send([{ reference, key }], 2);
    expect(world.out).toHaveLength(1);
  });

  test('for nothing that is there is done', async () => {
    expect(await world.send([{ reference: 'NOSUCHREF', key }])).toEqual([]);
    expect(world.out).toEqual([]);
  });

  test('that cannot be read goes back, and keeps none of the others from going', async () => {
    const { reference } = await begun();
    const failed = await world.send([
      { reference: '', key: '' },
      { reference, key },
    ]);
    expect(failed).toEqual(['order-0']);
    expect(world.out).toHaveLength(1);
  });
});

const aReply = {
  way: 'text',
  priority: 'urgent',
  state: 'claimed',
  kind: 'reply',
  attempts: 0,
  personal: { to: '+447700900101', body: 'Reply 1 or 2' },
} as const;

describe('a sender that dies', () => {
  test('while sending leaves a message of which nobody knows, and it is not sent again', async () => {
    const { reference } = await begun();
    world.answers.push(new Error('killed'));
    expect(await world.send([{ reference, key }])).toEqual(['order-0']);
    expect(await stateOf(reference)).toBe('attempting');
    world.now = minutes(2);
    expect(await world.send([{ reference, key }], 2)).toEqual([]);
    expect(await stateOf(reference)).toBe('unknown');
    expect(world.out).toHaveLength(1);
  });

  test('is waited for by another order for as long as it may still live', async () => {
    const { reference } = await begun();
    world.answers.push(new Error('killed'));
    await world.send([{ reference, key }]);
    expect(await world.send([{ reference, key }])).toEqual(['order-0']);
    expect(await stateOf(reference)).toBe('attempting');
  });

  test('is not waited for where its own order comes again at once, which would else be parked', async () => {
    const { reference } = await begun();
    world.answers.push(new Error('killed'));
    await world.send([{ reference, key }]);
    expect(await world.send([{ reference, key }], 2)).toEqual([]);
    expect(await stateOf(reference)).toBe('unknown');
    expect(world.out).toHaveLength(1);
  });

  test('while sending a reply in a conversation leaves one of which nobody knows', async () => {
    const order = { reference: 'T#0a1c', key: 'reply/1' };
    const { deps } = world;
    await deps.messages.claim({ ...aReply, ...order, claimedAt: world.now, leaseUntil: world.now });
    world.answers.push(new Error('killed'));
    await world.send([order]);
    expect(await world.send([order], 2)).toEqual([]);
    expect(await deps.messages.read(order.reference, order.key)).toMatchObject({ state: 'unknown' });
  });

  test('while telling somebody whom to call has it said once more, however often its order comes', async () => {
    const order = { reference: 'T#0a1d', key: 'reply/1' };
    const { deps } = world;
    await deps.messages.claim({ ...aReply, ...order, kind: 'danger', claimedAt: world.now, leaseUntil: world.now });
    world.answers.push(new Error('killed'));
    await world.send([order]);
    expect(await world.send([order], 2)).toEqual([]);
    expect(await world.send([order], 3)).toEqual([]);
    expect(world.out).toHaveLength(2);
    expect(await deps.messages.read(order.reference, 'reply/1/2')).toMatchObject({ state: 'accepted' });
  });

  test('while sending to someone in danger has its word repeated by a human in the end', async () => {
    const { reference } = await begun({ ...louise, 'help-now': 'not-safe-now' });
    world.answers.push({ result: 'unknown' });
    await world.sendAll();
    await world.runUntil(minutes(65));
    expect(await world.deps.messages.read(reference, `${key}/2`)).toMatchObject({ way: 'call', state: 'accepted' });
  });
});

describe('a provider', () => {
  test('that has no room is asked again a minute later', async () => {
    const { reference } = await begun();
    world.answers.push({ result: 'refused', retry: true });
    await world.sendAll();
    expect(await world.deps.views.nextDue()).toBe(minutes(1));
    await world.runUntil(minutes(5));
    expect(world.out.map(({ at }) => at)).toEqual([morning, minutes(1)]);
    expect(await stateOf(reference)).toBe('accepted');
  });

  test('that never has room gives way to the next, and in the end to a human', async () => {
    const { reference } = await begun({ ...louise, email: 'l@example.com', 'contact-by': ['text', 'email'] });
    world.answers.push(...Array.from({ length: 6 }, () => ({ result: 'refused', retry: true }) as const));
    await world.sendAll();
    await world.runUntil(minutes(120));
    expect(world.out.map(({ way }) => way)).toEqual(['text', 'text', 'text', 'email', 'email', 'email']);
    expect(await world.deps.messages.read(reference, `${key}/3`)).toMatchObject({ way: 'call' });
  });

  test('that says no is not asked again', async () => {
    const { reference } = await begun();
    world.answers.push({ result: 'refused', retry: false });
    await world.sendAll();
    await world.runUntil(minutes(120));
    expect(world.out).toHaveLength(1);
    expect(await world.deps.messages.read(reference, `${key}/2`)).toMatchObject({ way: 'call' });
  });
});

describe('at the moment of sending', () => {
  test('a choice that changed meanwhile counts', async () => {
    const story = await begun({ ...louise, email: 'l@example.com' });
    const answers = { 'contact-by': ['email'] } as const;
    story.person(world.now, [{ type: 'answers-added', linkIds: ['contact-by'] }], answers);
    await world.write(story);
    await world.sendAll();
    expect(world.out).toMatchObject([{ way: 'email', to: 'l@example.com' }]);
    expect(await stateOf(story.reference)).toBe('lapsed');
  });

  test('someone who asks not to be named any more is not', async () => {
    const story = await begun();
    story.person(world.now, [{ type: 'answers-added', linkIds: ['safe-contact'] }], { 'safe-contact': ['text-ok'] });
    await world.write(story);
    await world.sendAll();
    expect(world.out).toHaveLength(1);
    expect(world.out[0]?.body).not.toMatch(/team/);
  });

  test('a word that waited in the queue into the night goes in the morning', async () => {
    const story = await begun();
    await world.sendAll();
    world.now = '2026-01-06T19:59:00.000Z';
    await world.team(story, [{ type: 'message-written' }], { text: 'Hello' });
    await refresh(world.deps, story.reference);
    world.now = '2026-01-06T20:01:00.000Z';
    await world.sendAll();
    expect(world.out).toHaveLength(1);
    expect(await world.deps.views.nextDue()).toBe('2026-01-07T08:00:00.000Z');
    await world.runUntil('2026-01-07T09:00:00.000Z');
    expect(world.out.map(({ at }) => at)).toEqual([morning, '2026-01-07T08:00:00.000Z']);
  });

  test('nothing goes to someone whose referral was erased', async () => {
    const story = await begun();
    await world.team(story, [{ type: 'closed', reason: 'other' }]);
    story.machine(world.now, [{ type: 'erased' }]);
    await world.write(story);
    await world.deps.log.strip(story.reference);
    await world.sendAll();
    expect(world.out).toEqual([]);
  });

  test('nothing goes after someone died', async () => {
    const story = await begun();
    await world.team(story, [{ type: 'closed', reason: 'died' }]);
    await world.sendAll();
    expect(world.out).toEqual([]);
  });
});

describe('words outside a plan', () => {
  const claimed = {
    way: 'text',
    priority: 'urgent',
    state: 'claimed',
    claimedAt: morning,
    leaseUntil: minutes(5),
    attempts: 0,
    personal: { to: '+447700900101', body: '123456' },
  } as const;

  test('such as a code go at any hour', async () => {
    world.now = '2026-01-06T23:00:00.000Z';
    const { reference } = await begun();
    await world.sendAll();
    await world.deps.messages.claim({ ...claimed, reference, key: 'code/1', kind: 'code' });
    await world.send([{ reference, key: 'code/1' }]);
    expect(world.out.at(-1)).toMatchObject({ body: '123456' });
  });

  test('such as a reply in a conversation are sent once, and again after a refusal that passes', async () => {
    const order = { reference: 'T#0a1b', key: 'reply/1' };
    await world.deps.messages.claim({ ...claimed, ...order, kind: 'reply' });
    world.answers.push({ result: 'refused', retry: true });
    expect(await world.send([order])).toEqual(['order-0']);
    world.now = minutes(2);
    expect(await world.send([order], 2)).toEqual([]);
    expect(await world.send([order], 3)).toEqual([]);
    expect(world.out).toHaveLength(2);
  });
});
