import type { Rollups } from '../../../shared/ports.ts';
import { londonDate } from '../../../shared/referral/london-date.ts';
import { ask } from '../../../shared/response-times/ask.ts';
import type { TeamSummary } from '../../../shared/routing/route.ts';

/** Fewer people than this tell nothing about the next one, and something about each other. */
const fewest = 20;
const monthsLooked = 6;

/** Days in which half, and nine in ten, of a team's people were first spoken to; null where not reached yet. */
export interface UsualWait {
  readonly halfDays: number | null;
  readonly mostDays: number | null;
}

/** From the published way of counting: the `contacted` clock of the team's last six months, still waiting included. */
export async function usualWait(rollups: Rollups, team: TeamSummary, now: string): Promise<UsualWait | undefined> {
  const to = londonDate(now).slice(0, 7);
  const where = { area: team.area, team: team.id };
  const query = { from: monthsBefore(to, monthsLooked - 1), to, clock: 'contacted', by: 'none', where } as const;
  const [row] = (await ask(rollups, query, now)).rows;
  if (row === undefined || row.received < fewest) return undefined;
  return { halfDays: row.median, mostDays: row.p90 };
}

function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 - count;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}
