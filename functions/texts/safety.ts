import { canBeReached } from '../../shared/interview/required.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { TakenIn } from '../../shared/referral/take-in.ts';
import { type Outcome, safetyOutcomes } from '../../shared/triage/assessment.ts';
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
  const known = await world.referrals(conversation);
  const open = known.filter((each) => each.open);
  // Closed does not mean gone: danger brings the latest back.
  const told = open.length > 0 ? open : known.slice(0, 1);
  for (const { reference } of told) {
    await world.act(reference, `${inbound.id} danger`, { do: 'tell-danger', source: 'text', words: inbound.body });
  }
  if (told.length > 0) return { conversation, reply: { kind: 'danger', body: says.dangerNoted } };
  const left = await keepConcern(world, conversation, inbound);
  return {
    conversation: {
      ...left,
      stage: hasAgreed(conversation) ? 'asking' : 'consent',
      passed: [...left.passed, 'help-now'],
      asked: { linkId: 'where-now', attempt: 1 },
    },
    reply: { kind: 'danger', body: says.dangerNow },
  };
}

/** Words that worry before the yes: kept so that a person reads them soon, and the person hears whom to call. */
export async function keepWorry(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  if (conversation.reference === undefined) {
    return { conversation: await keepConcern(world, conversation, inbound), reply: worryReply };
  }
  await world.act(conversation.reference, `${inbound.id} words`, { do: 'add-words', words: inbound.body });
  return { conversation, reply: worryReply };
}

const worryReply = { kind: 'danger', body: says.worryAndConsent } as const;

/** Leaves a referral behind from what was said so far; without a yes only what vital interests allow. */
async function keepConcern(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Conversation> {
  const { story } = conversation.answers;
  const answers: Answers = {
    ...conversation.answers,
    story: (story === undefined ? inbound.body : `${story}\n${inbound.body}`).slice(-2000),
  };
  const taken = await world.takeIn({
    answers: withThisPhone(world, answers),
    key: roundKey(conversation),
    consent: hasAgreed(conversation) ? { given: true, by: 'person' } : { given: false, by: 'vital-interests' },
    fromDraft: true,
  });
  const { asked: _asked, remindAt: _remindAt, ...rest } = conversation;
  return withReference({ ...rest, answers }, taken);
}

const hasAgreed = ({ stage }: Conversation): boolean => stage === 'asking' || stage === 'sent';

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
    await addAnswers(world, kept, kept.reference, more, `${inbound.id} answers`);
    const alone = isSafety(await world.strongest(more)) ? says.safetyLead : undefined;
    const first = lead ?? alone;
    return askNext(world, kept, inbound, first, first !== undefined);
  }
  const answers = withThisPhone(world, kept.answers);
  if (!isSafety(await world.strongest(kept.answers)) || !canBeReached(answers)) {
    return askNext(world, kept, inbound, lead, lead !== undefined);
  }
  const taken = await world.takeIn({
    answers,
    key: roundKey(kept),
    consent: { given: true, by: 'person' },
    fromDraft: true,
  });
  const { remindAt: _remindAt, ...rest } = kept;
  return askNext(world, withReference(rest, taken), inbound, says.safetyLead, true);
}

const isSafety = (outcome: Outcome): boolean => safetyOutcomes.some((safety) => safety === outcome);

/** Later answers, as far as they may be kept. What was said before agreement was refused stays where it was allowed. */
export async function addAnswers(
  world: Stepping,
  conversation: Conversation,
  reference: string,
  more: Answers,
  key: string,
): Promise<void> {
  const may = await world.keepable(conversation.answers);
  const allowed: Readonly<Record<string, unknown>> = { ...withThisPhone(world, may) };
  const answers = Object.fromEntries(Object.entries(more).filter(([linkId]) => allowed[linkId] !== undefined));
  if (Object.keys(answers).length > 0) await world.act(reference, key, { do: 'add-answers', answers });
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
    await addAnswers(world, conversation, reference, answers, `${inbound.id} sent`);
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
