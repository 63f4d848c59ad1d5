import type { KeyedHash } from '../../../shared/ports.ts';
import type { Referral } from '../../../shared/referral/state.ts';
import { type ContactWay, isTask, type Recipient, recipientsOf } from '../../../shared/updates/contact-contract.ts';
import { policies, policyAt } from '../../../shared/updates/policy.ts';

/** Somebody whom the person wants kept informed. */
interface Informed {
  readonly mayKnow: Exclude<Recipient['mayKnow'], 'all'>;
  /** Their own phone or e-mail, where it takes texts or e-mails. */
  readonly way?: ContactWay;
}

/**
 * As whom somebody with this phone or e-mail is kept informed, by the same rule that decides whom words go to: nobody while an
 * answer about harm stands, nobody the person took off the list.
 */
export function informedAs(
  referral: Referral,
  fingerprint: string,
  hash: KeyedHash,
  now: string,
): Informed | undefined {
  const policy = policyAt(policies, Date.parse(now));
  if (policy === undefined) return undefined;
  for (const { id, ways, mayKnow } of recipientsOf(referral, policy)) {
    const way = ways.find(({ to }) => hash('fingerprint', to.toLowerCase()) === fingerprint);
    if (id !== 'person' && mayKnow !== 'all' && way !== undefined) {
      return { mayKnow, ...(isTask(way.way) ? {} : { way }) };
    }
  }
  return undefined;
}
