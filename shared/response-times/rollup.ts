import { type Dimension, dimensionOf, dimensions } from './dimensions.ts';
import { type Clock, clocks, type Fact } from './fact.ts';
import { sinceOf, standardOf, toMs, unitOf, unitsBetween } from './units.ts';

/**
 * A table of counts for one London month of receipt: how many referrals share a combination of dimensions and of
 * waits. Rollups add up exactly, and whatever is asked of them is a sum of rows. Kept by column, because a question needs
 * few of them. Holds no id.
 */
export interface Rollup {
  readonly month: string;
  /** How many referrals each row stands for. */
  readonly counts: readonly number[];
  /** A store may leave out what was not asked for. */
  readonly dimensions: Readonly<Partial<Record<Dimension, DimensionColumn>>>;
  readonly clocks: Readonly<Partial<Record<Clock, ClockColumn>>>;
}

export interface DimensionColumn {
  readonly values: readonly string[];
  /** For each row, where its value stands in `values`. */
  readonly rows: readonly number[];
}

/** How a clock of a row stands. Closed before it stopped is neither stopped nor waiting. */
export const standings = { notCounted: 0, stopped: 1, closed: 2, waiting: 3 } as const;

export interface ClockColumn {
  /** One of `standings`. */
  readonly standing: readonly number[];
  /**
   * The wait in the clock's unit; for `waiting` what it is counted from (a London day number for days, epoch
   * milliseconds for minutes and hours), so that it ages on reading.
   */
  readonly value: readonly number[];
  /** Crisis clocks: 240 or 1,440. `next-word`: the longest finished silence, below which a running one does not count. */
  readonly bound?: readonly number[];
}

const needsBound = (clock: Clock): boolean => clock === 'next-word' || standardOf[clock] === 'by-referral';

type Cell = readonly [standing: number, value: number, bound: number];
interface Row {
  readonly key: string;
  readonly count: number;
  readonly values: readonly string[];
  readonly cells: readonly Cell[];
}

/** Counts the facts of one month; duplicates are left out of every cohort. */
export function rollupOfFacts(month: string, facts: readonly Fact[]): Rollup {
  return columnsOf(
    month,
    facts
      .filter((fact) => !fact.duplicate)
      .map((fact) => {
        const values = dimensions.map((dimension) => dimensionOf(fact, dimension));
        return rowOf(
          1,
          values,
          clocks.map((clock) => cellOf(fact, clock)),
        );
      }),
  );
}

/** Adds whole rollups of one month. */
export const addRollups = (month: string, rollups: readonly Rollup[]): Rollup =>
  columnsOf(month, rollups.flatMap(rowsOf));

const notCounted: Cell = [standings.notCounted, 0, 0];

function cellOf(fact: Fact, clock: Clock): Cell {
  if (clock === 'next-word') return wordsCell(fact);
  const isCrisis = standardOf[clock] === 'by-referral';
  const bound = isCrisis ? fact.crisisStandardMinutes : 0;
  if (bound === undefined) return notCounted;
  const unit = unitOf[clock];
  const since = sinceOf(unit, toMs((isCrisis ? fact.crisisFrom : undefined) ?? fact.receivedAt));
  const ended = fact.stoppedAt[clock] ?? fact.closedAt;
  if (ended === undefined) return [standings.waiting, since, bound];
  const wait = unitsBetween(unit, since, sinceOf(unit, toMs(ended)));
  return [fact.stoppedAt[clock] === undefined ? standings.closed : standings.stopped, wait, bound];
}

function wordsCell({ words, closedAt }: Fact): Cell {
  if (closedAt !== undefined) return [standings.stopped, words.longestGapHours, 0];
  return [standings.waiting, toMs(words.lastAt), words.longestGapHours];
}

const rowOf = (count: number, values: readonly string[], cells: readonly Cell[]): Row => ({
  key: JSON.stringify([values, cells]),
  count,
  values,
  cells,
});

function rowsOf(rollup: Rollup): readonly Row[] {
  const dimensionColumns = dimensions.map((dimension) => dimensionColumn(rollup, dimension));
  const clockColumns = clocks.map((clock) => clockColumn(rollup, clock));
  return rollup.counts.map((count, row) =>
    rowOf(
      count,
      dimensionColumns.map((column) => valueAt(column, row)),
      clockColumns.map((column) => [at(column.standing, row), at(column.value, row), column.bound?.[row] ?? 0]),
    ),
  );
}

function columnsOf(month: string, rows: readonly Row[]): Rollup {
  const merged = merge(rows);
  return {
    month,
    counts: merged.map(({ count }) => count),
    dimensions: Object.fromEntries(
      dimensions.map((dimension, index) => [dimension, columnOfValues(merged.map(({ values }) => at(values, index)))]),
    ),
    clocks: Object.fromEntries(
      clocks.map((clock, index) => {
        const cells = merged.map((row) => at(row.cells, index));
        const column: ClockColumn = {
          standing: cells.map(([standing]) => standing),
          value: cells.map(([, value]) => value),
          ...(needsBound(clock) ? { bound: cells.map(([, , bound]) => bound) } : {}),
        };
        return [clock, column];
      }),
    ),
  };
}

/** One row for each combination, in an order that does not depend on who came first. */
function merge(rows: readonly Row[]): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const same = byKey.get(row.key);
    byKey.set(row.key, same === undefined ? row : { ...row, count: same.count + row.count });
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function columnOfValues(all: readonly string[]): DimensionColumn {
  const index = new Map([...new Set(all)].map((value, position) => [value, position]));
  return { values: [...index.keys()], rows: all.map((value) => index.get(value) ?? 0) };
}

/** Throws `RangeError` when the store left the column out. */
export function dimensionColumn(rollup: Rollup, dimension: Dimension): DimensionColumn {
  const column = rollup.dimensions[dimension];
  if (column === undefined) throw new RangeError(`a rollup read without ${dimension}`);
  return column;
}

/** Throws `RangeError` when the store left the column out. */
export function clockColumn(rollup: Rollup, clock: Clock): ClockColumn {
  const column = rollup.clocks[clock];
  if (column === undefined) throw new RangeError(`a rollup read without ${clock}`);
  return column;
}

export const valueAt = (column: DimensionColumn, row: number): string => at(column.values, at(column.rows, row));

/** Throws `RangeError` past the end: columns of one rollup are equally long. */
export function at<T>(column: readonly T[], row: number): T {
  const value = column[row];
  if (value === undefined) throw new RangeError('a rollup whose columns differ in length');
  return value;
}
