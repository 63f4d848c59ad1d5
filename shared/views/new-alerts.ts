import { ownerOf } from '../referral/parts.ts';
import type { HistoryEntry, Referral } from '../referral/state.ts';
import { concernsRole } from '../routing/concerns-role.ts';
import { safetyOutcomes } from '../triage/assessment.ts';
import type { Alert } from '../updates/alert.ts';

/** What came in since `sequence` that a team should look at now and not when it next opens its inbox. */
export function newAlerts(referral: Referral, sequence: number): readonly Alert[] {
  const { reference } = referral;
  const owner = ownerOf(referral.parts).team.id;
  return referral.history
    .filter((entry) => entry.sequence > sequence)
    .flatMap((entry): Alert[] => {
      const what = alertOf(referral, entry);
      if (what === undefined) return [];
      return [{ reference, team: whoseIs(entry, owner), what }];
    });
}

function whoseIs({ event }: HistoryEntry, owner: string): string {
  if (event.type === 'transfer-offered') return event.to.id;
  if (event.type === 'reading-asked' && event.team !== undefined) return event.team.id;
  return event.type === 'concern-raised' || event.type === 'forget-asked' ? concernsRole : owner;
}

function alertOf(referral: Referral, { event }: HistoryEntry): Alert['what'] | undefined {
  if (event.type === 'danger-seen') return 'danger';
  if (event.type === 'got-worse') return 'worse';
  if (event.type === 'transfer-offered') return 'hand-over';
  if (event.type === 'reading-asked') return event.team === undefined ? undefined : 'read-soon';
  if (event.type === 'concern-raised') return 'concern';
  if (event.type === 'forget-asked') return 'forget-asked';
  const isSafety = safetyOutcomes.some((outcome) => outcome === referral.outcome);
  return isSafety && (event.type === 'received' || event.type === 'raised') ? 'new-safety-referral' : undefined;
}
