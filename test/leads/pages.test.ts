import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { factArbitrary } from '../response-times/facts.ts';
import { leadsWorld } from './world.ts';

const facts = fc.sample(factArbitrary, { numRuns: 80, seed: 3 });
let world: Awaited<ReturnType<typeof leadsWorld>>;
beforeAll(async () => {
  world = await leadsWorld(facts);
});
const page = async (path: string) => {
  const answer = await world.get(path);
  return { status: answer.status, html: await answer.text() };
};

describe('pages for leads', () => {
  it.each([
    ['/leads?from=2025-12&to=2026-04', 'How long it took'],
    ['/leads/open-waits', 'Who still waits'],
    ['/leads/bottlenecks?from=2025-12&to=2026-04', 'Where time goes'],
  ])('%s shows a chart and its table, with teams by name', async (path, title) => {
    const { status, html } = await page(path);
    expect(status).toBe(200);
    expect(html).toContain(title);
    expect(html).toContain('<svg');
    expect(html).toContain('<table');
    expect(html).toContain('Team One');
  });

  it.each(['/leads', '/leads/bottlenecks'])('%s opens without a question', async (path) => {
    expect((await page(path)).status).toBe(200);
  });

  it('name what needs mending beside its field', async () => {
    const { status, html } = await page('/leads?from=January');
    expect(status).toBe(422);
    expect(html).toContain('like 2026-01');
    expect(html).toContain('href="#from"');
  });

  it('narrow to one value, and give the same as CSV', async () => {
    const question = '/leads?from=2025-12&to=2026-04&by=channel&only=channel%3Dtext';
    const { html } = await page(question);
    expect(html).toContain('text: ');
    expect(html).not.toContain('partner: ');
    const csv = await world.get(`${question}&format=csv`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect((await csv.text()).split('\r\n')[1]).toMatch(/^text,/);
    expect((await page('/leads?only=moon%3Dfull')).status).toBe(422);
  });

  it('call groups by their names and not by their codes', async () => {
    const { html } = await page('/leads?from=2025-12&to=2026-04&by=ethnicity');
    expect(html).toContain('White British: ');
    expect(html).toContain('Not known: ');
  });

  it('are only for who is signed in', async () => {
    const closed = await leadsWorld([], {}, async (c) => c.redirect('/leads/sign-in'));
    for (const path of ['/leads', '/leads/open-waits', '/leads/bottlenecks']) {
      const answer = await closed.get(path);
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/leads/sign-in']);
    }
  });

  it('keep a lead of one area to it', async () => {
    const own = await leadsWorld(facts, {}, async () => ({ role: 'lead', scope: 'a1' }));
    const html = await (await own.get('/leads?from=2025-12&to=2026-04&by=area&area=a2')).text();
    expect(html).toContain('a1:');
    expect(html).not.toContain('a2');
  });

  it('carry no style or script of their own', async () => {
    const { html } = await page('/leads?from=2025-12&to=2026-04');
    expect(html).not.toMatch(/<style|style="|<script>/);
  });
});
