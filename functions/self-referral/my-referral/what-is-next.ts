import type { Referral } from '../../../shared/referral/state.ts';
import { openDeadlines } from '../../../shared/updates/deadlines.ts';
import { toMs } from '../../../shared/updates/london.ts';
import type { Message } from '../../../shared/updates/message.ts';
import { policies } from '../../../shared/updates/policy.ts';
import type { Text } from '../text/en.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A moment in words: with the time where it is near. */
const spokenMoment = (ms: number, nowMs: number, { dates }: Text): string =>
  ms - nowMs <= 2 * dayMs ? dates.timeOnDate(ms) : dates.date(ms);

/**
 * What comes next and by when, a sentence each. For an emergency no time is promised here: whether there is cover at that
 * hour is not known. What should have happened already is said to be late.
 */
export function whatIsNext(
  referral: Referral,
  messages: readonly Message[],
  nowMs: number,
  text: Text,
): readonly string[] {
  const words = text.myReferral.page;
  if (referral.closed !== undefined) return [words.closed];
  const told = openDeadlines(referral, messages, policies).flatMap((deadline) => {
    const say = sentenceFor(deadline.what, text);
    return say === undefined ? [] : [{ atMs: deadline.atMs, say }];
  });
  const emergency = referral.outcome === 'emergency' && told.some(({ atMs }) => atMs > nowMs);
  const ahead = told.filter(({ atMs }) => atMs > nowMs).map(({ atMs, say }) => say(spokenMoment(atMs, nowMs, text)));
  const sentences = [
    ...(told.some(({ atMs }) => atMs <= nowMs) ? [words.due.late] : []),
    ...(emergency ? [words.emergency] : ahead),
  ];
  return sentences.length > 0 ? [...new Set(sentences)] : [words.noDate];
}

function sentenceFor(what: string, text: Text): ((by: string) => string) | undefined {
  const { due } = text.myReferral.page;
  switch (what) {
    case 'contact':
    case 'help-starts':
    case 'word':
    case 'call':
    case 'worse':
      return due[what];
    default:
      return undefined;
  }
}

export interface Step {
  readonly at: string;
  readonly words: string;
}

/** Each step so far that means something to the person, newest last. What only staff do has no sentence. */
export function stepsSoFar(referral: Referral, text: Text): readonly Step[] {
  const sentences: Readonly<Record<string, string>> = text.myReferral.steps;
  return referral.history.flatMap(({ at, event }) => {
    const words = sentences[event.type];
    return words === undefined ? [] : [{ at: text.dates.dateAndTime(toMs(at)), words }];
  });
}
