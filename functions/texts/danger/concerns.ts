import type { Answers, LinkId } from '../../../shared/interview/vocabulary.ts';
import { confirm } from '../after-sending/after-sending.ts';
import type { Inbound } from '../arriving/inbound.ts';
import { askNext } from '../asking/asking.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { acknowledging, roundKey, withReference, withThisPhone } from '../conversation/leaving.ts';
import { type Known, type Step, type Stepping, speakingTo } from '../conversation/stepping.ts';
import { longestAnswer, partThatTells } from '../reading/part-that-tells.ts';

/** Danger in words, at any moment: whom to call at once, and somebody is told. */
export async function keepDanger(given: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  const known = await given.referrals(conversation);
  const world = speakingTo(given, conversation, known);
  const open = known.filter((each) => each.open);
  // Closed does not mean gone: danger brings the latest back.
  const told = open.length > 0 ? open : known.slice(0, 1);
  for (const { reference } of told) {
    await world.act(reference, `${inbound.id} danger`, { do: 'tell-danger', source: 'text', words: inbound.body });
  }
  await confirm(world, told, inbound);
  if (told.length > 0) return dangerTold(world, conversation, told);
  const left = await keepConcern(world, conversation, inbound, 'not-safe-now');
  return {
    conversation: {
      ...left,
      stage: hasAgreed(conversation) ? 'asking' : 'consent',
      passed: [...left.passed, 'help-now'],
      asked: { linkId: 'where-now', attempt: 1 },
    },
    reply: {
      kind: 'danger',
      body: world.words.says.dangerNow,
      ...(left.reference === undefined ? {} : { acknowledges: true }),
    },
  };
}

/** Who has it is told already. Somebody who is in the middle of telling us, and not yet where they are, is asked that first. */
function dangerTold({ words }: Stepping, conversation: Conversation, told: readonly Known[]): Step {
  const { stage, answers, reference } = conversation;
  const isUnderWay = (stage === 'consent' || stage === 'asking') && told.some((each) => each.reference === reference);
  if (!isUnderWay || whereabouts.some((linkId) => answers[linkId] !== undefined))
    return { conversation, reply: { kind: 'danger', body: words.says.dangerNoted } };
  return {
    conversation: { ...conversation, asked: { linkId: 'where-now', attempt: 1 } },
    reply: { kind: 'danger', body: words.says.dangerNow },
  };
}

const whereabouts = ['where-now', 'postcode', 'staying-at', 'address'] as const satisfies readonly LinkId[];

/** Words that worry before the yes: kept so that a person reads them soon, and the person hears whom to call. */
export async function keepWorry(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  if (conversation.reference === undefined) {
    const left = await keepConcern(world, conversation, inbound, 'talk-soon');
    return acknowledging(left, { conversation: left, reply: worryReply(world) });
  }
  await world.act(conversation.reference, `${inbound.id} words`, { do: 'add-words', words: inbound.body });
  return { conversation, reply: worryReply(world) };
}

const worryReply = (world: Stepping) =>
  ({ kind: 'danger', body: world.words.says.worryAndConsent(world.name) }) as const;

/**
 * Leaves a referral behind from what was said so far. Without a yes only what vital interests allow: this text alone, since
 * others around it, perhaps in another language, are nobody's to read yet and must not hide the danger in it. Where the
 * words alone would not be kept, what they were read as is: nobody is told of help that does not know.
 */
async function keepConcern(
  world: Stepping,
  conversation: Conversation,
  inbound: Inbound,
  readAs: 'not-safe-now' | 'talk-soon',
): Promise<Conversation> {
  const { story } = conversation.answers;
  const words = partThatTells(inbound.body, world.readText);
  const answers: Answers = {
    ...conversation.answers,
    story: (story === undefined ? words : `${story}\n${words}`).slice(-longestAnswer),
  };
  const agreed = hasAgreed(conversation);
  const leave = (kept: Answers) =>
    world.takeIn({
      answers: withThisPhone(world, agreed ? kept : { ...kept, story: words }),
      key: roundKey(conversation),
      consent: agreed ? { given: true, by: 'person' } : { given: false, by: 'vital-interests' },
      fromDraft: true,
    });
  const byWords = await leave(answers);
  const taken = byWords.result === 'nothing-kept' ? await leave({ ...answers, 'help-now': readAs }) : byWords;
  const { asked: _asked, ...rest } = conversation;
  return withReference({ ...rest, answers }, taken);
}

const hasAgreed = ({ stage }: Conversation): boolean => stage === 'asking' || stage === 'sent';

/** "I'd rather talk to a person": a referral with a call task, from whatever question they were at. */
export async function leaveCall(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  const known = conversation.reference;
  if (known !== undefined) await world.act(known, `${inbound.id} call`, { do: 'ask-call' });
  const left = known === undefined ? await leaveReferral(world, conversation) : conversation;
  const reference = known === undefined ? left.reference : undefined;
  const isAsking = conversation.stage === 'asking';
  const moved: Step = isAsking
    ? await askNext(world, left, inbound, world.words.says.callAsked(reference))
    : {
        conversation: { ...left, stage: 'consent' },
        reply: { kind: 'answer', body: world.words.says.callNeedsNothing(reference) },
      };
  return known === undefined ? acknowledging(left, moved) : moved;
}

async function leaveReferral(world: Stepping, conversation: Conversation): Promise<Conversation> {
  const taken = await world.takeIn({
    answers: withThisPhone(world, conversation.answers),
    key: roundKey(conversation),
    consent: { given: true, by: 'person' },
    acknowledgedAt: world.now(),
    fromDraft: true,
    asksForCall: true,
  });
  return withReference(conversation, taken);
}
