import type { Instant } from '../referral/events.ts';
import type { Clock } from './fact.ts';
import { dimensionsToNarrow, type Narrowing, rowFilter } from './query.ts';
import { at, clockColumn, dimensionColumn, type Rollup, standings, valueAt } from './rollup.ts';
import { hourMs, londonDayOf, toMs } from './units.ts';

/**
 * Where time goes: every day from receipt until help started (or closing, or now) belongs to the one step that was
 * then being waited for, so that the shares of all steps add up to the whole.
 */
const steps = ['picked-up', 'contacted', 'assessed', 'help-started'] as const satisfies readonly Clock[];
export type Step = (typeof steps)[number];

export interface StepTime {
  readonly step: Step;
  /** Days spent waiting for this step by everyone together. */
  readonly days: number;
  /** Of all days in the answer; four decimals, null over nothing. */
  readonly share: number | null;
  readonly finished: number;
  /** Who waits for this step now. */
  readonly waiting: number;
  /** Days that those have spent in this step so far. */
  readonly waitingDays: number;
}

interface PlaceTime extends StepTime {
  readonly area: string;
  readonly team?: string;
}

export interface Bottlenecks {
  readonly from: string;
  readonly to: string;
  readonly asOf: Instant;
  readonly days: number;
  /** In the order of a referral's way. */
  readonly steps: readonly StepTime[];
  /** Where most days go, most first: a step of an area; at most 20. */
  readonly areas: readonly PlaceTime[];
  /** A step of a team; at most 20. */
  readonly teams: readonly PlaceTime[];
}

export type BottlenecksQuery = Narrowing & { readonly from: string; readonly to: string };

export const bottleneckColumns = (query: Narrowing) => ({
  dimensions: [...new Set([...dimensionsToNarrow(query), 'area' as const, 'team' as const])],
  clocks: steps,
});

const mostShown = 20;

interface Spent {
  readonly step: Step;
  readonly days: number;
  readonly ended: 'finished' | 'waiting' | 'closed';
}

export function bottlenecks(rollups: Iterable<Rollup>, query: BottlenecksQuery, asOf: Instant): Bottlenecks {
  const byStep = new Sums<{ step: Step }>();
  const byArea = new Sums<{ step: Step; area: string }>();
  const byTeam = new Sums<{ step: Step; area: string; team: string }>();
  for (const rollup of rollups) {
    if (rollup.month < query.from || rollup.month > query.to) continue;
    const isWanted = rowFilter(rollup, query);
    const spentIn = timeOfRows(rollup, toMs(asOf));
    const [areas, teams] = [dimensionColumn(rollup, 'area'), dimensionColumn(rollup, 'team')];
    rollup.counts.forEach((count, row) => {
      if (!isWanted(row)) return;
      const [area, team] = [valueAt(areas, row), valueAt(teams, row)];
      for (const spent of spentIn(row)) {
        byStep.add({ step: spent.step }, spent, count);
        byArea.add({ step: spent.step, area }, spent, count);
        byTeam.add({ step: spent.step, area, team }, spent, count);
      }
    });
  }
  const days = byStep.days;
  const inOrder = byStep.lines(days).sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step));
  const most = <T extends StepTime>(lines: T[]) => lines.sort((a, b) => b.days - a.days).slice(0, mostShown);
  return {
    from: query.from,
    to: query.to,
    asOf,
    days,
    steps: inOrder,
    areas: most(byArea.lines(days)),
    teams: most(byTeam.lines(days)),
  };
}

/**
 * How a row's days fall to the steps. A step that was never written down ended at the latest with the first later one
 * that was: who was assessed had been spoken with.
 */
function timeOfRows(rollup: Rollup, nowMs: number): (row: number) => readonly Spent[] {
  const columns = steps.map((step) => ({ step, column: clockColumn(rollup, step) }));
  const today = londonDayOf(nowMs);
  const daysOf = (step: Step, standing: number, value: number): number => {
    const isMinutes = step === 'picked-up';
    if (standing === standings.waiting) return isMinutes ? Math.floor((nowMs - value) / (24 * hourMs)) : today - value;
    return isMinutes ? Math.floor(value / (24 * 60)) : value;
  };
  return (row) => {
    const each = columns.map(({ step, column }) => {
      const standing = at(column.standing, row);
      return { step, standing, days: daysOf(step, standing, at(column.value, row)) };
    });
    const spent: Spent[] = [];
    let before = 0;
    for (const [index, { step, standing, days }] of each.entries()) {
      const stops = each.slice(index).filter((later) => later.standing === standings.stopped);
      const until = Math.max(before, stops.length > 0 ? Math.min(...stops.map((stop) => stop.days)) : days);
      const ended = standing === standings.waiting ? 'waiting' : 'closed';
      spent.push({ step, days: until - before, ended: stops.length > 0 ? 'finished' : ended });
      if (stops.length === 0) break;
      before = until;
    }
    return spent;
  };
}

/** Adds time up under a name. */
class Sums<Name extends { readonly step: Step }> {
  readonly #sums = new Map<
    string,
    { name: Name; days: number; finished: number; waiting: number; waitingDays: number }
  >();

  add(name: Name, { days, ended }: Spent, count: number): void {
    const key = JSON.stringify(name);
    const sum = this.#sums.get(key) ?? { name, days: 0, finished: 0, waiting: 0, waitingDays: 0 };
    sum.days += days * count;
    if (ended === 'finished') sum.finished += count;
    if (ended === 'waiting') sum.waiting += count;
    if (ended === 'waiting') sum.waitingDays += days * count;
    this.#sums.set(key, sum);
  }

  get days(): number {
    return [...this.#sums.values()].reduce((total, { days }) => total + days, 0);
  }

  lines(allDays: number): (Name & StepTime)[] {
    return [...this.#sums.values()].map(({ name, ...sum }) => ({
      ...name,
      ...sum,
      share: allDays === 0 ? null : Math.round((sum.days / allDays) * 10_000) / 10_000,
    }));
  }
}
