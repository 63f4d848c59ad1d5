import type { Log } from '../../shared/log.ts';
import type { KeyedHash, Messages, SendQueue } from '../../shared/ports.ts';
import type { Instant } from '../../shared/referral/events.ts';
import type { Inbound } from './arriving/inbound.ts';
import { askForWord } from './asking/proof-of-reading.ts';
import { type Conversation, newConversation, type Reply } from './conversation/conversation.ts';
import { step } from './conversation/step.ts';
import { type Step, type Stepping, speakingTo } from './conversation/stepping.ts';
import { readInOrder } from './reading/reading-order.ts';
import { type Allowed, type Budget, spendOne } from './replying/budget.ts';
import { deliver } from './replying/deliver.ts';
import { isMobileNumber } from './replying/mobile-number.ts';
import { asSent } from './replying/says.ts';

export interface Conversations {
  read(id: string): Promise<Conversation | undefined>;
  write(conversation: Conversation): Promise<boolean>;
}

export interface RespondDeps {
  readonly conversations: Conversations;
  readonly messages: Messages;
  readonly queue: SendQueue;
  readonly hash: KeyedHash;
  readonly now: () => Instant;
  readonly acceptDramaNumbers: boolean;
  readonly budgets: Budget['pools'];
  readonly note: Log;
  /** The world for one conversation. */
  readonly stepping: (from: string) => Stepping;
}

/** Two texts of one person at once settle in a few rounds; more is a fault. */
const maxRounds = 8;
/** Ids of texts that are remembered, so that one that comes again is known. */
const remembered = 12;

/**
 * Takes one text in: reads the conversation, moves it a step, writes it on condition that nobody did meanwhile, then claims
 * and queues the one reply. Done twice, or cut off anywhere, it ends the same. Throws `StoreUnavailable`.
 */
export async function respond(deps: RespondDeps, inbound: Inbound): Promise<void> {
  const world = deps.stepping(inbound.from);
  if (!isMobileNumber(inbound.from, deps.acceptDramaNumbers) && !isDanger(world, inbound)) {
    return deps.note({ code: 'text-refused', why: 'not a number that we text' });
  }
  const id = `T#${deps.hash('fingerprint', inbound.from)}`;
  let allowed: Allowed | 'held-back' | undefined;
  for (let round = 0; round < maxRounds; round++) {
    const before = (await deps.conversations.read(id)) ?? newConversation(id, deps.now());
    if (before.seen.includes(marked(deps, inbound))) return deliverAgain(deps, before, inbound);
    const moved = await step(world, before, inbound);
    // Counted once, however many rounds it takes; what answers danger or carries a reference is never held back.
    if (isRoutine(moved)) allowed ??= (await spend(deps, before, moved, inbound, world.today())) ?? 'held-back';
    const after = written(
      deps,
      speakingTo(world, moved.conversation),
      before,
      asAllowed(speakingTo(world, before), before, moved, allowed),
      inbound,
      allowed,
    );
    if (await deps.conversations.write(after)) {
      deps.note({ code: 'text-taken-in', inboundMessageId: inbound.id, reading: moved.reply?.kind ?? 'no-reply' });
      return deliver(deps, after);
    }
  }
  throw new Error('a conversation that never comes to rest');
}

/** Danger is kept whoever writes it, from a foreign number or a landline too, though we do not text back there. */
const isDanger = (world: Stepping, inbound: Inbound): boolean => {
  const { is } = readInOrder(inbound.body, world.readText);
  return is === 'danger' || is === 'worrying' || is === 'unread';
};

const isRoutine = ({ reply }: Step): boolean =>
  (reply?.kind === 'answer' || reply?.kind === 'stopped') && reply.acknowledges !== true;

/** A stranger until the yes; who sends the word that was asked for is none from that text on. */
function spend(deps: RespondDeps, before: Conversation, { conversation }: Step, inbound: Inbound, today: string) {
  const { budgets: pools, note, acceptDramaNumbers } = deps;
  const who = conversation.proof === 'given' ? { ...before, proof: conversation.proof } : before;
  return spendOne({ pools, note, acceptDramaNumbers }, who, inbound.from, today);
}

/**
 * The step as the budgets leave it. Held back, nothing goes out: what was said is kept, and somebody who was never greeted is
 * greeted by the next text that may go. In a crowd of strangers a greeting first asks for a word.
 */
function asAllowed(
  world: Stepping,
  before: Conversation,
  moved: Step,
  allowed: Allowed | 'held-back' | undefined,
): Step {
  if (allowed === undefined || !isRoutine(moved)) return moved;
  const { conversation } = moved;
  const isGreeting = conversation.stage === 'consent' && (before.stage === 'new' || before.stage === 'goodbye');
  if (allowed !== 'held-back') return allowed.isCrowded && isGreeting ? askForWord(world, conversation) : moved;
  return { conversation: before.stage === 'new' ? { ...conversation, stage: 'new' } : conversation };
}

function written(
  deps: RespondDeps,
  world: Stepping,
  before: Conversation,
  { conversation, reply }: Step,
  inbound: Inbound,
  allowed: Allowed | 'held-back' | undefined,
): Conversation {
  const { lastReply: _lastReply, ...rest } = conversation;
  return {
    ...rest,
    version: before.version + 1,
    lastAt: deps.now(),
    to: inbound.from,
    seen: [...before.seen, marked(deps, inbound)].slice(-remembered),
    ...(allowed === undefined || allowed === 'held-back' ? {} : { spent: allowed.spent }),
    ...(reply === undefined
      ? {}
      : { lastReply: { ...addressed(world, conversation, reply, inbound), to: inbound.from } }),
  };
}

/** Where the message item lives: an acknowledgement under its referral, which then owes none. */
function addressed(
  world: Stepping,
  conversation: Conversation,
  reply: NonNullable<Step['reply']>,
  inbound: Inbound,
): Reply {
  const { kind } = reply;
  const body = asSent(world.words, reply.body);
  const isTheirs = conversation.answers['for-whom'] !== 'someone-else';
  return reply.acknowledges === true && isTheirs && conversation.reference !== undefined
    ? { kind, body, under: conversation.reference, key: 'acknowledgement/person' }
    : { kind, body, under: conversation.id, key: replyKey(inbound) };
}

/** Carriers' ids are long; of a few dozen, 60 bits tell them apart. */
const marked = (deps: RespondDeps, inbound: Inbound): string => deps.hash('fingerprint', inbound.id).slice(0, 15);

const replyKey = (inbound: Inbound): string => `reply/${inbound.id}`;

/**
 * A text that came before. Its reply goes again where it was the last, since it may have been cut off before it was queued; an
 * answer to danger goes again whatever came since. What was queued already is sent once.
 */
async function deliverAgain(deps: RespondDeps, conversation: Conversation, inbound: Inbound): Promise<void> {
  if (conversation.seen.at(-1) === marked(deps, inbound)) return deliver(deps, conversation);
  const world = speakingTo(deps.stepping(inbound.from), conversation);
  if (readInOrder(inbound.body, world.readText).is !== 'danger') return;
  const danger = {
    kind: 'danger',
    body: world.words.says.dangerNoted,
    under: conversation.id,
    key: replyKey(inbound),
  } as const;
  await deliver(deps, { lastReply: { ...danger, to: inbound.from } });
}
