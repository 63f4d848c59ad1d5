import type { InboxRow } from '../../shared/ports.ts';
import type { Instant } from '../../shared/referral/events.ts';
import { safetyOutcomes } from '../../shared/triage/assessment.ts';

const strongestFirst: readonly string[] = safetyOutcomes;

/** What another team owns is theirs to hurry with. */
const rankOf = ({ outcome, ownedBy }: InboxRow, team: string): number => {
  const rank = strongestFirst.indexOf(outcome);
  return rank < 0 || ownedBy !== team ? strongestFirst.length : rank;
};

/** What a duty worker takes first: the safety of who is theirs, the strongest first; then whatever is due soonest, past or to come. */
export const mostUrgentFirst = (rows: readonly InboxRow[], team: string): readonly InboxRow[] =>
  [...rows].sort(
    (a, b) =>
      rankOf(a, team) - rankOf(b, team) ||
      (a.due?.at ?? 'later').localeCompare(b.due?.at ?? 'later') ||
      a.waitingSince.localeCompare(b.waitingSince),
  );

export const isOverdue = ({ due }: Pick<InboxRow, 'due'>, now: Instant): boolean => due !== null && due.at <= now;

/** How long, as somebody would say it: never two units. */
export function lengthInWords(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  if (minutes < 120) return counted(minutes, 'minute');
  return minutes < 48 * 60 ? counted(Math.floor(minutes / 60), 'hour') : counted(Math.floor(minutes / 1_440), 'day');
}

export const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
