import type { Referral } from '../referral/state.ts';
import type { ContactWay, Recipient } from './contact-contract.ts';
import { dayMs, hourMs, toMs } from './london.ts';
import type { Message } from './message.ts';
import { isWordKind, type Word } from './words.ts';

/**
 * Anybody can type anybody's number into a form. Until the number wrote to us, or a right code came from it, at most one
 * routine text goes to it in this time; of several that wait the newest goes next.
 */
const restMs = dayMs;

/** All but the first word of all, what answers them, and what safety depends on. */
const isRoutine = ({ kind, isAnswer, isUrgent, weight }: Word): boolean =>
  kind !== 'acknowledgement' && !isAnswer && !isUrgent && weight !== 'task';

/** A reply or a right code came since; a number that somebody texted us with, for themselves, needs none. */
function isConfirmed({ answers, dimensions, history }: Referral, { id }: Recipient): boolean {
  if (id !== 'person') return false;
  if (dimensions.channel === 'text' && answers['for-whom'] !== 'someone-else') return true;
  return history.some(({ event }) => event.type === 'number-confirmed');
}

interface Texting {
  readonly referral: Referral;
  readonly recipient: Recipient;
  readonly messages: readonly Message[];
  /** Epoch milliseconds. */
  readonly nowMs: number;
}

/** Until when this word may not be texted, epoch milliseconds; long ago where it may. `key` is that of the try in hand. */
export function restsUntilMs(
  { referral, recipient, messages }: Texting,
  word: Word,
  { way }: Pick<ContactWay, 'way'>,
  key: string,
): number {
  if (way !== 'text' || !isRoutine(word) || isConfirmed(referral, recipient)) return Number.NEGATIVE_INFINITY;
  const others = messages.filter((message) => message.key !== key && isRoutineText(message, recipient));
  return Math.max(...others.map(({ settledAt, claimedAt }) => toMs(settledAt ?? claimedAt))) + restMs;
}

/** An appointment that would be over, or nearly, before its number may be texted again is told by a human. */
export const comesTooLate = ({ entry }: Word, restsMs: number): boolean =>
  entry?.event.type === 'appointment-made' && toMs(entry.event.when) - restsMs < 12 * hourMs;

interface Ready {
  readonly owed?: { readonly word: Word; readonly way: Message['way'] };
}

/** Of several routine texts that are ready for an unconfirmed number the newest goes, and the others wait for the next day. */
export function oneAtATime<S extends Ready>(
  { referral, recipient, nowMs }: Texting,
  steps: readonly S[],
  waiting: (dueMs: number) => S,
): readonly S[] {
  if (isConfirmed(referral, recipient)) return steps;
  const isCounted = ({ owed }: Ready) => owed?.way === 'text' && isRoutine(owed.word);
  const newest = steps.findLast(isCounted);
  return steps.map((step) => (isCounted(step) && step !== newest ? waiting(nowMs + restMs) : step));
}

const left: readonly Message['state'][] = ['claimed', 'attempting', 'accepted', 'unknown', 'delivered', 'failed'];

function isRoutineText({ way, kind, key, state, priority }: Message, { id }: Recipient): boolean {
  const isTheirs = key.endsWith(`/${id}`) || key.includes(`/${id}/`);
  const isCounted = isWordKind(kind) && kind !== 'acknowledgement' && priority === 'routine';
  return way === 'text' && isTheirs && isCounted && left.includes(state);
}
