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

  it('answer within a second for fifty thousand referrals with as many different waits', () => {
    const stops = new Map(Array.from({ length: 25_000 }, (_, index) => [2 * index, 1] as const));
    const censored = new Map(Array.from({ length: 25_000 }, (_, index) => [2 * index + 1, 1] as const));
    const begun = performance.now();
    expect(quantiles(stops, censored).p90).not.toBeNull();
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
