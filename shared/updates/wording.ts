import type { Referral } from '../referral/state.ts';
import { partsOf, toGsm7 } from './gsm7.ts';
import type { Owed } from './plan.ts';
import { type Telling, tellingOf } from './telling.ts';
import { discreetWords } from './wording-discreet.ts';
import { openWords } from './wording-open.ts';
import { taskWords } from './wording-tasks.ts';

/** What a message says. */
export interface Rendered {
  readonly subject?: string;
  readonly body: string;
}

/** Where this service lives and what it calls itself to people: neutral, since it may stand in any message. */
export interface Voice {
  readonly publicUrl: string;
  readonly serviceName: string;
}

const mostTextParts = 2;

/**
 * Puts a word into words for its way. `isBare`: at night, in answer to what they just did, nothing but the least is said.
 * A text fits two parts: sentences that are only kind go first, then what the page behind the link says as well.
 */
export function render(owed: Owed, referral: Referral, voice: Voice, now: string, isBare: boolean): Rendered {
  const telling = tellingOf(owed, referral, voice, now);
  switch (owed.way) {
    case 'text':
      return { body: fitText(sentencesOf(telling, isBare)) };
    case 'email':
      return { subject: subjectOf(telling, isBare), body: emailBody(telling, isBare) };
    case 'call':
    case 'letter':
      return { subject: taskSubject(owed), body: taskWords(owed, telling) };
  }
}

/** Sentences in order; those that may be left out where there is no room are marked. */
export interface Sentence {
  readonly text: string;
  readonly canGo?: true;
}

function sentencesOf(telling: Telling, isBare: boolean): readonly Sentence[] {
  const said = telling.discreet || isBare ? discreetWords(telling) : openWords(telling);
  return said.filter(({ text }) => text !== '');
}

function fitText(sentences: readonly Sentence[]): string {
  let kept = sentences.map(({ text, canGo }) => ({ text: toGsm7(text), canGo }));
  const joined = () => kept.map(({ text }) => text).join(' ');
  while (partsOf(joined()) > mostTextParts) {
    const place = kept.findLastIndex(({ canGo }) => canGo);
    if (place === -1) break;
    kept = kept.filter((_, at) => at !== place);
  }
  return joined();
}

/** A blank line between sentences that stand for themselves, so that it reads well on a small screen. */
function emailBody(telling: Telling, isBare: boolean): string {
  const greeting = telling.discreet || isBare ? 'Hello,' : `Hello${telling.name === '' ? '' : ` ${telling.name}`},`;
  return [greeting, ...sentencesOf(telling, isBare).map(({ text }) => text)].join('\n\n');
}

function subjectOf({ discreet, voice, kind }: Telling, isBare: boolean): string {
  if (discreet || isBare) return 'A message for you';
  return kind === 'appointment' || kind === 'appointment-reminder'
    ? `${voice.serviceName}: your appointment`
    : `${voice.serviceName}: an update for you`;
}

const taskSubject = ({ way, because }: Owed): string => {
  if (because === 'not-delivered') return 'A message did not arrive';
  return way === 'letter' ? 'Please write' : 'Please ring';
};
