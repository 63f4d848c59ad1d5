import type { Log } from '../../shared/log.ts';
import type { KeyedHash, Messages, SendQueue } from '../../shared/ports.ts';
import type { Instant } from '../../shared/referral/events.ts';
import { partsOf, toGsm7 } from '../../shared/updates/gsm7.ts';
import { type Conversation, newConversation, type Reply } from './conversation.ts';
import type { Inbound } from './inbound.ts';
import { isMobileNumber } from './mobile-number.ts';
import { type Step, step } from './step.ts';
import type { Stepping } from './stepping.ts';

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
  readonly note: Log;
  /** The world for one conversation. */
  readonly stepping: (from: string) => Stepping;
}

/** Two texts of one person at once settle in a few rounds; more is a fault. */
const maxRounds = 8;
const remembered = 20;
const leaseMs = 2 * 60_000;

/**
 * Takes one text in: reads the conversation, moves it a step, writes it on condition that nobody did meanwhile, then claims
 * and queues the one reply. Done twice, or cut off anywhere, it ends the same. Throws `StoreUnavailable`.
 */
export async function respond(deps: RespondDeps, inbound: Inbound): Promise<void> {
  const id = `T#${deps.hash('fingerprint', inbound.from)}`;
  for (let round = 0; round < maxRounds; round++) {
    const before = (await deps.conversations.read(id)) ?? newConversation(id, deps.now());
    if (before.seen.includes(inbound.id)) return deliverAgain(deps, before, inbound);
    const moved = await step(deps.stepping(inbound.from), before, inbound);
    const after = written(deps, before, moved, inbound);
    if (await deps.conversations.write(after)) {
      deps.note({ code: 'text-taken-in', inboundMessageId: inbound.id, reading: moved.reply?.kind ?? 'no-reply' });
      return deliver(deps, after);
    }
  }
  throw new Error('a conversation that never comes to rest');
}

function written(
  deps: RespondDeps,
  before: Conversation,
  { conversation, reply }: Step,
  inbound: Inbound,
): Conversation {
  const { lastReply: _lastReply, ...rest } = conversation;
  return {
    ...rest,
    version: before.version + 1,
    lastAt: deps.now(),
    to: inbound.from,
    seen: [...before.seen, inbound.id].slice(-remembered),
    ...(reply === undefined ? {} : { lastReply: { ...addressed(conversation, reply, inbound), to: inbound.from } }),
  };
}

/** Where the message item lives: an acknowledgement under its referral, which then owes none. */
function addressed(conversation: Conversation, reply: NonNullable<Step['reply']>, inbound: Inbound): Reply {
  const body = toGsm7(reply.body);
  if (reply.kind === 'acknowledgement' && conversation.reference !== undefined)
    return { ...reply, body, under: conversation.reference, key: 'acknowledgement/person' };
  return { ...reply, body, under: conversation.id, key: `reply/${inbound.id}` };
}

async function deliverAgain(deps: RespondDeps, conversation: Conversation, inbound: Inbound): Promise<void> {
  if (conversation.seen.at(-1) === inbound.id) await deliver(deps, conversation);
}

/** Claims the word and queues it. A claim that is there already is queued again: only one sender can attempt it. */
async function deliver(deps: RespondDeps, { lastReply }: Conversation): Promise<void> {
  if (lastReply === undefined) return;
  const { to, body, kind, under: reference, key } = lastReply;
  if (!isMobileNumber(to, deps.acceptDramaNumbers)) {
    deps.note({ code: 'text-refused', why: 'not a number that we text' });
    return;
  }
  if (partsOf(body) > 2) throw new Error('a reply that does not fit two parts');
  const now = deps.now();
  await deps.messages.claim({
    reference,
    key,
    way: 'text',
    priority: 'urgent',
    state: 'claimed',
    kind,
    claimedAt: now,
    leaseUntil: new Date(Date.parse(now) + leaseMs).toISOString(),
    attempts: 0,
    personal: { to, body },
  });
  await deps.queue.order([{ reference, key, priority: 'urgent' }]);
}
