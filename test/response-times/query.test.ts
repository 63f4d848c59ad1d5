import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherDimensions } from '../../shared/response-times/dimensions.ts';
import { clocks, type Fact } from '../../shared/response-times/fact.ts';
import { answer, type FiguresQuery, groupings } from '../../shared/response-times/query.ts';
import { addRollups, type Rollup, rollupOfFacts } from '../../shared/response-times/rollup.ts';
import { aFact } from '../figures/a-fact.ts';
import { asOf, factArbitrary } from './facts.ts';
import { oracle } from './oracle.ts';

const monthsOf = (facts: readonly Fact[]) => [...new Set(facts.map(({ month }) => month))];

const rollupsOf = (facts: readonly Fact[]): readonly Rollup[] =>
  monthsOf(facts).map((month) =>
    rollupOfFacts(
      month,
      facts.filter((fact) => fact.month === month),
    ),
  );

/** Long after everything, and in the midst of it: on a winter night, and on a summer night that is the next day in London. */
const moments = [asOf, '2026-01-20T23:30:00.000Z', '2026-04-20T23:30:03.125Z', '2027-12-31T12:00:00.000Z'] as const;

const queryArbitrary: fc.Arbitrary<FiguresQuery & { readonly now: string }> = fc.record({
  now: fc.constantFrom(...moments),
  from: fc.constantFrom('2025-12', '2026-01', '2026-02'),
  to: fc.constantFrom('2026-02', '2026-03', '2026-04'),
  clock: fc.constantFrom(...clocks),
  by: fc.constantFrom(...groupings),
  where: fc.oneof(
    fc.constant({}),
    fc.constantFrom({ area: 'a1' }, { place: 'p3' }, { team: 't1' }, { area: 'a1', team: 't1' }, { area: 'none' }),
  ),
  other: fc.option(
    fc.constantFrom(
      ...otherDimensions.flatMap((dimension) =>
        ['core', 'web', 'emergency', '85+', 'A', '1', 'not-known'].map((value) => ({ dimension, value })),
      ),
    ),
    { nil: undefined },
  ),
});

const inOrder = (rows: readonly { readonly group: string }[]) => [...rows].sort((a, b) => (a.group < b.group ? -1 : 1));

describe('figures from rollups', () => {
  it('equal a count over the raw facts, for every clock, grouping and filter', () => {
    fc.assert(
      fc.property(
        fc.array(factArbitrary, { maxLength: 60 }),
        fc.array(queryArbitrary, { minLength: 12, maxLength: 12 }),
        (facts, queries) => {
          const rollups = rollupsOf(facts);
          for (const { now, ...query } of queries) {
            expect(inOrder(answer(rollups, query, now).rows)).toEqual(inOrder(oracle(facts, query, now)));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('add up: rollups of parts added give the rollup of the whole', () => {
    fc.assert(
      fc.property(fc.array(factArbitrary, { maxLength: 40 }), (facts) => {
        for (const month of monthsOf(facts)) {
          const ofMonth = facts.filter((fact) => fact.month === month);
          const parts = ['t1', 't2', 't3', 't4'].map((team) =>
            rollupOfFacts(
              month,
              ofMonth.filter((fact) => fact.team === team),
            ),
          );
          expect(addRollups(month, parts)).toEqual(rollupOfFacts(month, ofMonth));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('do not depend on the order in which facts came', () => {
    fc.assert(
      fc.property(fc.array(factArbitrary, { maxLength: 30 }), (facts) => {
        const month = '2026-01';
        expect(rollupOfFacts(month, [...facts].reverse())).toEqual(rollupOfFacts(month, facts));
      }),
      { numRuns: 30 },
    );
  });

  it('keep lists in the order people expect, and what is not known last', () => {
    const facts = fc.sample(factArbitrary, { numRuns: 200, seed: 7 });
    const query = { from: '2025-12', to: '2026-04', clock: 'assessed', where: {} } as const;
    const groups = (by: FiguresQuery['by']) =>
      answer(rollupsOf(facts), { ...query, by }, asOf).rows.map(({ group }) => group);
    expect(groups('age-band')).toEqual(['18-24', '85+', 'not-known']);
    expect(groups('deprivation')).toEqual(['1', '10', 'not-known']);
    expect(groups('outcome')).toEqual(['emergency', 'urgent', 'soon', 'comprehensive-assessment']);
    expect(groups('channel')).toEqual(['web', 'text', 'partner']);
    expect(groups('month')).toEqual(['2025-12', '2026-01', '2026-02', '2026-03', '2026-04']);
  });

  it.each([
    ['contacted', '2026-06-29T23:10:00.000Z', '2026-07-28T22:59:00.000Z', 0],
    ['contacted', '2026-06-29T22:50:00.000Z', '2026-07-28T22:59:00.000Z', 1],
    ['picked-up', '2026-06-29T23:10:00.000Z', '2026-07-28T22:59:00.000Z', 0],
    ['picked-up', '2026-06-29T22:50:00.000Z', '2026-07-28T22:59:00.000Z', 1],
    ['picked-up', '2026-06-29T23:10:00.000Z', '2026-07-28T23:00:00.000Z', 1],
  ] as const)('%s since %s is at %s over four weeks %i times: in London dates', (clock, receivedAt, now, count) => {
    const rollup = rollupOfFacts('2026-06', [aFact({ receivedAt, month: '2026-06', stoppedAt: {} })]);
    const query = { from: '2026-06', to: '2026-06', clock, by: 'none', where: {} } as const;
    expect(answer([rollup], query, now).rows[0]?.waitingOver4w).toBe(count);
  });

  it.each([
    ['2026-01-05T09:04:59.999Z', 4, null],
    ['2026-01-05T09:05:59.999Z', 5, null],
    ['2026-01-05T09:06:00.000Z', 6, 0],
  ])('at %s, %i whole minutes in, who still waits is not yet late: within is %s', (now, _, within) => {
    const rollup = rollupOfFacts('2026-01', [aFact({ stoppedAt: {} })]);
    const query = { from: '2026-01', to: '2026-01', clock: 'acknowledged', by: 'none', where: {} } as const;
    expect(answer([rollup], query, now).rows[0]?.within).toBe(within);
  });

  it('round a share to four decimals, a half going up', () => {
    const facts = Array.from({ length: 32 }, (_, index) =>
      aFact({ id: String(index), stoppedAt: index === 0 ? { acknowledged: '2026-01-05T09:01:00.000Z' } : {} }),
    );
    const query = { from: '2026-01', to: '2026-01', clock: 'acknowledged', by: 'none', where: {} } as const;
    expect(answer([rollupOfFacts('2026-01', facts)], query, asOf).rows[0]?.within).toBe(0.0313);
  });

  it('answer with one empty line where nothing was received and no grouping was asked', () => {
    const query = { from: '2026-01', to: '2026-02', clock: 'help-started', by: 'none', where: {} } as const;
    expect(answer([], query, asOf).rows).toEqual([
      {
        group: 'all',
        received: 0,
        stopped: 0,
        waiting: 0,
        median: null,
        p90: null,
        within: null,
        waitingOver4w: 0,
        waitingOver18w: 0,
        waitingOver52w: 0,
        waitingOver104w: 0,
      },
    ]);
    expect(answer([], { ...query, by: 'team' }, asOf).rows).toEqual([]);
  });
});
