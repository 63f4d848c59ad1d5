import type { Instant } from '../referral/events.ts';
import { compareGroups } from './dimensions.ts';
import { type Figures, type FiguresQuery, tallies } from './query.ts';
import type { Rollup } from './rollup.ts';
import { unitOf } from './units.ts';

/**
 * What may be published. Small numbers could point at somebody, so counts under five are withheld (nought too) and others
 * rounded to the nearest five, as the national mental health statistics do; on top of that nobody can work a withheld number
 * out: where one group of a breakdown is withheld, the next smallest is as well.
 */
export const smallestCount = 5;
/** Medians and shares of fewer could give away one person's wait. */
const smallestForWaits = 10;

export interface DisclosedRow {
  readonly group: string;
  /** Null is withheld. */
  readonly received: number | null;
  readonly stopped: number | null;
  readonly waiting: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  /** To two decimals. */
  readonly within: number | null;
  readonly waitingOver4w: number | null;
  readonly waitingOver18w: number | null;
  readonly waitingOver52w: number | null;
  readonly waitingOver104w: number | null;
}

export type DisclosedFigures = Omit<Figures, 'rows'> & { readonly rows: readonly DisclosedRow[] };

const countNames = [
  'received',
  'stopped',
  'waiting',
  'waitingOver4w',
  'waitingOver18w',
  'waitingOver52w',
  'waitingOver104w',
] as const;

/** Figures that anyone may see. */
export function disclosed(rollups: Iterable<Rollup>, query: FiguresQuery, asOf: Instant): DisclosedFigures {
  const { from, to, clock, by } = query;
  const exact = [...tallies(rollups, query, asOf)].map(([group, tally]) => ({
    ...tally.row(group),
    withinCount: tally.within,
  }));
  exact.sort((a, b) => compareGroups(by, a.group, b.group));
  const withheld = new Map(countNames.map((name) => [name, withheldAmong(exact.map((row) => row[name]))]));
  const rows = exact.map((row, index): DisclosedRow => {
    const count = (name: (typeof countNames)[number]) =>
      withheld.get(name)?.has(index) || withheld.get('received')?.has(index) ? null : roundToFive(row[name]);
    const canShowWaits = count('received') !== null && row.stopped >= smallestForWaits;
    const canShowShare = canShowWaits && row.withinCount >= smallestCount;
    return {
      group: row.group,
      received: count('received'),
      stopped: count('stopped'),
      waiting: count('waiting'),
      median: canShowWaits ? row.median : null,
      p90: canShowWaits ? row.p90 : null,
      within: canShowShare && row.within !== null ? Math.round(row.within * 100) / 100 : null,
      waitingOver4w: count('waitingOver4w'),
      waitingOver18w: count('waitingOver18w'),
      waitingOver52w: count('waitingOver52w'),
      waitingOver104w: count('waitingOver104w'),
    };
  });
  return { from, to, clock, unit: unitOf[clock], by, asOf, rows };
}

/** Positions withheld: every small count, and where that is a single one the next smallest too. */
function withheldAmong(counts: readonly number[]): ReadonlySet<number> {
  const bySize = counts.map((count, index) => ({ count, index })).sort((a, b) => a.count - b.count);
  const small = bySize.filter(({ count }) => count < smallestCount);
  const withheld = small.length === 1 ? bySize.slice(0, 2) : small;
  return new Set(withheld.map(({ index }) => index));
}

const roundToFive = (count: number): number => Math.round(count / 5) * 5;
