import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allColumns, attributesOfRollup, RollupTooLarge, rollupOfItem } from '../../shared/aws/figures/rollup-item.ts';
import { type Rollup, rollupOfFacts } from '../../shared/response-times/rollup.ts';
import { factArbitrary } from '../response-times/facts.ts';

const some = rollupOfFacts('2026-01', fc.sample(factArbitrary, { numRuns: 40, seed: 1 }));

describe('a rollup as an item', () => {
  it('comes back as it was, whole or by the columns asked for', () => {
    const item = attributesOfRollup(some);
    expect(rollupOfItem(item, allColumns)).toEqual(some);
    const few = rollupOfItem(item, { dimensions: ['team'], clocks: ['assessed'] });
    expect(few).toEqual({
      month: some.month,
      counts: some.counts,
      dimensions: { team: some.dimensions.team },
      clocks: { assessed: some.clocks.assessed },
    });
  });

  it('that would not fit is refused before it is written', () => {
    const counts = Array.from({ length: 200_000 }, (_, index) => (index * 2_654_435_761) % 4_294_967_296);
    const tooLarge: Rollup = { ...some, counts };
    expect(() => attributesOfRollup(tooLarge)).toThrow(RollupTooLarge);
  });

  it('without what its key says is a fault and not an empty answer', () => {
    const { counts: _, ...item } = attributesOfRollup(some);
    expect(() => rollupOfItem(item, allColumns)).toThrow('stored rollup without counts');
  });
});
