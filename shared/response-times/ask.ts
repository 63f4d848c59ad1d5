import type { RollupColumns, RollupKey, Rollups } from '../ports.ts';
import type { Instant } from '../referral/events.ts';
import { answer, columnsNeeded, type Figures, type FiguresQuery } from './query.ts';
import type { Rollup } from './rollup.ts';

/** Which referrals a question is about: months of receipt, inclusive, and where. */
export type Cohort = Pick<FiguresQuery, 'from' | 'to' | 'where'>;

/** Every `YYYY-MM` from the first to the last. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const [nextYear, next] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(nextYear).padStart(4, '0')}-${String(next).padStart(2, '0')}`;
}

/**
 * The rollups that hold a cohort, each referral in exactly one of them: a team's own where one team is asked for, else
 * the areas'. Rows of other places are still among them.
 */
export async function readCohort(rollups: Rollups, cohort: Cohort, columns: RollupColumns): Promise<readonly Rollup[]> {
  const { area, place, team } = cohort.where;
  const months = monthsBetween(cohort.from, cohort.to);
  const keysOf = (areas: readonly string[]): readonly RollupKey[] =>
    areas.flatMap((each) => months.map((month) => ({ area: each, month, ...(team === undefined ? {} : { team }) })));
  if (area !== undefined) return rollups.read(keysOf([area]), columns);
  const known = await rollups.teams();
  const matching = known.filter(
    (each) => (place === undefined || each.place === place) && (team === undefined || each.team === team),
  );
  return rollups.read(keysOf([...new Set(matching.map((each) => each.area))]), columns);
}

/** Answers a question from the store. Throws `StoreUnavailable`. */
export async function ask(rollups: Rollups, query: FiguresQuery, asOf: Instant): Promise<Figures> {
  return answer(await readCohort(rollups, query, columnsNeeded(query)), query, asOf);
}
