import type { Instant } from '../referral/events.ts';
import type { Referral } from '../referral/state.ts';
import { recipientsOf } from './contact-contract.ts';
import { toMs } from './london.ts';
import type { Message } from './message.ts';
import { neverDiscreet } from './neutral-address.ts';
import { type Policy, policyAt } from './policy.ts';
import { hasLapsed, isFreshAnswer, mayGoAt, type Timing } from './timing.ts';
import { waysFor } from './ways-for.ts';
import { isWordKind, type Word, wordsOf } from './words.ts';

/** `hold`: not now, its moment comes again; `drop`: not any more, or not so. */
export type Verdict = 'go' | 'hold' | 'drop';

/** The contact contract once more, at the moment of sending: choices, hours and the referral itself may have changed. */
export function recheck(referral: Referral, message: Message, policies: readonly Policy[], now: Instant): Verdict {
  const nowMs = toMs(now);
  const policy = policyAt(policies, nowMs);
  if (policy === undefined || referral.erasedAt !== undefined || message.personal === undefined) return 'drop';
  if (!isWordKind(message.kind)) return 'go';
  const words = wordsOf(referral, policies, nowMs);
  for (const recipient of recipientsOf(referral, policy)) {
    const word = words.find(({ base }) => isFor(message.key, `${base}/${recipient.id}`));
    if (word !== undefined) return verdictOn({ referral, recipient, policy, nowMs }, word, message, message.personal);
  }
  return 'drop';
}

const isFor = (key: string, plain: string): boolean => key === plain || key.startsWith(`${plain}/`);

function verdictOn(
  timing: Timing,
  word: Word,
  { way }: Message,
  personal: { readonly to: string; readonly subject?: string; readonly body: string },
): Verdict {
  const { referral, recipient, nowMs } = timing;
  if (recipient.discreet && neverDiscreet.test(`${personal.subject ?? ''} ${personal.body}`)) return 'drop';
  // The last reply of a conversation goes to the phone it came from, whatever other ways were chosen in it.
  if (referral.dimensions.channel === 'text' && isFreshAnswer(timing, word, way)) return 'go';
  if (hasLapsed(timing, word)) return 'drop';
  const isAllowed = waysFor(referral, recipient, word).some(
    (allowed) => allowed.way === way && allowed.to === personal.to,
  );
  if (!isAllowed) return 'drop';
  return mayGoAt(timing, word, way, nowMs) ? 'go' : 'hold';
}
