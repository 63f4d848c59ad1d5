import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act } from '../../shared/referral/act.ts';
import { concernsOf } from '../../shared/referral/concerns.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import type { PersonCommand } from '../../shared/referral/person-command.ts';
import { readTeam } from '../../shared/routing/team-entry.ts';
import { anInboxWithSignIn, type Cookies, type SignIn, sam, tokenIn } from './a-browser.ts';

const words = 'Nobody listened to me on Tuesday.';
let service: SignIn;
let reference: string;
let keeper: Cookies;
beforeAll(async () => {
  service = await anInboxWithSignIn();
});
afterAll(() => service.stop());
beforeEach(async () => {
  reference = await service.inbox.refer({});
  keeper = await service.signedIn({ role: 'team', team: ['concerns'], name: 'Robin' });
});

async function person(command: PersonCommand): Promise<void> {
  const by = { kind: 'person' } as const;
  await act(service.inbox.deps, { reference, caller: 'test', key: crypto.randomUUID(), who: 'person', by, command });
  await service.inbox.project(reference);
}

const page = async (cookies: Cookies, path: string) => (await service.visit(cookies, path)).text();

async function send(cookies: Cookies, fields: Record<string, string>): Promise<Response> {
  const token = tokenIn(await page(cookies, '/team/concerns'));
  const { words: said, ...rest } = fields;
  const own = said === undefined ? {} : { [`words-${fields.concern ?? 'wish'}`]: said };
  const form = new URLSearchParams({ 'form-token': token, key: crypto.randomUUID(), ...rest, ...own });
  return service.visit(cookies, `/team/concerns/${reference}`, form);
}

const concern = async () => concernsOf(evolve(await service.inbox.deps.log.read(reference)) ?? fail())[0] ?? fail();
const fail = (): never => {
  throw new Error('nothing there');
};

describe('a concern', () => {
  beforeEach(() => person({ do: 'raise-concern', words }));

  test('is read, acknowledged and answered by the role that looks after concerns', async () => {
    expect(await page(keeper, '/team/concerns')).toContain(`/team/concerns/${reference}`);
    expect(await page(keeper, `/team/concerns/${reference}`)).toContain(words);
    const { concern: which } = await concern();
    expect((await send(keeper, { do: 'read-concern', concern: String(which) })).status).toBe(303);
    expect((await concern()).readAt).toBeDefined();
    await send(keeper, { do: 'answer-concern', concern: String(which), words: 'I am sorry.' });
    expect((await concern()).answered?.words).toBe('I am sorry.');
    const commits = await service.inbox.deps.log.read(reference);
    expect(commits.at(-1)?.by).toEqual({ kind: 'concerns', worker: 'Robin' });
    await service.inbox.project(reference);
    expect(await page(keeper, '/team/concerns')).not.toContain(reference);
  });

  test('an answer without words is not taken, nor a second one', async () => {
    const { concern: which } = await concern();
    expect((await send(keeper, { do: 'answer-concern', concern: String(which), words: ' ' })).status).toBe(422);
    await send(keeper, { do: 'answer-concern', concern: String(which), words: 'One.' });
    expect((await send(keeper, { do: 'answer-concern', concern: String(which), words: 'Two.' })).status).toBe(422);
  });

  test('shows that role nothing of the referral but how to reach the person', async () => {
    const seen = await page(keeper, `/team/concerns/${reference}`);
    expect(seen).not.toMatch(/postcode|ZA1|impact/);
    expect((await service.visit(keeper, `/team/referrals/${reference}`)).status).toBe(404);
    expect((await service.inbox.get(`/referrals/${reference}`, 'concerns')).status).toBe(404);
  });

  test('is seen by no team, neither raised, read, answered nor late, and stales nothing of theirs', async () => {
    const { version } = await (await service.inbox.get(`/referrals/${reference}`, 'core-team')).json();
    const { concern: which } = await concern();
    await send(keeper, { do: 'read-concern', concern: String(which) });
    await send(keeper, { do: 'answer-concern', concern: String(which), words: 'I am sorry.' });
    const seen = await (await service.inbox.get(`/referrals/${reference}`, 'core-team')).text();
    expect(seen).not.toMatch(/concern/i);
    expect(JSON.parse(seen).version).toBe(version);
    const theirs = await service.signedIn(sam);
    expect(await page(theirs, `/team/referrals/${reference}`)).not.toMatch(/concern|Nobody listened/i);
    expect((await service.visit(theirs, '/team/concerns')).status).toBe(404);
    expect((await service.visit(theirs, `/team/concerns/${reference}`)).status).toBe(404);
    const token = tokenIn(await page(theirs, '/team'));
    const form = new URLSearchParams({ 'form-token': token, key: 'k', do: 'read-concern', concern: String(which) });
    expect((await service.visit(theirs, `/team/concerns/${reference}`, form)).status).toBe(404);
  });

  test('a form from elsewhere is refused', async () => {
    const form = new URLSearchParams({ do: 'read-concern', concern: '2', key: 'k' });
    expect((await service.visit(keeper, `/team/concerns/${reference}`, form)).status).toBe(403);
  });
});

describe('a referral without a concern', () => {
  test('is not to be told apart from none', async () => {
    expect((await service.visit(keeper, `/team/concerns/${reference}`)).status).toBe(404);
    expect((await service.visit(keeper, '/team/concerns/00000000000')).status).toBe(404);
  });
});

describe('a wish to be forgotten', () => {
  test('can be refused by that role with a reason, and by no team', async () => {
    await person({ do: 'ask-to-be-forgotten' });
    expect(await page(keeper, `/team/concerns/${reference}`)).toContain('asked to be forgotten');
    expect((await send(keeper, { do: 'refuse-forgetting', words: '' })).status).toBe(422);
    await send(keeper, { do: 'refuse-forgetting', words: 'A court asked us to keep it.' });
    const state = evolve(await service.inbox.deps.log.read(reference));
    expect(state?.history.at(-1)?.event.type).toBe('forget-refused');
    expect((await service.visit(keeper, `/team/concerns/${reference}`)).status).toBe(404);
  });
});

test('no team of the directory may take the id of that role', () => {
  const read = readTeam('concerns', { name: 'A team', kind: 'core', area: 'a', place: 'b', covers: {}, hours: '24/7' });
  expect(read).toMatchObject({
    read: 'bad',
    problems: expect.arrayContaining([expect.objectContaining({ field: 'id' })]),
  });
});
