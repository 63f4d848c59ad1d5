import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../shared/ports.ts';
import { clocks } from '../../shared/response-times/fact.ts';
import { groupings } from '../../shared/response-times/query.ts';
import { factArbitrary } from '../response-times/facts.ts';
import { oracle } from '../response-times/oracle.ts';
import { leadsWorld, now, tokens } from './world.ts';

const facts = fc.sample(factArbitrary, { numRuns: 150, seed: 42 });
let world: Awaited<ReturnType<typeof leadsWorld>>;
beforeAll(async () => {
  world = await leadsWorld(facts);
});

const path = '/leads/api/response-times';
const whole = 'from=2025-12&to=2026-04';
const inOrder = (rows: readonly { readonly group: string }[]) => [...rows].sort((a, b) => (a.group < b.group ? -1 : 1));

async function problemsOf(answer: Response): Promise<readonly string[]> {
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const body: { errors?: { field: string; code: string }[] } = await answer.json();
  return (body.errors ?? []).map(({ field, code }) => `${field} ${code}`).sort();
}

describe('response times', () => {
  it.each(clocks.flatMap((clock) => groupings.map((by) => [clock, by] as const)))(
    '%s by %s is what a count over all referrals gives',
    async (clock, by) => {
      const answer = await world.get(`${path}?${whole}&clock=${clock}&by=${by}`, tokens.national);
      const { rows, ...rest } = await answer.json();
      const unit = clock === 'next-word' ? 'hour' : /^(ack|pick|crisis)/.test(clock) ? 'minute' : 'day';
      expect(rest).toEqual({ from: '2025-12', to: '2026-04', clock, unit, by, asOf: now });
      const query = { from: '2025-12', to: '2026-04', clock, by, where: {} };
      expect(inOrder(rows)).toEqual(inOrder(oracle(facts, query, now)));
    },
  );

  it.each([
    ['area=a1', { area: 'a1' }, undefined],
    ['place=p3', { place: 'p3' }, undefined],
    ['team=t1', { team: 't1' }, undefined],
    ['area=a2&team=t1', { area: 'a2', team: 't1' }, undefined],
    ['team=t1&gender=not-known', { team: 't1' }, { dimension: 'gender', value: 'not-known' }],
    ['kind=core', {}, { dimension: 'kind', value: 'core' }],
    ['place=p1&age-band=85%2B', { place: 'p1' }, { dimension: 'age-band', value: '85+' }],
  ] as const)('narrowed by %s and broken down by another dimension', async (filter, where, other) => {
    const answer = await world.get(`${path}?${whole}&clock=contacted&by=channel&${filter}`, tokens.national);
    const query = { from: '2025-12', to: '2026-04', clock: 'contacted', by: 'channel', where, other } as const;
    expect(inOrder((await answer.json()).rows)).toEqual(inOrder(oracle(facts, query, now)));
  });

  it('as CSV where that is accepted, with empty cells for null', async () => {
    const question = `${path}?${whole}&clock=picked-up&by=channel`;
    const answer = await world.get(question, tokens.national, { accept: 'text/csv' });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const { rows } = await (await world.get(question, tokens.national)).json();
    const [header, ...lines] = (await answer.text()).trimEnd().split('\r\n');
    expect(header).toBe(
      'group,received,stopped,waiting,median,p90,within,waitingOver4w,waitingOver18w,waitingOver52w,waitingOver104w',
    );
    expect(lines).toEqual(
      rows.map((row: Record<string, unknown>) =>
        Object.values(row)
          .map((cell) => cell ?? '')
          .join(','),
      ),
    );
    const asked = await world.get(`${question}&format=csv`, tokens.national);
    expect(await asked.text()).toContain(lines[0]);
  });
});

describe('who may ask', () => {
  it.each(['response-times', 'bottlenecks', 'open-waits'])('%s wants a token, and a lead’s', async (name) => {
    expect((await world.get(`/leads/api/${name}?x`)).status).toBe(401);
    expect((await world.get(`/leads/api/${name}?x`, 'not.a.token')).status).toBe(401);
    expect((await world.get(`/leads/api/${name}?x`, tokens.team)).status).toBe(403);
  });

  it('a lead of one area may not ask of another, and that is said before anything is checked', async () => {
    expect((await world.get(`${path}?area=a2&nonsense`, tokens.areaOne)).status).toBe(403);
    expect((await world.get(`${path}?area=a1&area=a2`, tokens.areaOne)).status).toBe(403);
  });

  it('a lead of one area sees that area whatever they ask', async () => {
    const by = async (filter: string) => {
      const answer = await world.get(`${path}?${whole}&clock=contacted&${filter}`, tokens.areaOne);
      return (await answer.json()).rows.map((row: { group: string }) => row.group);
    };
    expect(await by('by=area')).toEqual(['a1']);
    expect(await by('by=area&area=a1')).toEqual(['a1']);
    expect(await by('by=place')).toEqual(['p1', 'p2']);
    expect(await by('by=team&place=p3')).toEqual([]);
    expect(await by('by=team&team=t4')).toEqual([]);
    for (const name of ['bottlenecks', 'open-waits']) {
      const answer = await world.get(`/leads/api/${name}?${whole}`, tokens.areaOne);
      expect(await answer.text()).not.toMatch(/t4|a2/);
    }
  });
});

describe('what needs mending is named, all at once', () => {
  it.each([
    ['', ['by required', 'clock required', 'from required', 'to required']],
    [
      'from=2026&to=2026-13&clock=waiting&by=moon',
      ['by unknown-code', 'clock unknown-code', 'from not-a-month', 'to not-a-month'],
    ],
    ['from=2026-02&to=2026-01&clock=contacted&by=none', ['to before-from']],
    ['from=2010-01&to=2026-01&clock=contacted&by=none', ['to too-long']],
    [`${whole}&clock=contacted&by=none&region=1&x=2`, ['region unknown-parameter', 'x unknown-parameter']],
    [`${whole}&clock=contacted&by=none&gender=1&ethnicity=A`, ['gender only-one']],
    [`${whole}&clock=x&by=none&gender=1&ethnicity=A`, ['clock unknown-code', 'gender only-one']],
    [`${whole}&clock=contacted&by=none&by=team`, ['by repeated']],
    [`${whole}&clock=contacted&by=none&channel=fax&area=`, ['area malformed', 'channel unknown-code']],
  ])('%s', async (query, expected) => {
    const answer = await world.get(`${path}?${query}`, tokens.national);
    expect(answer.status).toBe(422);
    expect(await problemsOf(answer)).toEqual(expected);
  });

  it('never repeats what was sent', async () => {
    const answer = await world.get(`${path}?${whole}&clock=Jo-Bloggs&by=none&channel=07700900123`, tokens.national);
    expect(await answer.text()).not.toMatch(/Bloggs|07700/);
  });
});

describe('when the store is down', () => {
  it('says so, as a problem', async () => {
    const down = await leadsWorld([]);
    const app = await leadsWorld([], {
      rollups: { ...down.rollups, teams: () => Promise.reject(new StoreUnavailable('told to')) },
    });
    const answer = await app.get(`${path}?${whole}&clock=contacted&by=none`, tokens.national);
    expect(answer.status).toBe(503);
  });
});
