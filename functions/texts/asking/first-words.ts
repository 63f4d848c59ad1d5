import type { Inbound } from '../arriving/inbound.ts';
import { type Conversation, startAgain } from '../conversation/conversation.ts';
import type { Step, Stepping } from '../conversation/stepping.ts';
import { keepWorry } from '../danger/concerns.ts';
import { isReassuring } from '../reading/consent-words.ts';
import { askNext } from './asking.ts';
import { begun, hello, withFirstWords } from './hello.ts';
import { askForWordAgain, hasSentWord } from './proof-of-reading.ts';
import { whereNow } from './questions.ts';

/** Up to the yes: only what worries is kept, everything else waits for it. */
export async function firstWords(
  world: Stepping,
  conversation: Conversation,
  inbound: Inbound,
  worrying: boolean,
): Promise<Step> {
  if (conversation.asked?.linkId === 'where-now') return whereNow(world, conversation, inbound);
  if (worrying) return keepWorry(world, begun(world, conversation), inbound);
  if (conversation.stage !== 'consent') return hello(world, conversation, inbound);
  // Whatever is kept from now on falls due.
  return consent(world, { ...conversation, remindAt: world.reminderAfter(conversation) }, inbound);
}

function consent(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> | Step {
  const said = isReassuring(inbound.body);
  if (conversation.proof === 'asked' && said !== 'no') {
    if (!hasSentWord(world, conversation, inbound.body))
      return askForWordAgain(world, withFirstWords(conversation, inbound));
    return {
      conversation: { ...conversation, proof: 'given' },
      reply: { kind: 'answer', body: world.words.says.hello(world.name) },
    };
  }
  if (said === 'yes') {
    const asking = { ...conversation, stage: 'asking', unclear: 0 } as const;
    return askNext(world, asking, inbound, world.words.says.thanks);
  }
  if (said === 'no') {
    const reply =
      conversation.reference === undefined
        ? ({ kind: 'answer', body: world.words.says.declined } as const)
        : ({ kind: 'danger', body: world.words.says.declinedAfterDanger } as const);
    return { conversation: { ...startAgain(conversation), stage: 'goodbye' }, reply };
  }
  const unclear = conversation.unclear + 1;
  return {
    conversation: { ...withFirstWords(conversation, inbound), unclear },
    reply: { kind: 'answer', body: unclear >= 2 ? world.words.says.offerPerson : world.words.says.consentAgain },
  };
}
