import { canBeReached } from '../../../shared/interview/required.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { type Outcome, outcomes, safetyOutcomes } from '../../../shared/triage/assessment.ts';
import type { Inbound } from '../arriving/inbound.ts';
import { askNext, openQuestion } from '../asking/asking.ts';
import { addAnswers } from '../asking/sending.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { acknowledging, roundKey, storyLiesThere, withReference, withThisPhone } from '../conversation/leaving.ts';
import type { Step, Stepping } from '../conversation/stepping.ts';

/** What a reply says before its question. */
export interface Lead {
  readonly words?: string;
  /** It tells whom to call, so it must be said; and what was written is passed on at once. */
  readonly isDanger?: true;
}

/**
 * After each answer: one that fires a safety outcome, or words that worry, become a referral at once, and later answers are added to it. What
 * was said before the question told the person so.
 */
export async function safetyAnswered(
  world: Stepping,
  before: Conversation,
  kept: Conversation,
  inbound: Inbound,
  lead: Lead = {},
): Promise<Step> {
  const more = newAnswers(before.answers, kept.answers);
  const isDanger = lead.isDanger === true;
  if (kept.reference !== undefined) {
    // With the last answer everything is sent, this one too.
    if (!isLast(kept)) await addAnswers(world, kept, kept.reference, more, `${inbound.id} answers`);
    const alone = await isNewDanger(world, before, kept, more);
    const first = alone ? world.words.says.safetyLead : lead.words;
    return askNext(world, storyLiesThere(kept), inbound, first, isDanger || alone);
  }
  const answers = withThisPhone(world, kept.answers);
  const fires = isDanger || isSafety(await world.strongest(kept.answers));
  if (!fires || !canBeReached(answers)) return askNext(world, kept, inbound, lead.words, isDanger);
  if (isLast(kept)) return askNext(world, kept, inbound, lead.words ?? world.words.says.safetyLead, true);
  const taken = await world.takeIn({
    answers,
    key: roundKey(kept),
    consent: { given: true, by: 'person' },
    acknowledgedAt: world.now(),
    fromDraft: true,
  });
  const left = storyLiesThere(withReference(kept, taken));
  const told = world.words.says.passedOn(left.reference);
  return acknowledging(left, await askNext(world, left, inbound, told, true));
}

/** Nothing is left to ask before sending: no draft need be left behind first. */
const isLast = (kept: Conversation): boolean => kept.path === 'short' && openQuestion(kept) === undefined;

/** Whether this answer, by itself or beside those before, tells of danger: then the reply says whom to call. */
async function isNewDanger(world: Stepping, before: Conversation, kept: Conversation, more: Answers): Promise<boolean> {
  if (more.plan === 'thought-how' || more.plan === 'have-means') return true;
  if (isSafety(await world.strongest(more))) return true;
  const [was, is] = [await world.strongest(before.answers), await world.strongest(kept.answers)];
  return isSafety(is) && outcomes.indexOf(is) < outcomes.indexOf(was);
}

const isSafety = (outcome: Outcome): boolean => safetyOutcomes.some((safety) => safety === outcome);

const newAnswers = (before: Answers, after: Answers): Answers => {
  const known: Readonly<Record<string, unknown>> = before;
  return Object.fromEntries(Object.entries(after).filter(([linkId, value]) => known[linkId] !== value));
};
