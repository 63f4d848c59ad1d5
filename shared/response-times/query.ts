import type { Instant } from '../referral/events.ts';
import { compareGroups, type Dimension, type OtherDimension, type PlaceDimension } from './dimensions.ts';
import type { Clock } from './fact.ts';
import { at, clockColumn, dimensionColumn, type Rollup, standings, valueAt } from './rollup.ts';
import { ClockNow, type FiguresRow, Tally } from './tally.ts';
import { type Unit, unitOf } from './units.ts';

export const groupings = [
  'none',
  'month',
  'area',
  'place',
  'team',
  'kind',
  'channel',
  'outcome',
  'age-band',
  'ethnicity',
  'gender',
  'sexual-orientation',
  'deprivation',
] as const satisfies readonly (Dimension | 'none' | 'month')[];
export type Grouping = (typeof groupings)[number];

export interface FiguresQuery {
  /** London months of receipt, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly clock: Clock;
  readonly by: Grouping;
  readonly where: Readonly<Partial<Record<PlaceDimension, string>>>;
  readonly other?: { readonly dimension: OtherDimension; readonly value: string };
}

export interface Figures {
  readonly from: string;
  readonly to: string;
  readonly clock: Clock;
  readonly unit: Unit;
  readonly by: Grouping;
  readonly asOf: Instant;
  readonly rows: readonly FiguresRow[];
}

/** The dimensions a store must read to answer. */
export function dimensionsNeeded(query: FiguresQuery): readonly Dimension[] {
  const { by, where, other } = query;
  const needed: Dimension[] = [];
  if (by !== 'none' && by !== 'month') needed.push(by);
  if (where.area !== undefined) needed.push('area');
  if (where.place !== undefined) needed.push('place');
  if (where.team !== undefined) needed.push('team');
  if (other !== undefined) needed.push(other.dimension);
  return [...new Set(needed)];
}

/** Answers from counts alone. Rollups must not overlap; months outside the question are left out. */
export function answer(rollups: Iterable<Rollup>, query: FiguresQuery, asOf: Instant): Figures {
  const { from, to, clock, by } = query;
  const clockNow = new ClockNow(clock, asOf);
  const groups = new Map<string, Tally>();
  for (const rollup of rollups) {
    if (rollup.month < from || rollup.month > to) continue;
    const isWanted = rowFilter(rollup, query);
    const groupOf = rowGroup(rollup, by);
    const column = clockColumn(rollup, clock);
    rollup.counts.forEach((count, row) => {
      const standing = at(column.standing, row);
      if (standing === standings.notCounted || !isWanted(row)) return;
      const group = groupOf(row);
      const tally = groups.get(group) ?? new Tally(clockNow);
      groups.set(group, tally);
      tally.add(standing, at(column.value, row), column.bound?.[row] ?? 0, count);
    });
  }
  if (by === 'none' && groups.size === 0) groups.set('all', new Tally(clockNow));
  const rows = [...groups].map(([group, tally]) => tally.row(group));
  rows.sort((a, b) => compareGroups(by, a.group, b.group));
  return { from, to, clock, unit: unitOf[clock], by, asOf, rows };
}

function rowFilter(rollup: Rollup, { where, other }: FiguresQuery): (row: number) => boolean {
  const wanted: readonly (readonly [Dimension, string | undefined])[] = [
    ['area', where.area],
    ['place', where.place],
    ['team', where.team],
    ...(other === undefined ? [] : [[other.dimension, other.value] as const]),
  ];
  const checks = wanted.flatMap(([dimension, value]) => {
    if (value === undefined) return [];
    const column = dimensionColumn(rollup, dimension);
    return [{ rows: column.rows, position: column.values.indexOf(value) }];
  });
  return (row) => checks.every(({ rows, position }) => rows[row] === position);
}

function rowGroup(rollup: Rollup, by: Grouping): (row: number) => string {
  if (by === 'none') return () => 'all';
  if (by === 'month') return () => rollup.month;
  const column = dimensionColumn(rollup, by);
  return (row) => valueAt(column, row);
}
