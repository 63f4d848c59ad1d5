import type { Instant } from '../referral/events.ts';
import {
  compareGroups,
  type Dimension,
  type OtherDimension,
  type PlaceDimension,
  placeDimensions,
} from './dimensions.ts';
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

/** Which rows a question is about. */
export type Narrowing = Pick<FiguresQuery, 'where' | 'other'>;

/** What a store must read so that rows can be narrowed. */
export function dimensionsToNarrow({ where, other }: Narrowing): readonly Dimension[] {
  return [
    ...placeDimensions.filter((dimension) => where[dimension] !== undefined),
    ...(other === undefined ? [] : [other.dimension]),
  ];
}

/** What a store must read to answer. */
export function columnsNeeded(query: FiguresQuery): {
  readonly dimensions: readonly Dimension[];
  readonly clocks: readonly Clock[];
} {
  const { by } = query;
  const grouping = by === 'none' || by === 'month' ? [] : [by];
  return { dimensions: [...new Set([...grouping, ...dimensionsToNarrow(query)])], clocks: [query.clock] };
}

/** Answers from counts alone. Rollups must not overlap; months outside the question are left out. */
export function answer(rollups: Iterable<Rollup>, query: FiguresQuery, asOf: Instant): Figures {
  const { from, to, clock, by } = query;
  const groups = tallies(rollups, query, asOf);
  if (by === 'none' && groups.size === 0) groups.set('all', new Tally(new ClockNow(clock, asOf)));
  const rows = [...groups].map(([group, tally]) => tally.row(group));
  rows.sort((a, b) => compareGroups(by, a.group, b.group));
  return { from, to, clock, unit: unitOf[clock], by, asOf, rows };
}

/** What was counted in each group, before it becomes a line. */
export function tallies(rollups: Iterable<Rollup>, query: FiguresQuery, asOf: Instant): Map<string, Tally> {
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
  return groups;
}

/** Whether a row of the rollup is asked for. */
export function rowFilter(rollup: Rollup, { where, other }: Narrowing): (row: number) => boolean {
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
