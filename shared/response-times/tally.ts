import type { Instant } from '../referral/events.ts';
import type { Clock } from './fact.ts';
import { type Counts, quantiles } from './kaplan-meier.ts';
import { standings } from './rollup.ts';
import {
  londonDayOf,
  sinceOf,
  standardOf,
  startOfLondonDayMs,
  toMs,
  type Unit,
  unitOf,
  unitsBetween,
} from './units.ts';

export interface FiguresRow {
  readonly group: string;
  readonly received: number;
  readonly stopped: number;
  readonly waiting: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly within: number | null;
  readonly waitingOver4w: number;
  readonly waitingOver18w: number;
  readonly waitingOver52w: number;
  readonly waitingOver104w: number;
}

/** Still waiting more than 4, 18, 52 and 104 weeks, in days. */
const longWaitDays = [28, 126, 364, 728] as const;

/** What a clock's rows mean at the moment of asking, worked out once. */
export class ClockNow {
  readonly clock: Clock;
  readonly #unit: Unit;
  readonly #now: number;
  /** Waiting since before these is waiting more than so many days. */
  readonly #longSince: readonly number[];

  constructor(clock: Clock, asOf: Instant) {
    this.clock = clock;
    this.#unit = unitOf[clock];
    this.#now = sinceOf(this.#unit, toMs(asOf));
    const today = londonDayOf(toMs(asOf));
    this.#longSince = longWaitDays.map((days) =>
      this.#unit === 'day' ? today - days : startOfLondonDayMs(today - days),
    );
  }

  waitSince(since: number): number {
    return unitsBetween(this.#unit, since, this.#now);
  }

  isLong(since: number): readonly boolean[] {
    return this.#longSince.map((before) => since < before);
  }

  standard(bound: number): number | null {
    const standard = standardOf[this.clock];
    return standard === 'by-referral' ? bound : standard;
  }
}

/** Adds rows up into one line of figures. */
export class Tally {
  readonly #clockNow: ClockNow;
  readonly #stopped = new Map<number, number>();
  readonly #censored = new Map<number, number>();
  readonly #waits = new Map<number, number>();
  readonly #long = longWaitDays.map(() => 0);
  #received = 0;
  #stops = 0;
  #waiting = 0;
  #within = 0;
  #waitingInside = 0;

  constructor(clockNow: ClockNow) {
    this.#clockNow = clockNow;
  }

  add(standing: number, value: number, bound: number, count: number): void {
    this.#received += count;
    const isWaiting = standing === standings.waiting;
    if (this.#clockNow.clock === 'next-word') {
      this.#addStop(isWaiting ? Math.max(bound, this.#clockNow.waitSince(value)) : value, null, count);
    } else if (isWaiting) {
      this.#addWaiting(value, this.#clockNow.standard(bound), count);
    } else if (standing === standings.stopped) {
      this.#addStop(value, this.#clockNow.standard(bound), count);
    } else {
      increase(this.#censored, value, count);
    }
  }

  #addStop(wait: number, standard: number | null, count: number): void {
    increase(this.#stopped, wait, count);
    this.#stops += count;
    if (standard !== null && wait <= standard) this.#within += count;
  }

  #addWaiting(since: number, standard: number | null, count: number): void {
    const wait = this.#clockNow.waitSince(since);
    increase(this.#censored, wait, count);
    increase(this.#waits, wait, count);
    this.#waiting += count;
    if (standard !== null && wait <= standard) this.#waitingInside += count;
    this.#clockNow.isLong(since).forEach((isLong, index) => {
      if (isLong) this.#long[index] = (this.#long[index] ?? 0) + count;
    });
  }

  /** How many stopped within the standard. */
  get within(): number {
    return this.#within;
  }

  /** Ages of those who still wait: how many at each. */
  get waits(): Counts {
    return this.#waits;
  }

  row(group: string): FiguresRow {
    const [over4w = 0, over18w = 0, over52w = 0, over104w = 0] = this.#long;
    const hasStandard = standardOf[this.#clockNow.clock] !== null;
    return {
      group,
      received: this.#received,
      stopped: this.#stops,
      waiting: this.#waiting,
      ...quantiles(this.#stopped, this.#censored),
      within: hasStandard ? fraction(this.#within, this.#received - this.#waitingInside) : null,
      waitingOver4w: over4w,
      waitingOver18w: over18w,
      waitingOver52w: over52w,
      waitingOver104w: over104w,
    };
  }
}

function increase(counts: Map<number, number>, wait: number, count: number): void {
  counts.set(wait, (counts.get(wait) ?? 0) + count);
}

/** To four decimals, a half going up; null over nothing. */
const fraction = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((20_000 * part + whole) / (2 * whole)) / 10_000;
