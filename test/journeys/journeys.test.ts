import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { clocks } from '../../shared/response-times/fact.ts';
import { startChromium } from '../browser/chromium.ts';
import { describeForms } from './by-form.ts';
import { isCode, Texter } from './by-text.ts';
import { referByWeb } from './by-web.ts';
import { describeRepeats, describeTimePassing } from './edges.ts';
import { Home, until } from './home.ts';
import { decided, expectAsToldBy, ownerOf, type Person, peopleOn, seenBy, untilInInbox } from './people.ts';
import { type Journey, liveThrough, longestSilenceHours } from './team-life.ts';
import { quantile, rowsWorkedOut } from './worked-out.ts';

/** One local run, and one story told in order: eight people on three channels, their teams, and how long it all took. */

let home: Home;
let browser: Browser;
const journeys: Journey[] = [];
const silences: number[] = [];

/** A Monday in winter, when London time is UTC. */
const monday = '2027-01-04T10:00:00.000Z';

beforeAll(async () => {
  [home, browser] = await Promise.all([Home.start(), startChromium()]);
  await home.moveClock({ to: monday });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await home.stop();
});

const ownerTeam = (person: Person): string => ownerOf[person.id] ?? '';

/** By day everybody has a first word soon after the reference: a text, a mail, a letter or a ring. */
async function untilAcknowledged(reference: string): Promise<void> {
  await until(`the acknowledgement of ${reference}`, async () =>
    (await home.messagesOf(reference)).find(
      ({ kind, body }) => kind === 'acknowledgement' || body.replaceAll(' ', '').includes(reference),
    ),
  );
}

describe('eight people by partner form', () => {
  test.each(peopleOn('partner'))('$id', async (person) => {
    const consent = person.id === 'frank' ? { given: true, by: 'carer' } : { given: true, by: 'person' };
    const dated = person.id === 'carol' ? { 'received-at': '2026-12-31T12:00:00Z' } : {};
    const body = { answers: person.answers, consent, ...dated };
    const { status, json } = await home.post('/partner/referrals', body, 'role=partner&organisation=A99911');
    expect(status, JSON.stringify(json)).toBe(201);
    const told = decided.parse(json);
    const tookMs = await untilInInbox(home, ownerTeam(person), told.reference);
    expect(tookMs).toBeLessThan(2_000);
    expectAsToldBy(person, await seenBy(home, ownerTeam(person), told.reference));
    await untilAcknowledged(told.reference);
    journeys.push({ person, channel: 'partner', reference: told.reference });
  });
});

describe('eight people by text', () => {
  test.concurrent.each(peopleOn('text').map((person, index) => ({ id: person.id, person, index })))(
    '$id',
    async ({ person, index }) => {
      const texter = new Texter(home, `+4477009004${String(index).padStart(2, '0')}`, person);
      const reference = await texter.referThemselves();
      const tookMs = await untilInInbox(home, ownerTeam(person), reference);
      expect(tookMs).toBeLessThan(2_000);
      const seen = await seenBy(home, ownerTeam(person), reference);
      for (const linkId of [...texter.askedAbout].filter(isCode)) {
        const told = person.answers[linkId];
        if (told !== undefined && linkId !== 'safe-contact')
          expect(inOrder(seen.answers[linkId]), linkId).toEqual(inOrder(told));
      }
      expectAsToldBy(person, seen);
      await untilAcknowledged(reference);
      journeys.push({ person, channel: 'text', reference });
    },
    90_000,
  );
});

const inOrder = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value);

const withoutScript: ReadonlySet<string> = new Set(['louise', 'frank']);

describe('eight people by web', () => {
  test.concurrent.each(peopleOn('web').map((person) => ({ id: person.id, person })))(
    '$id',
    async ({ person }) => {
      const context = await browser.newContext({ javaScriptEnabled: !withoutScript.has(person.id) });
      try {
        const reference = await referByWeb(await context.newPage(), home.url, person);
        const tookMs = await untilInInbox(home, ownerTeam(person), reference);
        expect(tookMs).toBeLessThan(2_000);
        expectAsToldBy(person, await seenBy(home, ownerTeam(person), reference));
        await untilAcknowledged(reference);
        journeys.push({ person, channel: 'web', reference });
      } finally {
        await context.close();
      }
    },
    120_000,
  );
});

