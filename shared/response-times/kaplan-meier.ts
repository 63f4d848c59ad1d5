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
  let left = new Share();
  let median: number | null = null;
  for (const wait of waits) {
    const stops = stopped.get(wait) ?? 0;
    if (stops > 0) {
      left = left.after(atRisk, stops);
      if (median === null && left.isAtMost(2)) median = wait;
      if (left.isAtMost(10)) return { median, p90: wait };
    }
    atRisk -= stops + (censored.get(wait) ?? 0);
  }
  return { median, p90: null };
}

const total = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/**
 * The share still left, `(settled numerator / settled denominator) × (remaining / group)`. While nobody is censored
 * the product telescopes into the second factor, so the big integers only grow at censorings.
 */
class Share {
  readonly #numerator: bigint;
  readonly #denominator: bigint;
  readonly #remaining: number;
  readonly #group: number;

  constructor(numerator = 1n, denominator = 1n, remaining = 1, group = 1) {
    this.#numerator = numerator;
    this.#denominator = denominator;
    this.#remaining = remaining;
    this.#group = group;
  }

  after(atRisk: number, stops: number): Share {
    if (atRisk === this.#remaining && this.#group !== 1) {
      return new Share(this.#numerator, this.#denominator, atRisk - stops, this.#group);
    }
    return new Share(
      this.#numerator * BigInt(this.#remaining),
      this.#denominator * BigInt(this.#group),
      atRisk - stops,
      atRisk,
    );
  }

  /** Whether at most one in `parts` is left. */
  isAtMost(parts: number): boolean {
    return this.#numerator * BigInt(this.#remaining * parts) <= this.#denominator * BigInt(this.#group);
  }
}
