import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherDimensions } from '../../shared/response-times/dimensions.ts';
import { clocks, type Fact } from '../../shared/response-times/fact.ts';
import { answer, type FiguresQuery, groupings } from '../../shared/response-times/query.ts';
import { addRollups, type Rollup, rollupOfFacts } from '../../shared/response-times/rollup.ts';
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

const queryArbitrary: fc.Arbitrary<FiguresQuery> = fc.record({
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
          for (const query of queries) {
            expect(inOrder(answer(rollups, query, asOf).rows)).toEqual(inOrder(oracle(facts, query, asOf)));
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
