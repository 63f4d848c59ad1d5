import { canBeReached } from '../../shared/interview/required.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { TakenIn } from '../../shared/referral/take-in.ts';
import { safetyOutcomes } from '../../shared/triage/assessment.ts';
import type { Conversation } from './conversation.ts';
import type { Inbound } from './inbound.ts';
import { askNext } from './questions.ts';
import { says } from './says.ts';
import type { Step } from './step.ts';
import type { Stepping } from './stepping.ts';

/** What the phone itself tells: the number, and that texts reach it. The person's own choices stand above it. */
export function withThisPhone(world: Stepping, answers: Answers): Answers {
  if (answers['for-whom'] === 'someone-else') return { 'referrer.phone': world.from, ...answers };
  return { phone: world.from, 'contact-by': ['text', 'phone'], 'for-whom': 'me', ...answers };
}

/** The key under which this round becomes a referral, however often it is tried. */
const roundKey = (conversation: Conversation): string => `${conversation.id} ${conversation.round}`;

/** Danger in words, at any moment: whom to call at once, and somebody is told. */
export async function keepDanger(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  const open = await world.openReferences(conversation);
  for (const reference of open) {
    await world.act(reference, `${inbound.id} danger`, { do: 'tell-danger', source: 'text', words: inbound.body });
  }
  if (open.length > 0) return { conversation, reply: { kind: 'danger', body: says.dangerNoted } };
  const agreed = conversation.stage === 'asking' || conversation.stage === 'sent';
  const { story } = conversation.answers;
  const answers: Answers = {
    ...conversation.answers,
    story: (story === undefined ? inbound.body : `${story}\n${inbound.body}`).slice(-2000),
  };
  const taken = await world.takeIn({
    answers: withThisPhone(world, answers),
    key: roundKey(conversation),
    consent: agreed ? { given: true, by: 'person' } : { given: false, by: 'vital-interests' },
    fromDraft: true,
  });
  const { asked: _asked, remindAt: _remindAt, ...rest } = conversation;
  return {
    conversation: {
      ...rest,
      stage: 'asking',
      answers,
      passed: [...conversation.passed, 'help-now'],
      asked: { linkId: 'where-now', attempt: 1 },
      ...(taken.result === 'nothing-kept' ? {} : { reference: taken.reference }),
    },
    reply: { kind: 'danger', body: says.dangerNow },
  };
}

/**
 * After each answer: one that fires a safety outcome becomes a referral at once, and later answers are added to it. What
 * was said before the question told the person so.
 */
export async function safetyAnswered(
  world: Stepping,
  before: Conversation,
  kept: Conversation,
  inbound: Inbound,
  lead: string | undefined,
): Promise<Step> {
  const more = newAnswers(before.answers, kept.answers);
  if (kept.reference !== undefined) {
    await world.act(kept.reference, `${inbound.id} answers`, { do: 'add-answers', answers: more });
    return askNext(world, kept, inbound, lead, lead !== undefined);
  }
  const strongest = await world.strongest(kept.answers);
  const answers = withThisPhone(world, kept.answers);
  const isSafety = safetyOutcomes.some((outcome) => outcome === strongest);
  if (!isSafety || !canBeReached(answers)) return askNext(world, kept, inbound, lead, lead !== undefined);
  const taken = await world.takeIn({
    answers,
    key: roundKey(kept),
    consent: { given: true, by: 'person' },
    fromDraft: true,
  });
  const { remindAt: _remindAt, ...rest } = kept;
  return askNext(world, withReference(rest, taken), inbound, says.safetyLead, true);
}

const withReference = (conversation: Conversation, taken: TakenIn): Conversation =>
  taken.result === 'nothing-kept' ? conversation : { ...conversation, reference: taken.reference };

const newAnswers = (before: Answers, after: Answers): Answers => {
  const known: Readonly<Record<string, unknown>> = before;
  return Object.fromEntries(Object.entries(after).filter(([linkId, value]) => known[linkId] !== value));
};

/** The short path is through: the referral is sent, and its reference is the acknowledgement. */
export async function sendAll(
  world: Stepping,
  conversation: Conversation,
  inbound: Inbound,
  lead: string | undefined,
): Promise<Step> {
  const answers = withThisPhone(world, conversation.answers);
  const reference = conversation.reference ?? (await sendNew(world, conversation, answers));
  if (conversation.reference !== undefined)
    await world.act(reference, `${inbound.id} sent`, { do: 'add-answers', answers });
  const { asked: _asked, remindAt: _remindAt, ...rest } = conversation;
  const body = lead === undefined ? says.sent(reference, true) : `${lead}\n${says.sent(reference, false)}`;
  return {
    conversation: { ...rest, stage: 'sent', reference },
    reply: { kind: 'acknowledgement', body },
  };
}

async function sendNew(world: Stepping, conversation: Conversation, answers: Answers): Promise<string> {
  const taken = await world.takeIn({
    answers,
    key: roundKey(conversation),
    consent: { given: true, by: 'person' },
    acknowledgedAt: world.now(),
  });
  if (taken.result === 'nothing-kept') throw new Error('a referral with consent is always kept');
  world.note({
    code: 'referral-taken-in',
    reference: taken.reference,
    channel: 'text',
    repeated: taken.result === 'repeated',
  });
  return taken.reference;
}

/** "I'd rather talk to a person": a referral with a call task, from whatever question they were at. */
export async function leaveCall(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  const taken = await world.takeIn({
    answers: withThisPhone(world, conversation.answers),
    key: roundKey(conversation),
    consent: { given: true, by: 'person' },
    fromDraft: true,
  });
  const left = withReference(conversation, taken);
  if (left.reference !== undefined) await world.act(left.reference, `${inbound.id} call`, { do: 'ask-call' });
  if (conversation.stage !== 'asking') {
    const { remindAt: _remindAt, ...rest } = left;
    return { conversation: { ...rest, stage: 'consent' }, reply: { kind: 'answer', body: says.callNeedsNothing } };
  }
  return askNext(world, left, inbound, says.callAsked);
}
