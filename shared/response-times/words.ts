import type { Instant } from '../referral/events.ts';
import type { Referral } from '../referral/state.ts';
import type { Message } from '../updates/message.ts';
import { isWordKind } from '../updates/words.ts';
import { hourMs, toInstant, toMs } from './units.ts';

/**
 * A word is anything that told the person something: their reference, a message that got away, a worker who reached
 * them by any means. A one-time code says nothing, a call or letter that is still a task has told nobody anything, and an
 * attempt that reached no one is silence.
 */

/**
 * When the person was first shown or sent the reference. Every planned word carries it, in its words or in its link: one
 * that was overtaken by newer news in the night is never sent by itself.
 */
export function acknowledgedAt(referral: Referral, messages: readonly Message[]): Instant | undefined {
  const shown = referral.history.flatMap(({ event }) =>
    event.type === 'received' && event.acknowledgedAt !== undefined ? [event.acknowledgedAt] : [],
  );
  const sent = messages.filter(({ kind }) => isWordKind(kind)).flatMap(gotAwayAt);
  return earliest([...shown, ...sent]);
}

/**
 * The longest finished silence in whole hours, counted from receipt, and the moment of the last word (or receipt, before
 * any). Closing ends the last silence; nothing after it counts.
 */
export function silences(
  referral: Referral,
  messages: readonly Message[],
): { readonly longestGapHours: number; readonly lastAt: Instant } {
  const receivedMs = toMs(referral.receivedAt);
  const closedMs = referral.closed === undefined ? Number.POSITIVE_INFINITY : toMs(referral.closed.at);
  const words = wordsToPerson(referral, messages)
    .map(toMs)
    .filter((ms) => ms > receivedMs && ms < closedMs)
    .sort((a, b) => a - b);
  const ends = referral.closed === undefined ? words : [...words, closedMs];
  let lastMs = receivedMs;
  let longestMs = 0;
  for (const ms of ends) {
    longestMs = Math.max(longestMs, ms - lastMs);
    lastMs = ms;
  }
  return { longestGapHours: Math.floor(longestMs / hourMs), lastAt: toInstant(words.at(-1) ?? receivedMs) };
}

function wordsToPerson(referral: Referral, messages: readonly Message[]): readonly Instant[] {
  const told = acknowledgedAt(referral, messages);
  const reached = referral.history.filter(({ event }) => event.type === 'contacted').map(({ at }) => at);
  const sent = messages.filter((message) => message.kind !== 'code').flatMap(gotAwayAt);
  return [...(told === undefined ? [] : [told]), ...reached, ...sent];
}

/** When a message to the person was accepted or delivered; empty where it was not, or not to the person. */
function gotAwayAt(message: Message): readonly Instant[] {
  if (message.settledAt === undefined || /\/carer\b/.test(message.key)) return [];
  const isTask = message.way === 'call' || message.way === 'letter';
  const told = message.state === 'delivered' || (message.state === 'accepted' && !isTask);
  return told ? [message.settledAt] : [];
}

export const earliest = (instants: readonly Instant[]): Instant | undefined =>
  instants.reduce<Instant | undefined>((a, b) => (a === undefined || toMs(b) < toMs(a) ? b : a), undefined);
