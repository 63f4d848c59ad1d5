import type { PersonCommand } from '../../../shared/referral/person-command.ts';
import type { Inbound } from '../arriving/inbound.ts';
import { askNext } from '../asking/asking.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { type Known, type Step, type Stepping, speakingTo } from '../conversation/stepping.ts';
import { isThanks } from '../reading/consent-words.ts';
import { partThatTells } from '../reading/part-that-tells.ts';
import type { Command } from '../reading/reading-order.ts';
import { type Meant, whoIsMeant } from './shared-phone.ts';

/** Texts from somebody whose referral we have: passed on to whoever helps them, and answered without telling anything. */
export async function afterSending(
  given: Stepping,
  conversation: Conversation,
  inbound: Inbound,
  said: Command | undefined,
  worrying = false,
): Promise<Step> {
  const known = await given.referrals(conversation);
  const world = speakingTo(given, conversation, known);
  await confirm(world, known, inbound);
  const meant = await whoIsMeant(world, known, inbound.body);
  if (meant.is === 'unsaid') return unsaid(world, conversation, known, inbound, said, worrying);
  const { held, ...rest } = conversation;
  const words = partThatTells(wordsOf(meant, held, inbound), world.readText);
  if (said === 'more' && conversation.reference !== undefined) {
    return askNext(world, { ...rest, stage: 'asking', path: 'rest' }, inbound, world.words.says.moreIntro);
  }
  if (said === undefined && !worrying && (words === '' || isThanks(words))) {
    return {
      conversation: rest,
      reply: { kind: 'answer', body: words === '' ? world.words.says.goOn : world.words.says.welcome },
    };
  }
  const reference = meant.is === 'none' ? conversation.reference : meant.reference;
  const isOpen = known.some((each) => each.reference === reference && each.open);
  const { command, body } = passedOn(world, said, words, worrying, isOpen);
  if (reference !== undefined) await world.act(reference, inbound.id, command);
  return { conversation: rest, reply: { kind: worrying || said === 'worse' ? 'danger' : 'answer', body } };
}

/** What waited for the code word goes with it. */
function wordsOf(meant: Meant, held: string | undefined, inbound: Inbound): string {
  const words = meant.is === 'this' ? meant.words : inbound.body;
  const all = meant.is === 'this' && meant.byCodeWord && held !== undefined ? `${held}\n${words}` : words;
  return all.trim();
}

/** A text from a number that a referral names: it is theirs, and hears all words from then on. */
export async function confirm(world: Stepping, known: readonly Known[], inbound: Inbound): Promise<void> {
  for (const { reference, open, confirmed } of known) {
    if (open && !confirmed) await world.act(reference, `${inbound.id} confirm`, { do: 'confirm-number' });
  }
}

/**
 * Several use this phone, and no code word says who this is: the words wait for it. That somebody is worse, wants a ring
 * or worries us goes to all of theirs without the words, since a person rings before anything else.
 */
async function unsaid(
  world: Stepping,
  conversation: Conversation,
  known: readonly Known[],
  inbound: Inbound,
  said: Command | undefined,
  worrying: boolean,
): Promise<Step> {
  const isWorse = worrying || said === 'worse';
  const isCall = said === 'call' || said === 'nobody-called';
  for (const { reference } of known.filter(({ open }) => open && (isWorse || isCall))) {
    await world.act(reference, inbound.id, { do: isWorse ? 'say-worse' : 'ask-call' });
  }
  if (isCall) return { conversation, reply: { kind: 'answer', body: world.words.says.callAsked() } };
  const { held } = conversation;
  const waiting = said === undefined ? (held === undefined ? inbound.body : `${held}\n${inbound.body}`) : held;
  const kept = waiting === undefined ? conversation : { ...conversation, held: waiting.slice(-2000) };
  return isWorse
    ? { conversation: kept, reply: { kind: 'danger', body: world.words.says.worse } }
    : { conversation: kept, reply: { kind: 'answer', body: world.words.says.whichOfYou } };
}

function passedOn(
  world: Stepping,
  said: Command | undefined,
  words: string,
  worrying: boolean,
  isOpen: boolean,
): { readonly command: PersonCommand; readonly body: string } {
  switch (said) {
    case 'worse':
      return { command: { do: 'say-worse', words }, body: world.words.says.worse };
    case 'call':
      return { command: { do: 'ask-call' }, body: world.words.says.callAsked() };
    case 'nobody-called':
      return { command: { do: 'ask-call', words }, body: world.words.says.nobodyCalled };
    case 'better':
      return { command: { do: 'add-words', words }, body: world.words.says.better };
    default:
      if (!isOpen)
        return {
          command: { do: 'come-back', words },
          body: worrying ? world.words.says.danger : world.words.says.cameBack,
        };
      return { command: { do: 'add-words', words }, body: worrying ? world.words.says.danger : world.words.says.added };
  }
}
