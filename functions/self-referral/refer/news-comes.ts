import { withoutAgreement } from '../../../shared/interview/keepable.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import type { Instant } from '../../../shared/referral/events.ts';
import type { Referral } from '../../../shared/referral/state.ts';
import { type ContactWay, isTask, recipientsOf } from '../../../shared/updates/contact-contract.ts';
import { policies, policyAt } from '../../../shared/updates/policy.ts';
import type { Text } from '../text/en.ts';

export type NewsComes = keyof Text['refer']['sent']['news'];

type Reachable = Parameters<typeof recipientsOf>[0];

const personOf = (referral: Reachable, now: Instant) => {
  const policy = policyAt(policies, Date.parse(now));
  return policy && recipientsOf(referral, policy).find(({ id }) => id === 'person');
};

/** How the person hears from us, by the rule that decides it when a word is due. */
export function newsComes(referral: Referral, now: Instant): NewsComes {
  if (withoutAgreement(referral.answers)) return 'not-agreed';
  if (referral.answers['for-whom'] === 'someone-else') return 'theirs';
  const person = personOf(referral, now);
  if (person === undefined || person.ways.length === 0) return 'none';
  if (person.writesFirst) return 'after-you-write';
  return person.ways.every(({ way }) => isTask(way)) ? 'by-hand' : 'written';
}

const writeFirst = 'only-when-i-write-first';

export const writesFirst = (answers: Answers): boolean => answers['safe-contact']?.includes(writeFirst) === true;

/**
 * A way that the person said is safe, and that needs nobody to carry a code. Who wants to write first has one only while they
 * say that it is safe now.
 */
export function codeWayOf(
  referral: Reachable,
  now: Instant,
  { isSafeNow }: { readonly isSafeNow: boolean } = { isSafeNow: false },
): (ContactWay & { readonly way: 'text' | 'email' }) | undefined {
  const { answers } = referral;
  const choices = (answers['safe-contact'] ?? []).filter((choice) => choice !== writeFirst);
  const asked = isSafeNow ? { ...referral, answers: { ...answers, 'safe-contact': choices } } : referral;
  return personOf(asked, now)?.ways.find(isWritten);
}

const isWritten = (way: ContactWay): way is ContactWay & { readonly way: 'text' | 'email' } =>
  way.way === 'text' || way.way === 'email';
