import type { Instant } from '../../shared/referral/events.ts';
import type { Referral } from '../../shared/referral/state.ts';

/** Where a referral stands, for whoever sent it: waiting for a team, with a team, or closed; and since when. */
export interface PartnerStatus {
  readonly state: 'new' | 'open' | 'closed';
  readonly since: Instant;
}

export function statusOf(referral: Referral): PartnerStatus {
  if (referral.closed !== undefined) return { state: 'closed', since: referral.closed.at };
  const pickedUp = referral.parts.flatMap(({ pickedUpAt }) => pickedUpAt ?? []).sort()[0];
  return pickedUp === undefined ? { state: 'new', since: referral.receivedAt } : { state: 'open', since: pickedUp };
}
