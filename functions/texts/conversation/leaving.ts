import { withoutAgreement } from '../../../shared/interview/keepable.ts';
import type { Answers, LinkId } from '../../../shared/interview/vocabulary.ts';
import type { TakenIn } from '../../../shared/referral/take-in.ts';
import type { Conversation } from './conversation.ts';
import type { Step, Stepping } from './stepping.ts';

/** What the phone itself tells: the number, and that texts reach it. The person's own choices stand above it. */
export function withThisPhone(world: Stepping, answers: Answers): Answers {
  if (answers['for-whom'] === 'someone-else') return { 'referrer.phone': world.from, ...answers };
  return { phone: world.from, 'contact-by': ['text', 'phone'], 'for-whom': 'me', ...answers };
}

/** The key under which this round becomes a referral, however often it is tried. */
export const roundKey = (conversation: Conversation): string => `${conversation.id} ${conversation.round}`;

export const withReference = (conversation: Conversation, taken: TakenIn): Conversation =>
  taken.result === 'nothing-kept' ? conversation : { ...conversation, reference: taken.reference };

/**
 * The longest answer, once told, lies with the referral from then on and is not kept twice; it counts as answered. Of somebody who did
 * not agree the referral may hold less than was said.
 */
export function storyLiesThere(conversation: Conversation): Conversation {
  const { story, ...answers } = conversation.answers;
  return story === undefined || conversation.storyBegun || withoutAgreement(answers)
    ? conversation
    : { ...conversation, answers, passed: [...new Set<LinkId>([...conversation.passed, 'story'])] };
}

/** The reply tells the reference for the first time. */
export const acknowledging = ({ reference }: Conversation, { conversation, reply }: Step): Step =>
  reply === undefined || reference === undefined
    ? { conversation, ...(reply === undefined ? {} : { reply }) }
    : { conversation, reply: { ...reply, acknowledges: true } };
