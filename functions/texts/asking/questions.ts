import { withoutAgreement } from '../../../shared/interview/keepable.ts';
import { findPostcode } from '../../../shared/interview/read-details.ts';
import { readReply } from '../../../shared/interview/read-reply.ts';
import { merge } from '../../../shared/interview/required.ts';
import type { Answers, LinkId } from '../../../shared/interview/vocabulary.ts';
import { ageOf } from '../../../shared/triage/disclosed.ts';
import type { Inbound } from '../arriving/inbound.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Step, Stepping } from '../conversation/stepping.ts';
import { type Lead, safetyAnswered } from '../danger/safety.ts';
import { isBack } from '../reading/consent-words.ts';
import { longestAnswer, partThatTells } from '../reading/part-that-tells.ts';
import { together } from '../replying/says.ts';
import { askNext, openQuestion } from './asking.ts';
import { isPlaceAsked } from './place-question.ts';
import { addAnswers } from './sending.ts';
import { placeAnswered, placePassed } from './which-place.ts';

/** Reads the answer to the question asked; asks again in other words where it is not clear, and then offers a person. */
export async function answerQuestion(
  world: Stepping,
  conversation: Conversation,
  inbound: Inbound,
  worrying: boolean,
): Promise<Step> {
  if (conversation.asked?.linkId === 'where-now') return whereNow(world, conversation, inbound);
  if (isPlaceAsked(conversation) && !worrying) return placeAnswered(world, conversation, inbound);
  if (conversation.asked === undefined && isBack(inbound.body))
    return askNext(world, conversation, inbound, world.words.says.back);
  const open = openQuestion(conversation);
  if (open === undefined) return askNext(world, conversation, inbound);
  const attempt = conversation.asked?.attempt ?? 1;
  const body = partThatTells(inbound.body, world.readText);
  const isPlace = isPlaceAsked(conversation);
  const read = readReply(open.question, isPlace ? '' : body, {
    acceptDramaNumbers: world.acceptDramaNumbers,
    today: world.today(),
    answers: conversation.answers,
    attempt,
  });
  const heard = worrying
    ? await withWorry(world, conversation, read.ok ? read.answers : {}, { ...inbound, body })
    : read.ok
      ? read.answers
      : undefined;
  if (heard === undefined) {
    const again = read.ok ? '' : (world.words.ask(open.field, conversation.answers, 'again') ?? read.problem.text);
    return isTelling(inbound)
      ? keepAsStory(world, conversation, inbound, again)
      : unclear(world, conversation, open.field.linkId, attempt, again);
  }
  const { storyBegun, ...before } = conversation;
  const isStory = open.field.linkId === 'story' && read.ok;
  const kept: Conversation = {
    ...before,
    ...(storyBegun && !isStory ? { storyBegun } : {}),
    answers: merge(
      conversation.answers,
      storyBegun && isStory ? { ...heard, story: storyWith(conversation.answers, inbound) } : heard,
    ),
    answered: read.ok ? [...conversation.answered, open.field.linkId] : conversation.answered,
    // Words that worry in answer to which place it is answer nothing else: the place is asked again.
    ...(heard.postcode === undefined && !isPlace ? {} : { placeDue: true }),
  };
  return safetyAnswered(
    world,
    conversation,
    kept,
    inbound,
    worrying
      ? { words: world.words.says.worryLead, isDanger: true }
      : leadAfter(world, conversation, kept, open.field.linkId),
  );
}

function leadAfter(
  { words: { says }, today }: Stepping,
  before: Conversation,
  after: Conversation,
  asked: LinkId,
): Lead {
  if (asked === 'agreed' && withoutAgreement(after.answers)) return { words: says.notAgreed };
  const isYoung = (age: number | undefined): boolean => age !== undefined && age < 18;
  const isNews = isYoung(ageOf(after.answers, today())) && !isYoung(ageOf(before.answers, today()));
  return isNews && after.answers['for-whom'] !== 'someone-else' ? { words: says.underEighteen } : {};
}

