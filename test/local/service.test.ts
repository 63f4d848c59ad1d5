import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cleanUp, get, post, startRealHome, type TestHome, temporaryDirectory } from './home.ts';

const data = temporaryDirectory();
let home: TestHome;
beforeAll(async () => {
  home = await startRealHome(data);
}, 120_000);
afterAll(cleanUp);

async function bearer(query: string): Promise<{ authorization: string }> {
  const { body } = await get(`${home.url}/local/token?${query}`);
  return { authorization: `Bearer ${z.object({ access_token: z.string() }).parse(body).access_token}` };
}

const inboxShape = z.object({ referrals: z.array(z.object({ reference: z.string() })) });
async function inbox(team: string): Promise<string[]> {
  const { body } = await get(
    `${home.url}/team/api/referrals?team=${team}&state=new`,
    await bearer(`role=team&team=${team}`),
  );
  return inboxShape.parse(body).referrals.map(({ reference }) => reference);
}

async function refer(postcode: string, phone: string): Promise<string> {
  const answers = {
    'for-whom': 'me',
    age: 30,
    concerns: ['low-mood'],
    impact: 'most-days',
    postcode,
    phone,
    'contact-by': ['text'],
  };
  const answer = await fetch(`${home.url}/partner/referrals`, {
    method: 'POST',
    headers: {
      ...(await bearer('role=partner&organisation=A99911')),
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ answers, consent: { given: true, by: 'person' } }),
  });
  expect(answer.status).toBe(201);
  return z.object({ reference: z.string() }).parse(await answer.json()).reference;
}

/** 10 in the morning of the next day, when words may go out. */
async function byDay(): Promise<void> {
  const { now } = z.object({ now: z.string() }).parse((await get(`${home.url}/local/clock`)).body);
  const to = new Date(Date.parse(`${now.slice(0, 10)}T10:00:00Z`) + 86_400_000).toISOString();
  expect((await post(`${home.url}/local/clock`, { to })).status).toBe(200);
}

const messagesTo = async (number: string) =>
  z
    .object({ messages: z.array(z.object({ kind: z.string(), reference: z.string().optional() })) })
    .parse((await get(`${home.url}/local/messages?to=${encodeURIComponent(number)}`)).body).messages;

describe('the service as npm start runs it', () => {
  const kinds = z.object({
    teams: z.array(
      z.object({ id: z.string(), kind: z.string(), covers: z.object({ postcodes: z.array(z.string()) }).optional() }),
    ),
  });

  test('comes with a team of every kind for every place, a hub for each area and a national one', async () => {
    const { teams } = kinds.parse((await get(`${home.url}/admin/teams`, await bearer('role=admin'))).body);
    const all = [...new Set(teams.map(({ kind }) => kind))];
    expect(all).toHaveLength(21);
    const covers = (district: string, kind: string) =>
      teams.some((team) => team.kind === kind && team.covers?.postcodes.includes(district));
    const districts = ['ZA', 'ZB', 'ZD'].flatMap((area) => [1, 2, 3].map((place) => `${area}${place}`));
    expect(
      districts.flatMap((district) =>
        all.filter((kind) => !covers(district, kind)).map((kind) => `${kind} in ${district}`),
      ),
    ).toEqual([]);
    expect(teams.filter(({ kind }) => kind === 'hub')).toHaveLength(4);
  });

  test('comes with community groups that have days and times', async () => {
    const { body } = await get(`${home.url}/api/services?per_page=100`);
    expect(z.object({ total_items: z.number() }).parse(body).total_items).toBe(42);
  });

  test('brings a referral to the inbox of the right team within seconds', async () => {
    const reference = await refer('ZB2 1AA', '07700 900301');
    const until = performance.now() + 10_000;
    while (!(await inbox('core-fernhill')).includes(reference)) {
      expect(performance.now()).toBeLessThan(until);
      await wait(100);
    }
    expect(await inbox('core-brackenford')).not.toContain(reference);
  });

  test('killed the moment it said “we have it”, it has it, and tells the person once or knows that it cannot know', {
    timeout: 120_000,
  }, async () => {
    await byDay();
    const reference = await refer('ZA1 1AA', '07700 900302');
    await home.kill('SIGKILL');
    home = await startRealHome(data);
    await post(`${home.url}/local/settle`, {});
    expect(await inbox('core-alder-quay')).toContain(reference);
    const told = (await messagesTo('07700 900302')).filter(({ kind }) => kind === 'acknowledgement');
    const seen = await get(
      `${home.url}/team/api/referrals/${reference}`,
      await bearer('role=team&team=core-alder-quay'),
    );
    // Between handing a text over and hearing that it was taken, nobody can know.
    const isInFlight = JSON.stringify(seen.body).includes('"unknown"');
    expect(told.map((message) => message.reference)).toEqual(told.length === 0 && isInFlight ? [] : [reference]);
  });
});
