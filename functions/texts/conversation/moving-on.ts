import { isOffered } from '../../../shared/interview/read-choice.ts';
import { textOptions } from '../../../shared/interview/text-wording.ts';
import type { LinkId } from '../../../shared/interview/vocabulary.ts';
import { afterSending } from '../after-sending/after-sending.ts';
import { chooseCodeWord } from '../after-sending/shared-phone.ts';
import type { Inbound } from '../arriving/inbound.ts';
import { askNext, openQuestion } from '../asking/asking.ts';
import { firstWords } from '../asking/first-words.ts';
import { hello } from '../asking/hello.ts';
import { answerQuestion, goBack, skipQuestion } from '../asking/questions.ts';
import { keepDanger, leaveCall } from '../danger/concerns.ts';
import type { Command, ReadAs } from '../reading/reading-order.ts';
import { offerWeb } from '../resting/on-the-web.ts';
import { type Conversation, startAgain } from './conversation.ts';
import { isKnown, isNew } from './known.ts';
import type { Step, Stepping } from './stepping.ts';

/** Everything after the first word to a stranger, by what the text was read as. */
export async function moveOn(
  world: Stepping,
  conversation: Conversation,
  inbound: Inbound,
  read: ReadAs,
  wasAnsweredThere: boolean,
): Promise<Step> {
  switch (read.is) {
    case 'danger':
      return isOfferedAnswer(conversation, inbound)
        ? words(world, conversation, inbound, false)
        : keepDanger(world, conversation, inbound);
    case 'stop':
      return stop(world, conversation, inbound);
    case 'start':
      return start(world, conversation, inbound);
    case 'command':
      return command(world, conversation, inbound, read.command);
    case 'worrying':
      return words(world, conversation, inbound, !isOfferedAnswer(conversation, inbound));
    case 'unread':
      return words(world, conversation, inbound, !isNameAsked(conversation, inbound));
    case 'words':
      return wasAnsweredThere
        ? askNext(world, conversation, inbound, world.words.says.back)
        : words(world, conversation, inbound, false);
  }
}

/** A choice in the very words in which it was offered is that answer, also where they sound like danger: the rules know it. */
function isOfferedAnswer(conversation: Conversation, { body }: Inbound): boolean {
  if (conversation.stage !== 'asking' || conversation.asked?.linkId === 'where-now') return false;
  const field = openQuestion(conversation)?.field;
  return field !== undefined && isOffered(body, textOptions(field, conversation.answers));
}

const names: readonly LinkId[] = ['call-me', 'referrer.name', 'postcode', 'staying-at', 'where-now'];

/** A name or a place is one in any letters. */
const isNameAsked = ({ stage, asked }: Conversation, { body }: Inbound): boolean =>
  stage === 'asking' && asked !== undefined && names.includes(asked.linkId) && body.trim().split(/\s+/).length === 1;

async function stop(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  for (const { reference, open } of await world.referrals(conversation)) {
    if (open) await world.act(reference, `${inbound.id} stop`, { do: 'stop-routine-words' });
  }
  // Somebody who never began has nothing to come back to: it is their goodbye.
  const stage = conversation.stage === 'new' ? 'goodbye' : conversation.stage;
  const stopped = { ...conversation, stopped: true, stage };
  return conversation.stopped
    ? { conversation: stopped }
    : { conversation: stopped, reply: { kind: 'stopped', body: world.words.says.stopped } };
}

async function start(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  if (!conversation.stopped) return words(world, conversation, inbound, false);
  for (const { reference, open } of await world.referrals(conversation)) {
    if (open) await world.act(reference, `${inbound.id} start`, { do: 'resume-routine-words' });
  }
  const started = { ...conversation, stopped: false };
  return conversation.stage === 'asking'
    ? askNext(world, started, inbound, world.words.says.started)
    : { conversation: started, reply: { kind: 'answer', body: startedIn(world, conversation) } };
}

/** Telling more, after all was sent, changes nothing about that. */
const isSent = ({ stage, path }: Conversation): boolean => stage === 'sent' || path === 'rest';

/** In the middle of the questions it leaves a referral behind, which then hears of it. */
async function worse(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  const moved = await words(world, conversation, inbound, conversation.stage === 'asking');
  const { reference } = moved.conversation;
  if (reference !== undefined) await world.act(reference, `${inbound.id} worse`, { do: 'say-worse' });
  return moved;
}

/** What comes next is always said. */
const startedIn = ({ words: { says } }: Stepping, { stage }: Conversation): string =>
  stage === 'consent' ? `${says.started} ${says.startedUnasked}` : `${says.started} ${says.startedAfter}`;