/** After danger the first question is where they are; whatever comes is kept and passed on. */
export async function whereNow(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  const where = inbound.body.trim().slice(0, 500);
  if (where === '') return { conversation, reply: { kind: 'danger', body: world.words.says.whereAgain } };
  const postcode = conversation.answers.postcode ?? findPostcode(where);
  const { asked: _asked, ...rest } = conversation;
  const kept: Conversation = {
    ...rest,
    answers: merge(conversation.answers, { 'where-now': where, ...(postcode === undefined ? {} : { postcode }) }),
    answered: [...conversation.answered, 'where-now'],
  };
  if (conversation.stage === 'asking')
    return safetyAnswered(world, conversation, kept, inbound, { words: world.words.says.whereKept, isDanger: true });
  if (kept.reference !== undefined)
    await addAnswers(world, kept, kept.reference, kept.answers, `${inbound.id} answers`);
  return { conversation: kept, reply: { kind: 'danger', body: world.words.says.whereKeptAndConsent } };
}

/** More than a word or two that fit no choice: somebody is telling us something. */
const isTelling = (inbound: Inbound): boolean => inbound.body.trim().split(/\s+/).length >= 4;

/** What somebody tells us in the middle of a question is never thrown away: it joins what was said, and we ask again. */
async function keepAsStory(
  world: Stepping,
  conversation: Conversation,
  inbound: Inbound,
  again: string,
): Promise<Step> {
  const { reference, answers } = conversation;
  const isAdded = reference !== undefined && !withoutAgreement(answers);
  if (isAdded) await world.act(reference, `${inbound.id} words`, { do: 'add-words', words: inbound.body });
  const linkId = openQuestion(conversation)?.field.linkId;
  return {
    conversation: {
      ...conversation,
      answers: isAdded ? answers : { ...answers, story: storyWith(answers, inbound) },
      ...(linkId === undefined ? {} : { asked: { linkId, attempt: 2 } }),
    },
    reply: { kind: 'answer', body: together(world.words, world.words.says.kept, again).body },
  };
}

const storyWith = ({ story }: Answers, { body }: Inbound): string =>
  (story === undefined ? body : `${story}\n${body}`).slice(-longestAnswer);

/**
 * Words that worry are kept wherever they were written, so that a person reads them soon: with the referral, where there is
 * one already, else with the story that it is made of.
 */
async function withWorry(
  world: Stepping,
  conversation: Conversation,
  heard: Answers,
  inbound: Inbound,
): Promise<Answers> {
  const { reference, answers } = conversation;
  if (reference === undefined)
    return heard.story === undefined ? { ...heard, story: storyWith(answers, inbound) } : heard;
  await world.act(reference, `${inbound.id} words`, { do: 'add-words', words: inbound.body });
  return heard;
}

function unclear(world: Stepping, conversation: Conversation, linkId: LinkId, attempt: 1 | 2, again: string): Step {
  return {
    conversation: { ...conversation, asked: { linkId, attempt: 2 } },
    reply: { kind: 'answer', body: attempt === 1 ? again : world.words.says.unclearTwice },
  };
}

export async function skipQuestion(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  if (isPlaceAsked(conversation)) return placePassed(world, conversation, inbound);
  const open = openQuestion(conversation);
  if (open === undefined) return askNext(world, conversation, inbound);
  return askNext(
    world,
    {
      ...conversation,
      passed: [...conversation.passed, open.field.linkId],
      answered: [...conversation.answered, open.field.linkId],
    },
    inbound,
  );
}

/** Takes the last answer back and asks again. What a safety answer set in motion stays. */
export async function goBack(world: Stepping, conversation: Conversation): Promise<Step> {
  const { answered } = conversation;
  // Which of several places it is belongs to the postcode: both are asked again.
  const count = answered.at(-1) === 'staying-at' && answered.at(-2) === 'postcode' ? 2 : 1;
  const taken = answered.slice(-count);
  const last = taken[0];
  const answers = { ...conversation.answers };
  for (const linkId of taken) delete answers[linkId];
  const { asked: _asked, ...rest } = conversation;
  const back: Conversation = {
    ...rest,
    answers,
    answered: answered.slice(0, -count),
    passed: conversation.passed.filter((linkId) => !taken.includes(linkId) && linkId !== 'staying-at'),
  };
  const open = openQuestion(back);
  const words =
    open === undefined ? world.words.says.thanks : (world.words.ask(open.field, back.answers) ?? open.field.label);
  const lead = last === undefined ? world.words.says.backAtStart : undefined;
  return {
    conversation: open === undefined ? back : { ...back, asked: { linkId: open.field.linkId, attempt: 1 } },
    reply: { kind: 'answer', body: together(world.words, lead, words).body },
  };
}
