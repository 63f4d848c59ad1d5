import type { Referral } from '../referral/state.ts';
import { isTask, type Recipient } from './contact-contract.ts';
import { minuteMs } from './london.ts';
import type { MessageWay } from './message.ts';
import type { Policy } from './policy.ts';
import { isSafe, spanFrom } from './safe-hours.ts';
import type { Word } from './words.ts';

/** What it takes to say when a word may go. */
export interface Timing {
  readonly referral: Referral;
  readonly recipient: Recipient;
  readonly policy: Policy;
  readonly nowMs: number;
}

/** When the word may first go: at once in safe hours and for answers, else in the morning, routine words spread over it. */
export function firstReadyMs(timing: Timing, word: Word, way: MessageWay | undefined): number {
  const { recipient, policy, referral } = timing;
  if (isAnswerTo(recipient, word, way)) return word.atMs;
  const span = spanFrom(recipient.hours, word.atMs);
  if (span === undefined) return word.atMs;
  const isMorning = word.kind === 'update' || word.atMs < span.startMs;
  if (!isMorning) return word.atMs;
  const isSpread = word.weight === 'status' && word.kind !== 'acknowledgement';
  const roomMinutes = Math.min(policy.spreadMinutes, (span.endMs - span.startMs) / minuteMs);
  return span.startMs + (isSpread ? (placeOf(referral.reference) % roomMinutes) * minuteMs : 0);
}

/** Whether it may go at this moment. An answer may, day or night, while it is still an answer. */
export function mayGoAt(timing: Timing, word: Word, way: MessageWay, ms: number): boolean {
  const { recipient } = timing;
  if (isFreshAnswer({ ...timing, nowMs: ms }, word, way)) return true;
  return word.weight === 'task' || recipient.hours.length === 0 || isSafe(recipient.hours, ms);
}

export const isFreshAnswer = ({ recipient, policy, nowMs }: Timing, word: Word, way: MessageWay): boolean =>
  isAnswerTo(recipient, word, way) && nowMs - word.atMs <= policy.answerWithinMs;

const isAnswerTo = (recipient: Recipient, word: Word, way: MessageWay | undefined): boolean =>
  word.isAnswer && recipient.id === 'person' && way !== undefined && !isTask(way);

/** More than a day past the moment it was to go. */
export function hasLapsed(timing: Timing, word: Word): boolean {
  const readyMs = firstReadyMs(timing, word, timing.recipient.ways[0]?.way);
  return timing.nowMs > readyMs + timing.policy.lapseAfterMs;
}

/** It could not go when it came to be owed: of several such only the newest goes. */
export function isHeld(timing: Timing, word: Word): boolean {
  const readyMs = firstReadyMs(timing, word, timing.recipient.ways[0]?.way);
  return Math.max(readyMs, timing.nowMs) - word.atMs > timing.policy.promptMs;
}

/** A place in the morning, the same for a reference every time. */
function placeOf(reference: string): number {
  let hash = 2_166_136_261;
  for (const character of reference) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash;
}
