import type { PersonCommand } from '../../shared/referral/person-command.ts';
import type { Conversation } from './conversation.ts';
import type { Inbound } from './inbound.ts';
import { askNext } from './questions.ts';
import type { Command } from './reading-order.ts';
import { says } from './says.ts';
import type { Step } from './step.ts';
import type { Stepping } from './stepping.ts';

/** Texts from somebody whose referral we have: passed on to whoever helps them, and answered without telling anything. */
export async function afterSending(
  world: Stepping,
  conversation: Conversation,
  inbound: Inbound,
  said: Command | undefined,
  worrying = false,
): Promise<Step> {
  if (said === 'more' && conversation.reference !== undefined) {
    return askNext(world, { ...conversation, stage: 'asking', path: 'rest' }, inbound, says.moreIntro);
  }
  const words = inbound.body.slice(0, 2000);
  const { command, body } = passedOn(said, words, worrying);
  const [newest] = await world.openReferences(conversation);
  if (newest !== undefined && words.trim() !== '') await world.act(newest, inbound.id, command);
  return { conversation, reply: { kind: worrying || said === 'worse' ? 'danger' : 'answer', body } };
}

function passedOn(
  said: Command | undefined,
  words: string,
  worrying: boolean,
): { readonly command: PersonCommand; readonly body: string } {
  switch (said) {
    case 'worse':
      return { command: { do: 'say-worse', words }, body: says.worse };
    case 'call':
      return { command: { do: 'ask-call' }, body: says.callAsked };
    case 'nobody-called':
      return { command: { do: 'ask-call', words }, body: says.nobodyCalled };
    case 'better':
      return { command: { do: 'add-words', words }, body: says.better };
    default:
      return { command: { do: 'add-words', words }, body: worrying ? says.danger : says.added };
  }
}
