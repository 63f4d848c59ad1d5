import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFact } from '../figures/a-fact.ts';
import { factArbitrary } from '../response-times/facts.ts';
import { leadsWorld } from './world.ts';

const stopped = { acknowledged: '2026-01-05T09:00:00.000Z', contacted: '2026-01-08T09:00:00.000Z' };
const many = (count: number, area: string, channel: 'web' | 'text') =>
  Array.from({ length: count }, (_, index) =>
    aFact({
      id: `${area}-${channel}-${index}`,
      area,
      team: `team-${area}`,
      stoppedAt: index % 4 === 0 ? {} : stopped,
      dimensions: { ...aFact().dimensions, channel },
    }),
  );

let world: Awaited<ReturnType<typeof leadsWorld>>;
beforeAll(async () => {
  world = await leadsWorld([...many(43, 'big', 'web'), ...many(12, 'mid', 'web'), ...many(3, 'tiny', 'text')]);
});
const ask = async (query: string) => {
  const answer = await world.get(`/open-data/response-times?from=2026-01&to=2026-01&clock=contacted&${query}`);
  return (await answer.json()).rows;
};

describe('open data', () => {
  it('is for anyone, from anywhere', async () => {
    const answer = await world.get('/open-data/response-times?from=2026-01&to=2026-01&clock=contacted&by=none');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('rounds counts to the nearest five and withholds what is under five', async () => {
    expect(await ask('by=none')).toMatchObject([
      { received: 60, stopped: 45, waiting: 15, waitingOver4w: 15, waitingOver104w: null, median: 3 },
    ]);
    expect(await ask('by=none&area=tiny')).toMatchObject([{ received: null, stopped: null, median: null, p90: null }]);
  });

  it('withholds the next smallest with a single small group, so that nobody can take it from the total', async () => {
    expect(await ask('by=area')).toMatchObject([
      { group: 'big', received: 45, median: 3 },
      { group: 'mid', received: null, median: null },
      { group: 'tiny', received: null, median: null },
    ]);
  });

  it('never shows a count under five, nor one that is not a multiple of five, whatever is asked', async () => {
    const facts = fc.sample(factArbitrary, { numRuns: 90, seed: 5 });
    const small = await leadsWorld(facts);
    for (const by of [
      'month',
      'area',
      'kind',
      'channel',
      'outcome',
      'age-band',
      'ethnicity',
      'gender',
      'deprivation',
    ]) {
      const answer = await small.get(`/open-data/response-times?from=2025-12&to=2026-04&clock=help-started&by=${by}`);
      const { rows } = await answer.json();
      for (const { group, median, p90, within, ...counts } of rows) {
        for (const count of Object.values(counts)) expect(count === null || Number(count) % 5 === 0).toBe(true);
        expect(Object.values(counts)).not.toContain(0);
        if (counts.received === null)
          expect({ group, median, p90, within }).toEqual({ group, median: null, p90: null, within: null });
      }
      const withheld = rows.filter((row: { received: number | null }) => row.received === null).length;
      if (rows.length > 1) expect(withheld).not.toBe(1);
    }
  });

  it.each(['by=team', 'by=place', 'by=none&team=t1', 'by=none&place=p1', 'by=none&gender=1'])(
    'does not answer %s: nothing finer than an area',
    async (query) => {
      const path = `/open-data/response-times?from=2026-01&to=2026-01&clock=contacted&${query}`;
      expect((await world.get(path)).status).toBe(422);
    },
  );

  it('holds whole months only', async () => {
    const answer = await world.get('/open-data/response-times?from=2026-01&to=2026-09&clock=contacted&by=none');
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors).toMatchObject([{ field: 'to', code: 'not-over-yet' }]);
  });

  it('has a page that says how it was made, with a chart and its table', async () => {
    const answer = await world.get('/open-data?from=2026-01&to=2026-01');
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('rounded to the nearest five');
    expect(html).toContain('<svg');
    expect(html).toContain('<table');
    expect((await world.get('/open-data')).status).toBe(200);
  });
});
