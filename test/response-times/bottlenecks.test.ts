import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bottlenecks, bottlenecks } from '../../shared/response-times/bottlenecks.ts';
import type { Fact } from '../../shared/response-times/fact.ts';
import { openWaits } from '../../shared/response-times/open-waits.ts';
import { rollupOfFacts } from '../../shared/response-times/rollup.ts';
import { aFact } from '../figures/a-fact.ts';
import { asOf, factArbitrary } from './facts.ts';

const day = (count: number) => `2026-01-${String(5 + count).padStart(2, '0')}T12:00:00.000Z`;
const query = { from: '2026-01', to: '2026-01', where: {} } as const;
const found = (facts: readonly Fact[], now = day(20)): Bottlenecks =>
  bottlenecks([rollupOfFacts('2026-01', facts)], query, now);
const from = (more: Partial<Fact>) => aFact({ receivedAt: day(0), ...more });

describe('where time goes', () => {
  it('gives each day to the one step that was being waited for', () => {
    const stoppedAt = { 'picked-up': day(1), contacted: day(3), assessed: day(8), 'help-started': day(10) };
    const { days, steps } = found([from({ stoppedAt })]);
    expect(days).toBe(10);
    expect(steps.map(({ step, days: each, share }) => [step, each, share])).toEqual([
      ['picked-up', 1, 0.1],
      ['contacted', 2, 0.2],
      ['assessed', 5, 0.5],
      ['help-started', 2, 0.2],
    ]);
  });

  it('takes a step that was not written down as done with the next that was', () => {
    const { steps } = found([from({ stoppedAt: { assessed: day(6) } })]);
    expect(steps).toMatchObject([
      { step: 'picked-up', days: 6, finished: 1 },
      { step: 'contacted', days: 0, finished: 1 },
      { step: 'assessed', days: 0, finished: 1 },
      { step: 'help-started', days: 14, waiting: 1, waitingDays: 14 },
    ]);
  });

  it('ends with closing: nobody waits there any more', () => {
    const { steps } = found([from({ stoppedAt: { 'picked-up': day(2) }, closedAt: day(5) })]);
    expect(steps).toMatchObject([
      { step: 'picked-up', days: 2 },
      { step: 'contacted', days: 3, finished: 0, waiting: 0, waitingDays: 0 },
    ]);
  });

  it('names the teams and areas where most days went, most first', () => {
    const { teams, areas } = found([
      from({ id: '1', team: 'quick', closedAt: day(1) }),
      from({ id: '2', team: 'slow', area: 'b' }),
      from({ id: '3', team: 'slow', area: 'b' }),
    ]);
    expect(teams.map(({ team, days }) => [team, days])).toEqual([
      ['slow', 40],
      ['quick', 1],
    ]);
    expect(areas.map(({ area, waiting }) => [area, waiting])).toEqual([
      ['b', 2],
      ['a', 0],
    ]);
  });

  it('loses no day and counts none twice: steps, teams and areas add up to the same', () => {
    fc.assert(
      fc.property(fc.array(factArbitrary, { maxLength: 30 }), (facts) => {
        const january = facts.map((fact) => ({ ...fact, month: '2026-01' }));
        const { days, steps, areas, teams } = found(january, asOf);
        const sum = (lines: readonly { readonly days: number }[]) =>
          lines.reduce((total, line) => total + line.days, 0);
        expect(sum(steps)).toBe(days);
        expect(sum(areas)).toBe(days);
        expect(sum(teams)).toBe(days);
        const waiting = steps.reduce((total, step) => total + step.waiting, 0);
        expect(waiting).toBeLessThanOrEqual(
          january.filter(({ closedAt, duplicate }) => !closedAt && !duplicate).length,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('who still waits', () => {
  it('shows the longest wait first, and leaves out where nobody waits', () => {
    const rollup = rollupOfFacts('2026-01', [
      from({ id: '1', team: 'one', receivedAt: day(4) }),
      from({ id: '2', team: 'one', receivedAt: day(6) }),
      from({ id: '3', team: 'two', receivedAt: day(0) }),
      from({ id: '4', team: 'three', stoppedAt: { contacted: day(1) } }),
      from({ id: '5', team: 'three', closedAt: day(1) }),
    ]);
    const { rows } = openWaits([rollup], { ...query, clock: 'contacted', by: 'team' }, day(20));
    expect(rows).toMatchObject([
      { group: 'two', waiting: 1, oldest: 20, median: 20, p90: 20 },
      { group: 'one', waiting: 2, oldest: 16, median: 14, p90: 16 },
    ]);
  });
});