const answered = z.object({
  rows: z.array(z.looseObject({ group: z.string(), received: z.number(), stopped: z.number(), waiting: z.number() })),
});

const figures = async (clock: string, by: string) =>
  answered.parse(
    (
      await home.get(
        `/leads/api/response-times?from=2026-12&to=2027-01&clock=${clock}&by=${by}`,
        'role=lead&scope=national',
      )
    ).json,
  );

describe('all of them', () => {
  test('who waits hears from us on the third day', async () => {
    await home.moveClock({ to: '2027-01-08T11:00:00.000Z' });
    expect(journeys).toHaveLength(24);
    const messages = await home.messages();
    for (const { person, channel, reference } of journeys) {
      const kinds = messages.filter((each) => each.reference === reference).map(({ kind }) => kind);
      expect(kinds, `${person.id} by ${channel}`).toContain('update');
    }
  }, 120_000);

  test('are picked up, contacted, helped and closed by their teams, and told each time', async () => {
    // Until a number wrote to us it hears one routine word a day.
    const texted = (await home.messages()).filter(({ by, kind }) => by === 'text' && kind === 'acknowledgement');
    for (const { to } of texted) await home.post('/local/texts', { from: to, body: 'Thank you' });
    await home.settle();
    const spoken = new Map<string, Awaited<ReturnType<typeof liveThrough>>>();
    for (const journey of journeys) spoken.set(journey.reference, await liveThrough(home, journey));
    await home.settle();
    const messages = await home.messages();
    for (const { person, reference } of journeys) {
      const said = spoken.get(reference);
      const words = messages.filter((each) => each.reference === reference);
      const kinds = words.map(({ kind }) => kind);
      expect(kinds, person.id).toContain('picked-up');
      // Whoever is reached by ringing was just spoken to.
      if (words.some(({ by }) => by !== 'call')) expect(kinds, person.id).toContain('contacted');
      if (person.id !== 'mei-lin') expect(kinds, person.id).toContain('closed');
      if (said !== undefined) silences.push(longestSilenceHours(said, words));
    }
  }, 120_000);

  test('are counted: next-word, from what was said and sent', async () => {
    const [row] = (await figures('next-word', 'none')).rows;
    const [median, p90] = [quantile(silences, 0.5), quantile(silences, 0.1)];
    expect(row).toMatchObject({ received: 24, stopped: 24, waiting: 0, median, p90, within: null });
  });

  test.each(clocks.flatMap((clock) => (['month', 'area', 'team', 'channel'] as const).map((by) => ({ clock, by }))))(
    'are counted once: $clock by $by',
    async ({ clock, by }) => {
      const [all] = (await figures(clock, 'none')).rows;
      const { rows } = await figures(clock, by);
      for (const count of ['received', 'stopped', 'waiting'] as const)
        expect(
          rows.map((row) => row[count]).reduce((sum, each) => sum + each, 0),
          count,
        ).toBe(all?.[count]);
    },
  );

  test.each(rowsWorkedOut)('are counted: $clock by $by', async ({ clock, by, rows }) => {
    const query = `from=2026-12&to=2027-01&clock=${clock}&by=${by}`;
    const { status, json } = await home.get(`/leads/api/response-times?${query}`, 'role=lead&scope=national');
    expect(status).toBe(200);
    expect(json).toMatchObject({ from: '2026-12', to: '2027-01', clock, by, rows });
    const lead = await home.token('role=lead&scope=national');
    const csv = await home.send('GET', `/leads/api/response-times?${query}`, {
      accept: 'text/csv',
      authorization: `Bearer ${lead}`,
    });
    const [header = '', ...lines] = String(csv.json).trim().split(/\r?\n/);
    const columns = header.split(',');
    for (const [index, row] of rows.entries()) {
      const cells = lines[index]?.split(',') ?? [];
      for (const [name, value] of Object.entries(row))
        expect(cells[columns.indexOf(name)], name).toBe(value === null ? '' : String(value));
    }
  });
});

describeForms(
  () => home,
  () => browser,
);
describeRepeats(() => home);
describeTimePassing(() => home);
