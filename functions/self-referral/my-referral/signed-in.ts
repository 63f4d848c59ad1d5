import type { ReferralRecord } from '../../../shared/ports.ts';
import { evolve } from '../../../shared/referral/evolve.ts';
import type { Referral } from '../../../shared/referral/state.ts';
import type { Parts } from '../parts.ts';
import type { PeopleContext } from '../people-page.tsx';

export interface Signed {
  readonly referral: Referral;
  readonly record: ReferralRecord;
}

/** The referral that this browser is signed in to, read whole; undefined for everybody else. */
export async function signedIn(c: PeopleContext, parts: Parts): Promise<Signed | undefined> {
  const { signedInTo } = await parts.sessions.read(c.get('sessionSecret'));
  if (signedInTo === undefined) return undefined;
  const record = await parts.referrals.readAll(signedInTo);
  const referral = evolve(record.commits);
  return referral === undefined ? undefined : { referral, record };
}