async function command(world: Stepping, conversation: Conversation, inbound: Inbound, said: Command): Promise<Step> {
  switch (said) {
    case 'help':
      return help(world, conversation, inbound);
    case 'web':
      return web(world, conversation, inbound);
    case 'delete':
      return deleted(world, conversation);
    case 'call':
    case 'nobody-called':
      return conversation.stage === 'sent' || (await isKnown(world, conversation))
        ? afterSending(world, conversation, inbound, said)
        : leaveCall(world, conversation, inbound);
    case 'code':
      return isNew(conversation) && !(await isKnown(world, conversation))
        ? words(world, conversation, inbound, false)
        : chooseCodeWord(world, conversation, inbound);
    case 'new':
      return conversation.stage === 'sent'
        ? hello(world, { ...startAgain(conversation), stage: 'new' }, { ...inbound, body: '' })
        : words(world, conversation, inbound, false);
    case 'later':
    case 'back':
    case 'skip':
      return conversation.stage === 'asking'
        ? whileAsking(world, conversation, inbound, said)
        : words(world, conversation, inbound, false);
    case 'more':
    case 'better':
      return isSent(conversation)
        ? afterSending(world, conversation, inbound, said)
        : words(world, conversation, inbound, false);
    case 'worse':
      return isSent(conversation) || conversation.reference !== undefined || (await isKnown(world, conversation))
        ? afterSending(world, conversation, inbound, said)
        : worse(world, conversation, inbound);
  }
}

/** A link to go on over the web, or to what we have already; somebody who writes for the first time also hears who we are. */
async function web(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  if (!isNew(conversation)) return offerWeb(world, conversation, world.words.says.web);
  const [known] = (await world.referrals(conversation)).filter(({ open }) => open);
  if (known !== undefined) {
    return { conversation, reply: { kind: 'answer', body: world.words.says.web(world.web.linkTo(known.reference)) } };
  }
  // Nothing was said by text yet, so nothing falls due here; the yes sets the first moment.
  const { remindAt: _remindAt, ...greeted } = hello(world, conversation, { ...inbound, body: '' }).conversation;
  return offerWeb(world, greeted, (address) => world.words.says.webFirst(world.name, address));
}

/** Whom to call now, first of all; somebody who writes for the first time also hears who we are. */
function help(world: Stepping, conversation: Conversation, inbound: Inbound): Step {
  if (isNew(conversation)) return hello(world, conversation, inbound);
  const body = conversation.stage === 'sent' ? world.words.says.helpAfter : world.words.says.help;
  return { conversation, reply: { kind: 'danger', body } };
}

/** What was not sent goes at once. What a team has stays with the team. */
function deleted(world: Stepping, conversation: Conversation): Step {
  const { reference, stage } = conversation;
  const { held: _held, ...cleared } = startAgain(conversation);
  if (reference === undefined) {
    return {
      conversation: { ...cleared, stage: 'goodbye' },
      reply: { kind: 'answer', body: world.words.says.deleted },
    };
  }
  const kept = stage === 'sent' ? { reference, stage } : { stage: 'goodbye' as const };
  return { conversation: { ...cleared, ...kept }, reply: { kind: 'answer', body: world.words.says.deletedButSent } };
}

async function whileAsking(
  world: Stepping,
  conversation: Conversation,
  inbound: Inbound,
  said: 'later' | 'back' | 'skip',
): Promise<Step> {
  switch (said) {
    case 'later': {
      const { asked: _asked, ...rest } = conversation;
      const { later, laterOn } = world.words.says;
      const body = conversation.reference === undefined ? later : laterOn;
      return { conversation: rest, reply: { kind: 'answer', body } };
    }
    case 'back':
      return goBack(world, conversation);
    case 'skip':
      return skipQuestion(world, conversation, inbound);
  }
}

/** Anything that is neither danger nor a command: a first text, consent, an answer, or words for whoever helps. */
async function words(world: Stepping, conversation: Conversation, inbound: Inbound, worrying: boolean): Promise<Step> {
  switch (conversation.stage) {
    case 'new':
    case 'goodbye':
      return (await isKnown(world, conversation))
        ? afterSending(world, conversation, inbound, undefined, worrying)
        : firstWords(world, conversation, inbound, worrying);
    case 'consent':
      return firstWords(world, conversation, inbound, worrying);
    case 'asking':
      return answerQuestion(world, conversation, inbound, worrying);
    case 'sent':
      return afterSending(world, conversation, inbound, undefined, worrying);
  }
}
