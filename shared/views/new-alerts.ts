import { ownerOf } from '../referral/parts.ts';
import type { HistoryEntry, Referral } from '../referral/state.ts';
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
      return [{ reference, team: entry.event.type === 'transfer-offered' ? entry.event.to.id : owner, what }];
    });
}

function alertOf(referral: Referral, { event }: HistoryEntry): Alert['what'] | undefined {
  if (event.type === 'danger-seen') return 'danger';
  if (event.type === 'got-worse') return 'worse';
  if (event.type === 'transfer-offered') return 'hand-over';
  const isSafety = safetyOutcomes.some((outcome) => outcome === referral.outcome);
  return isSafety && (event.type === 'received' || event.type === 'raised') ? 'new-safety-referral' : undefined;
}
