/** How many at each wait, in whole units. */
export type Counts = ReadonlyMap<number, number>;

export interface Quantiles {
  /** The smallest wait at which at most half are left; null when that was never reached. */
  readonly median: number | null;
  /** The smallest wait at which at most a tenth are left. */
  readonly p90: number | null;
}

/**
 * Kaplan–Meier (1958) in exact fractions. `censored` left sight at that wait without stopping: they still wait, or were
 * closed. Of the same wait, stops come before censorings.
 */
export function quantiles(stopped: Counts, censored: Counts): Quantiles {
  const waits = [...new Set([...stopped.keys(), ...censored.keys()])].sort((a, b) => a - b);
  let atRisk = total(stopped) + total(censored);
  const left = new Share();
  let median: number | null = null;
  for (const wait of waits) {
    const stops = stopped.get(wait) ?? 0;
    if (stops > 0) {
      left.stop(atRisk, stops);
      if (median === null && left.isAtMost(2)) median = wait;
      if (left.isAtMost(10)) return { median, p90: wait };
    }
    atRisk -= stops + (censored.get(wait) ?? 0);
  }
  return { median, p90: null };
}

const total = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Of the size of a rounding error, with room to spare. */
const roundingError = 2 ** -50;

/**
 * The share still left: a product of fractions `remaining / group`. While nobody is censored it telescopes into one
 * fraction. Comparisons are made in floating point where that cannot be wrong, and in whole numbers where it could.
 */
class Share {
  readonly #settled: (readonly [remaining: number, group: number])[] = [];
  #settledApproximately = 1;
  #remaining = 1;
  #group = 1;

  stop(atRisk: number, stops: number): void {
    if (atRisk !== this.#remaining || this.#group === 1) {
      this.#settled.push([this.#remaining, this.#group]);
      this.#settledApproximately *= this.#remaining / this.#group;
      this.#group = atRisk;
    }
    this.#remaining = atRisk - stops;
  }

  /** Whether at most one in `parts` is left. */
  isAtMost(parts: number): boolean {
    const overOne = this.#settledApproximately * (this.#remaining / this.#group) * parts;
    const margin = (this.#settled.length + 3) * roundingError;
    return Math.abs(overOne - 1) > margin ? overOne < 1 : this.#isAtMostExactly(parts);
  }

  #isAtMostExactly(parts: number): boolean {
    const all = [...this.#settled, [this.#remaining * parts, this.#group] as const];
    return productOf(all.map(([remaining]) => remaining)) <= productOf(all.map(([, group]) => group));
  }
}

/** Halves first, so that long numbers meet numbers as long. */
function productOf(factors: readonly number[]): bigint {
  if (factors.length <= 8) return factors.reduce((product, factor) => product * BigInt(factor), 1n);
  const middle = factors.length >> 1;
  return productOf(factors.slice(0, middle)) * productOf(factors.slice(middle));
}
