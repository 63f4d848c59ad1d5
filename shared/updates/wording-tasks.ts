import type { Owed } from './plan.ts';
import type { Telling } from './telling.ts';
import { discreetWords } from './wording-discreet.ts';
import { openWords } from './wording-open.ts';

/** What a worker is asked to bring to someone, and how to do it safely. Only workers read it. */
export function taskWords(owed: Owed, telling: Telling): string {
  const { recipient } = owed;
  const plain = { ...telling, name: '' };
  const words = (telling.discreet ? discreetWords(plain) : openWords(plain))
    .map(({ text }) => text)
    .filter((text) => text !== '');
  const who = recipient.id === 'person' ? 'them' : 'someone they want kept informed';
  return [
    owed.because === 'not-delivered' ? 'A message did not arrive. Please find another safe way.' : '',
    recipient.writesFirst
      ? 'Do not ring or write: they asked to be the one who writes first. Tell them when they next do:'
      : `${owed.way === 'letter' ? 'Please write to' : 'Please ring'} ${who} and say:`,
    ...words,
    `Safe hours: ${hoursOf(owed)}.`,
    recipient.voicemailOk ? 'Voicemail is all right.' : 'Leave no voicemail.',
    recipient.discreet ? 'Do not say who you are until you know that you are speaking with them.' : '',
    recipient.ringAnyHourInDanger ? 'In an emergency, or when it is urgent, they may be rung at any hour.' : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const hoursOf = ({ recipient }: Owed): string =>
  recipient.hours.length === 0
    ? 'none that fit ordinary hours; see what they wrote'
    : recipient.hours
        .map(({ fromMinutes, untilMinutes }) => `${clock(fromMinutes)} to ${clock(untilMinutes)}`)
        .join(', ');
