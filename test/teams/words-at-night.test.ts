import { beforeAll, expect, test } from 'vitest';
import { act } from '../../shared/referral/act.ts';
import { anInbox, coreInOfficeHours, type Inbox } from './an-inbox.ts';

let inbox: Inbox;
const identity = { issuer: 'http://127.0.0.1:9', clientId: 'staff', clientSecret: 'x' };
const worrying = { story: 'There is no point in going on' } as const;
const [tuesdayNight, tuesdayMorning] = ['2026-03-03T23:00:00.000Z', '2026-03-03T10:00:00.000Z'];

beforeAll(async () => {
  inbox = await anInbox(identity, coreInOfficeHours);
});

async function rows(team: string, state: string, reference: string) {
  const answer = await inbox.get(`/referrals?team=${team}&state=${state}`, team);
  const { referrals } = await answer.json();
  return referrals.filter((row: { reference: string }) => row.reference === reference);
}

async function seenBy(team: string, reference: string) {
  return (await inbox.get(`/referrals/${reference}`, team)).json();
}

async function does(team: string, reference: string, action: object) {
  const { version } = await seenBy(team, reference);
  const answer = await inbox.act(reference, team, { ...action, version });
  await inbox.project(reference);
  return answer.status;
}

async function referredAt(now: string): Promise<string> {
  inbox.clock.now = now;
  return inbox.refer(worrying);
}

test('words that worry at 23:00 stand in the hub’s inbox for two hours, and in the owner’s as ever', async () => {
  const reference = await referredAt(tuesdayNight);
  const due = { what: 'read-story', at: '2026-03-04T01:00:00.000Z', breached: false };
  expect(await rows('hub-team', 'new', reference)).toMatchObject([{ due, ownedBy: 'core-team' }]);
  expect(await rows('core-team', 'new', reference)).toMatchObject([{ due, ownedBy: 'core-team' }]);
  const seen = await seenBy('hub-team', reference);
  expect(seen).toMatchObject({ as: { role: 'joined', sees: 'everything' }, answers: worrying, unread: true });
});

test('the same words at 10:00 on a Tuesday stand with the owner alone', async () => {
  const reference = await referredAt(tuesdayMorning);
  expect(await rows('hub-team', 'new', reference)).toEqual([]);
  expect((await inbox.get(`/referrals/${reference}`, 'hub-team')).status).toBe(404);
  expect(await rows('core-team', 'new', reference)).toMatchObject([
    { due: { what: 'read-story', at: '2026-03-03T12:00:00.000Z' } },
  ]);
});

test('once the hub has read it is gone from its inbox, and the owner’s closes as any other', async () => {
  const reference = await referredAt(tuesdayNight);
  expect(await does('hub-team', reference, { action: 'story-read' })).toBe(200);
  expect(await rows('hub-team', 'new', reference)).toEqual([]);
  expect(await rows('hub-team', 'open', reference)).toEqual([]);
  const [{ due }] = await rows('core-team', 'new', reference);
  expect(due.what).not.toBe('read-story');
  const end = { action: 'close', reason: 'help-complete', words: 'You did well.', next: 'Write at any time.' };
  expect(await does('core-team', reference, end)).toBe(200);
  expect((await seenBy('core-team', reference)).state).toBe('closed');
});

test('the hub may raise it, ring and write', async () => {
  const reference = await referredAt(tuesdayNight);
  expect(await does('hub-team', reference, { action: 'contacted', how: 'phone' })).toBe(200);
  expect(await does('hub-team', reference, { action: 'message', text: 'We will ring again at 8.' })).toBe(200);
  expect(await does('hub-team', reference, { action: 'raise', outcome: 'emergency', reason: 'A plan.' })).toBe(200);
  expect(await seenBy('crisis-team', reference)).toMatchObject({ outcome: 'emergency', ownedBy: 'crisis-team' });
});

test('the hub that has read may take up more after all', async () => {
  const reference = await referredAt(tuesdayNight);
  await does('hub-team', reference, { action: 'story-read' });
  expect(await does('hub-team', reference, { action: 'contacted', how: 'phone' })).toBe(409);
  expect(await does('hub-team', reference, { action: 'reopen' })).toBe(200);
  expect(await does('hub-team', reference, { action: 'contacted', how: 'phone' })).toBe(200);
  expect((await seenBy('hub-team', reference)).ownedBy).toBe('core-team');
});

test('what comes out for the person and a partner is the same by night and by day, and takes one write', async () => {
  const read = async (reference: string) => {
    const commits = await inbox.deps.log.read(reference);
    expect(commits).toHaveLength(1);
    return commits[0]?.events.filter(({ type }) => type === 'triaged' || type === 'routed');
  };
  expect(await read(await referredAt(tuesdayNight))).toEqual(await read(await referredAt(tuesdayMorning)));
});

test.each([
  [tuesdayNight, 1],
  ['2026-03-07T11:00:00.000Z', 1],
  [tuesdayMorning, 0],
])('words said later, at %s, are asked for of the hub where the owner is away', async (now, asked) => {
  inbox.clock.now = tuesdayMorning;
  const reference = await inbox.refer({});
  inbox.clock.now = now;
  const command = { do: 'add-words', words: worrying.story } as const;
  await act(inbox.deps, { reference, caller: 'p', key: 'w', who: 'person', by: { kind: 'person' }, command });
  await inbox.project(reference);
  expect(await rows('hub-team', 'new', reference)).toHaveLength(asked);
});
