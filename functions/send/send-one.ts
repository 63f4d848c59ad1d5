import type { Sender, Sent } from '../../shared/ports.ts';
import type { Instant } from '../../shared/referral/events.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import type { Message, SendOrder } from '../../shared/updates/message.ts';
import { policies } from '../../shared/updates/policy.ts';
import { messageKeyOf } from '../../shared/updates/receipt-key.ts';
import { recheck } from '../../shared/updates/recheck.ts';
import { type RefreshDeps, refresh } from '../../shared/views/refresh.ts';

export interface SendDeps extends RefreshDeps {
  readonly senders: readonly Sender[];
}

/** The order has to come again: another sender may be at it, or its provider had no room. Thrown, so that the queue keeps it. */
class ComeBackLater extends Error {
  override name = 'ComeBackLater';
}

/** After a refusal that passes: minutes until the next attempt, by how many were made. */
const retryMinutes = [1, 5, 15];

/** Carries out one order. Doing it twice, or side by side, sends once. */
export async function sendOne(deps: SendDeps, order: SendOrder, isRepeat: boolean): Promise<void> {
  if (order.reference.includes('#')) return sendInConversation(deps, order, isRepeat);
  const record = await deps.log.readAll(order.reference);
  const message = record.messages.find(({ key }) => key === order.key);
  const referral = evolve(record.commits);
  if (message === undefined || referral === undefined) return notSent(deps, order, 'no-such-message');
  if (message.state === 'claimed') {
    const verdict = recheck(referral, message, policies, deps.now());
    if (verdict === 'go') {
      if (!(await attemptOnce(deps, message))) return;
    } else {
      notSent(deps, order, verdict);
      if (verdict === 'drop') await deps.messages.settle(order.reference, order.key, 'lapsed', deps.now());
    }
    await refresh(deps, order.reference);
    return;
  }
  if (message.state === 'attempting') await giveUp(deps, message, isRepeat);
  // What was settled before this order came again may not have been followed up.
  if (isRepeat || message.state === 'attempting') await refresh(deps, order.reference);
}

const notSent = (deps: SendDeps, { reference, key }: SendOrder, why: string): void =>
  deps.tell({ code: 'message-not-sent', reference, key, why });

/** Replies, codes and reminders: whoever claimed them knew that they were safe to send. */
async function sendInConversation(deps: SendDeps, order: SendOrder, isRepeat: boolean): Promise<void> {
  const message = await deps.messages.read(order.reference, order.key);
  if (message === undefined) return notSent(deps, order, 'no-such-message');
  if (message.state === 'attempting') await giveUp(deps, message, isRepeat);
  const isLost = message.state === 'attempting' || (message.state === 'unknown' && isRepeat);
  if (isLost && message.kind === 'danger') return sayAgain(deps, message);
  if (message.state === 'refused' && message.retryAt !== undefined) await claimAgain(deps, message, message.retryAt);
  else if (message.state !== 'claimed') return;
  const sent = await attemptOnce(deps, message);
  if (sent !== false && sent.result === 'refused' && sent.retry && message.attempts < retryMinutes.length) {
    throw new ComeBackLater('the provider had no room');
  }
}

/**
 * Whom to call is rather said twice than perhaps not at all: nobody plans the words of a conversation, so nobody else would
 * repeat it. Once: the second has a key of its own.
 */
async function sayAgain(deps: SendDeps, { settledAt: _, ...lost }: Message): Promise<void> {
  const now = deps.now();
  const again = {
    ...lost,
    key: `${lost.key}/2`,
    state: 'claimed',
    claimedAt: now,
    leaseUntil: now,
    attempts: 0,
  } as const;
  await deps.messages.claim(again);
  await attemptOnce(deps, again);
}

async function claimAgain(deps: SendDeps, message: Message, retryAt: Instant): Promise<void> {
  const now = deps.now();
  if (retryAt > now) throw new ComeBackLater('not yet time to try again');
  const { retryAt: _, settledAt: __, ...kept } = message;
  await deps.messages.claim({ ...kept, state: 'claimed', claimedAt: now, leaseUntil: now });
}

/**
 * An attempt whose sender went away: nobody knows whether it left. A second order waits for one that may still be going on;
 * an order that comes again was let go by its own sender, and would be parked before the attempt counts as abandoned.
 */
async function giveUp(deps: SendDeps, { reference, key, leaseUntil }: Message, isRepeat: boolean): Promise<void> {
  if (!isRepeat && leaseUntil > deps.now()) throw new ComeBackLater('somebody is at it');
  await deps.messages.settle(reference, key, 'unknown', deps.now());
  deps.tell({ code: 'message-settled', reference, key, state: 'unknown' });
}

/** False where another sender has it. */
async function attemptOnce(deps: SendDeps, message: Message): Promise<Sent | false> {
  const { reference, key, personal, priority } = message;
  const sender = deps.senders.find(({ way }) => way === message.way);
  if (personal === undefined || sender === undefined) {
    await deps.messages.settle(reference, key, 'lapsed', deps.now());
    return { result: 'refused', retry: false };
  }
  if (!(await deps.messages.attempt(reference, key, deps.now()))) return false;
  const sent = await sender.send({ ...personal, messageKey: messageKeyOf(message), priority });
  const now = deps.now();
  await deps.messages.settle(reference, key, sent.result, now, retryAtOf(sent, message, now));
  deps.tell({ code: 'message-settled', reference, key, state: sent.result });
  return sent;
}

function retryAtOf(sent: Sent, { attempts }: Message, now: Instant): Instant | undefined {
  if (sent.result !== 'refused' || !sent.retry) return undefined;
  const minutes = retryMinutes[Math.min(attempts, retryMinutes.length - 1)] ?? 15;
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}
