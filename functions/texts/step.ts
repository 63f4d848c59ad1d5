import { afterSending } from './after-sending.ts';
import { isReassuring } from './consent-words.ts';
import { type Conversation, type Reply, startAgain } from './conversation.ts';
import type { Inbound } from './inbound.ts';
import { answerQuestion, askNext, goBack, skipQuestion } from './questions.ts';
import { type Command, readInOrder } from './reading-order.ts';
import { keepDanger, leaveCall } from './safety.ts';
import { says } from './says.ts';
import type { Stepping } from './stepping.ts';

/** What a text did: how the conversation stands, and at most one word back. */
export interface Step {
  readonly conversation: Conversation;
  readonly reply?: Pick<Reply, 'kind' | 'body'>;
}

/**
 * One text moves a conversation one step. Danger is read first, in whatever state things are and also after STOP; then
 * STOP as the whole message; then commands; then the answer to the question asked.
 */
export async function step(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  const read = readInOrder(inbound.body, world.readText);
  switch (read.is) {
    case 'danger':
      return keepDanger(world, conversation, inbound);
    case 'stop':
      return stop(world, conversation, inbound);
    case 'start':
      return start(world, conversation, inbound);
    case 'command':
      return command(world, conversation, inbound, read.command);
    case 'worrying':
      return words(world, conversation, inbound, true);
    case 'words':
      return words(world, conversation, inbound, false);
  }
}

async function stop(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  for (const reference of await world.openReferences(conversation)) {
    await world.act(reference, `${inbound.id} stop`, { do: 'stop-routine-words' });
  }
  const stopped = { ...withoutReminder(conversation), stopped: true };
  return conversation.stopped
    ? { conversation: stopped }
    : { conversation: stopped, reply: { kind: 'stopped', body: says.stopped } };
}

async function start(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  if (!conversation.stopped) return words(world, conversation, inbound, false);
  for (const reference of await world.openReferences(conversation)) {
    await world.act(reference, `${inbound.id} start`, { do: 'resume-routine-words' });
  }
  return { conversation: { ...conversation, stopped: false }, reply: { kind: 'answer', body: says.started } };
}

async function command(world: Stepping, conversation: Conversation, inbound: Inbound, said: Command): Promise<Step> {
  const { stage } = conversation;
  if (stage === 'sent' && said !== 'help' && said !== 'web' && said !== 'delete')
    return afterSending(world, conversation, inbound, said);
  switch (said) {
    case 'help':
      return stage === 'new' || stage === 'goodbye'
        ? hello(world, conversation, inbound)
        : { conversation, reply: { kind: 'danger', body: says.help } };
    case 'call':
      return leaveCall(world, conversation, inbound);
    case 'web':
      return { conversation, reply: { kind: 'answer', body: says.web(await world.webAddress(conversation)) } };
    case 'delete':
      return {
        conversation: {
          ...startAgain(conversation),
          stage: conversation.reference === undefined ? 'goodbye' : stage === 'sent' ? 'sent' : 'goodbye',
          ...(stage === 'sent' && conversation.reference !== undefined ? { reference: conversation.reference } : {}),
        },
        reply: { kind: 'answer', body: conversation.reference === undefined ? says.deleted : says.deletedButSent },
      };
    case 'later':
      return stage === 'asking'
        ? { conversation, reply: { kind: 'answer', body: says.later } }
        : words(world, conversation, inbound, false);
    case 'back':
      return stage === 'asking' ? goBack(conversation) : words(world, conversation, inbound, false);
    case 'skip':
      return stage === 'asking'
        ? skipQuestion(world, conversation, inbound)
        : words(world, conversation, inbound, false);
    case 'more':
    case 'better':
    case 'worse':
    case 'nobody-called':
      return words(world, conversation, inbound, false);
  }
}

/** Anything that is neither danger nor a command: a first text, consent, an answer, or words for whoever helps. */
async function words(world: Stepping, conversation: Conversation, inbound: Inbound, worrying: boolean): Promise<Step> {
  switch (conversation.stage) {
    case 'new':
    case 'goodbye': {
      const known = await world.openReferences(conversation);
      return known.length > 0
        ? afterSending(world, conversation, inbound, undefined, worrying)
        : hello(world, conversation, inbound);
    }
    case 'consent':
      return consent(world, conversation, inbound);
    case 'asking':
      return answerQuestion(world, conversation, inbound, worrying);
    case 'sent':
      return afterSending(world, conversation, inbound, undefined, worrying);
  }
}

/** A first text: who we are, what happens, whom to call now. What they wrote is their story once they say yes. */
function hello(world: Stepping, conversation: Conversation, inbound: Inbound): Step {
  const fresh = conversation.stage === 'goodbye' ? startAgain(conversation) : conversation;
  const story = inbound.body.trim();
  return {
    conversation: {
      ...fresh,
      stage: 'consent',
      answers: story.split(/\s+/).length >= 4 ? { story: story.slice(0, 2000) } : {},
      remindAt: world.reminderAfter(conversation),
    },
    reply: { kind: 'answer', body: says.hello(world.name) },
  };
}

function consent(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> | Step {
  const said = isReassuring(inbound.body);
  if (said === 'yes') {
    const asking = { ...conversation, stage: 'asking', unclear: 0 } as const;
    return askNext(world, asking, inbound, says.thanks);
  }
  if (said === 'no') {
    return {
      conversation: { ...startAgain(conversation), stage: 'goodbye' },
      reply: { kind: 'answer', body: says.declined },
    };
  }
  const unclear = conversation.unclear + 1;
  const kept = keepFirstWords(conversation, inbound);
  return {
    conversation: { ...kept, unclear },
    reply: { kind: 'answer', body: unclear >= 2 ? says.offerPerson : says.consentAgain },
  };
}

/** Words that come before the yes belong to the story, too. */
function keepFirstWords(conversation: Conversation, inbound: Inbound): Conversation {
  const more = inbound.body.trim();
  if (more.split(/\s+/).length < 4) return conversation;
  const { story } = conversation.answers;
  const whole = story === undefined ? more : `${story}\n${more}`;
  return { ...conversation, answers: { ...conversation.answers, story: whole.slice(0, 2000) } };
}

const withoutReminder = ({ remindAt: _remindAt, ...rest }: Conversation): Conversation => rest;
