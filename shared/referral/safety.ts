import { type Outcome, outcomes, safetyOutcomes } from '../triage/assessment.ts';
import { type Instant, spokenHow } from './events.ts';
import type { Referral } from './state.ts';

export const isSafety = (outcome: Outcome): boolean => safetyOutcomes.some((safety) => safety === outcome);

/** True where `a` is stronger than `b`. */
export const isStronger = (a: Outcome, b: Outcome): boolean => outcomes.indexOf(a) < outcomes.indexOf(b);

/** When the safety outcome that stands now began: at receipt, or when it was last raised or found. */
function safetySince(referral: Referral): Instant | undefined {
  if (!isSafety(referral.outcome)) return undefined;
  let since = referral.receivedAt;
  let outcome = referral.firstOutcome;
  let known: readonly Outcome[] = [];
  for (const { event, at } of referral.history) {
    const before = outcome;
    if (event.type === 'raised' || event.type === 'lowered') outcome = event.outcome;
    if (event.type === 'triaged') {
      for (const next of event.assessment.outcomes) {
        if (known.length > 0 && !known.includes(next) && isStronger(next, outcome)) outcome = next;
      }
      known = event.assessment.outcomes;
    }
    if (isStronger(outcome, before) && isSafety(outcome)) since = at;
  }
  return since;
}

/** A safety outcome stands and nobody has spoken with the person since it began. */
export function awaitsSafetyContact(referral: Referral): boolean {
  const since = safetySince(referral);
  if (since === undefined) return false;
  return !referral.history.some(
    ({ event, at }) => event.type === 'contacted' && spokenHow.some((how) => how === event.how) && at >= since,
  );
}
