import type { Instant } from '../referral/events.ts';
import type { Clock } from './fact.ts';
import { quantiles } from './kaplan-meier.ts';
import { type FiguresQuery, tallies } from './query.ts';
import type { Rollup } from './rollup.ts';
import { type Unit, unitOf } from './units.ts';

/** Those who still wait in one group, and for how long so far, in the clock's unit. */
interface OpenWait {
  readonly group: string;
  readonly waiting: number;
  readonly oldest: number;
  /** Half have waited so long or less. */
  readonly median: number | null;
  readonly p90: number | null;
  readonly waitingOver4w: number;
  readonly waitingOver18w: number;
  readonly waitingOver52w: number;
  readonly waitingOver104w: number;
}

export interface OpenWaits {
  readonly from: string;
  readonly to: string;
  readonly clock: Clock;
  readonly unit: Unit;
  readonly by: FiguresQuery['by'];
  readonly asOf: Instant;
  /** Longest wait first; groups where nobody waits are left out. */
  readonly rows: readonly OpenWait[];
}

export function openWaits(rollups: Iterable<Rollup>, query: FiguresQuery, asOf: Instant): OpenWaits {
  const { from, to, clock, by } = query;
  const rows = [...tallies(rollups, query, asOf)].flatMap(([group, tally]): OpenWait[] => {
    const { waiting, waitingOver4w, waitingOver18w, waitingOver52w, waitingOver104w } = tally.row(group);
    if (waiting === 0) return [];
    const oldest = [...tally.waits.keys()].reduce((most, wait) => Math.max(most, wait), 0);
    const ages = quantiles(tally.waits, new Map());
    return [{ group, waiting, oldest, ...ages, waitingOver4w, waitingOver18w, waitingOver52w, waitingOver104w }];
  });
  rows.sort((a, b) => b.oldest - a.oldest || b.waiting - a.waiting || (a.group < b.group ? -1 : 1));
  return { from, to, clock, unit: unitOf[clock], by, asOf, rows };
}
