import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiles } from '../../shared/response-times/kaplan-meier.ts';

const counts = (...pairs: readonly (readonly [number, number])[]) => new Map(pairs);

describe('the median and the ninetieth percentile', () => {
  it('without anyone waiting are the plain ones: the smallest wait at which at most half, a tenth are left', () => {
    expect(quantiles(counts([1, 1], [2, 1], [3, 1], [4, 1]), counts())).toEqual({ median: 2, p90: 4 });
    expect(quantiles(counts([1, 9], [7, 1]), counts())).toEqual({ median: 1, p90: 1 });
    expect(quantiles(counts([1, 8], [7, 2]), counts())).toEqual({ median: 1, p90: 7 });
  });

  it('are null where not reached', () => {
    expect(quantiles(counts([3, 1]), counts([5, 2]))).toEqual({ median: null, p90: null });
    expect(quantiles(counts([3, 1]), counts([5, 1]))).toEqual({ median: 3, p90: null });
    expect(quantiles(counts(), counts([5, 4]))).toEqual({ median: null, p90: null });
    expect(quantiles(counts(), counts())).toEqual({ median: null, p90: null });
  });

  it('take stops before censorings of the same wait', () => {
    expect(quantiles(counts([5, 1]), counts([5, 1])).median).toBe(5);
    expect(quantiles(counts([5, 1], [6, 1]), counts([4, 2]))).toEqual({ median: 5, p90: 6 });
  });

  it('count exactly where floating point would not: (9/10)(8/9) … down to a tenth', () => {
    const stops = new Map(Array.from({ length: 9 }, (_, index) => [index + 1, 1] as const));
    expect(quantiles(stops, counts([100, 1]))).toEqual({ median: 5, p90: 9 });
    // 2/3 × 3/4 is exactly a half.
    expect(quantiles(counts([1, 2], [3, 1]), counts([2, 0], [9, 3], [1, 0])).median).toBe(3);
  });

  it('stay exact where the share comes out as a half to the last digit: 9,999/10,000 … 5,000/5,001', () => {
    const stops = new Map(Array.from({ length: 5_000 }, (_, index) => [2 * index, 1] as const));
    const censoredLate = counts([20_000, 5_000]);
    expect(quantiles(stops, censoredLate).median).toBe(9_998);
    expect(quantiles(stops, counts([20_000, 5_001])).median).toBeNull();
  });

  it('answer for fifty thousand referrals with as many different waits', () => {
    const stops = new Map(Array.from({ length: 25_000 }, (_, index) => [2 * index, 1] as const));
    const censored = new Map(Array.from({ length: 25_000 }, (_, index) => [2 * index + 1, 1] as const));
    const { median, p90 } = quantiles(stops, censored);
    // With one censored for each stopped the share left is about the square root of the share in sight.
    expect(median).toBeGreaterThan(37_450);
    expect(median).toBeLessThan(37_550);
    expect(p90).toBeGreaterThan(49_450);
  });

  it('agree with the definition, one fraction after the other', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 4 })), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (stopPairs, censorPairs) => {
        const [stops, censored] = [new Map(stopPairs), new Map(censorPairs)];
        const reached = (parts: bigint) => {
          let [numerator, denominator] = [1n, 1n];
          for (let wait = 0; wait <= 12; wait++) {
            let atRisk = 0;
            for (const each of [stops, censored]) for (const [at, count] of each) if (at >= wait) atRisk += count;
            const stopsNow = stops.get(wait) ?? 0;
            if (stopsNow === 0) continue;
            numerator *= BigInt(atRisk - stopsNow);
            denominator *= BigInt(atRisk);
            if (numerator * parts <= denominator) return wait;
          }
          return null;
        };
        expect(quantiles(stops, censored)).toEqual({ median: reached(2n), p90: reached(10n) });
      }),
      { numRuns: 500 },
    );
  });
});
