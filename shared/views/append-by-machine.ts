import type { KeyedHash, ReferralLog } from '../ports.ts';
import type { Instant, ReferralEvent } from '../referral/events.ts';
import { commandIdFor } from '../referral/reference.ts';
import type { Referral } from '../referral/state.ts';

/** Where somebody wrote in between nothing is appended: the next run sees what they wrote. */
export async function appendByMachine(
  deps: { readonly log: Pick<ReferralLog, 'append'>; readonly hash: KeyedHash },
  referral: Referral,
  what: 'notes' | 'erase',
  events: readonly ReferralEvent[],
  now: Instant,
): Promise<void> {
  const sequence = referral.sequence + 1;
  await deps.log.append({
    reference: referral.reference,
    sequence,
    commandId: commandIdFor(deps.hash, 'machine', `${referral.reference}\n${what} ${sequence}`),
    schema: 1,
    at: now,
    recordedAt: now,
    by: { kind: 'machine' },
    events,
  });
}
