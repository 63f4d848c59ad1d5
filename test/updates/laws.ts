import { isTask } from '../../shared/updates/contact-contract.ts';
import { toMs } from '../../shared/updates/london.ts';
import { neverDiscreet } from '../../shared/updates/neutral-address.ts';
import { isSafe } from '../../shared/updates/safe-hours.ts';
import { render } from '../../shared/updates/wording.ts';
import type { Life, Word } from './simulated-life.ts';
import { type Story, voice } from './story.ts';

/** What holds in every life. `broken` names what breaks it; undefined where it holds. */
export interface Law {
  readonly says: string;
  /** With failing providers and outages. */
  readonly withFaults: boolean;
  readonly broken: (lived: { words: readonly Word[]; life: Life; story: Story }) => string | undefined;
}

const dayMs = 86_400_000;
const hourMs = 3_600_000;

const sent = (words: readonly Word[]) => words.filter(({ owed }) => !isTask(owed.way));
const toPerson = ({ owed }: Word) => owed.recipient.id === 'person';
const nameOf = ({ at, owed }: Word) => `${owed.key} at ${at}`;
const repeated = (names: readonly string[]) => names.find((name, place) => names.indexOf(name) !== place);
const firstOf = (words: readonly Word[]) => words.map(nameOf)[0];

export const laws: readonly Law[] = [
  {
    says: 'nothing is told twice that may have arrived, where no safety depends on it',
    withFaults: true,
    broken: ({ words }) =>
      repeated(
        sent(words)
          .filter(({ state, owed }) => state === 'accepted' || (state === 'unknown' && !owed.word.isUrgent))
          .map(({ owed }) => `${owed.word.base}/${owed.recipient.id}`),
      ),
  },
  {
    says: 'nothing goes at an hour that is not safe, answers to what they just did apart',
    withFaults: true,
    broken: ({ words }) =>
      firstOf(
        sent(words).filter(({ at, owed }) => {
          const isAnswer = owed.word.isAnswer && toMs(at) - owed.word.atMs <= hourMs;
          return !isAnswer && !isSafe(owed.recipient.hours, toMs(at));
        }),
      ),
  },
  {
    says: 'nothing goes by a way that was not chosen, and nothing to someone who writes first',
    withFaults: true,
    broken: ({ words, life: { answers } }) => {
      const chosen: readonly string[] = answers['contact-by'] ?? [];
      const safe: readonly string[] = answers['safe-contact'] ?? [];
      return firstOf(
        sent(words)
          .filter(toPerson)
          .filter(
            ({ owed }) =>
              safe.includes('only-when-i-write-first') ||
              (chosen.length > 0 && !safe.includes('text-ok') && !chosen.includes(owed.way)),
          ),
      );
    },
  },
  {
    says: 'what does not arrive is followed by another way, a human, or something newer',
    withFaults: true,
    broken: ({ words, life }) =>
      firstOf(
        words.filter(({ at, state, owed }, place) => {
          if (state !== 'failed' && state !== 'refused') return false;
          if (toMs(at) > toMs(life.receivedAt) + (life.days - 20) * dayMs) return false;
          return !words.slice(place + 1).some((later) => later.owed.recipient.id === owed.recipient.id);
        }),
      ),
  },
  {
    says: 'no moment brings anybody more than one late word about how things stand',
    withFaults: true,
    broken: ({ words }) =>
      repeated(
        words
          .filter(({ at, owed }) => owed.word.weight === 'status' && toMs(at) - owed.word.atMs > 3 * hourMs)
          .filter(({ owed }) => owed.attempts === 0 && !/\/\d+$/.test(owed.key))
          .map(({ at, owed }) => `${at} ${owed.recipient.id}`),
      ),
  },
  {
    says: 'a number that never wrote to us and is not confirmed gets at most one routine text in 24 hours',
    withFaults: true,
    broken: ({ words, story }) => {
      const { dimensions, history } = story.state;
      const isTheirs = dimensions.channel === 'text' || history.some(({ event }) => event.type === 'number-confirmed');
      const texts = words.filter(
        ({ owed: { way, word }, state }) =>
          way === 'text' && !word.isUrgent && word.kind !== 'acknowledgement' && state !== 'refused',
      );
      return firstOf(
        texts.filter(({ at, owed: { recipient } }, place) => {
          if (isTheirs && recipient.id === 'person') return false;
          const before = texts.slice(0, place).findLast(({ owed }) => owed.recipient.id === recipient.id);
          return before !== undefined && toMs(at) - toMs(before.at) < dayMs;
        }),
      );
    },
  },
  {
    says: 'nothing said discreetly tells a stranger anything',
    withFaults: true,
    broken: ({ words, story }) =>
      firstOf(
        words
          .filter(({ owed }) => owed.recipient.discreet)
          .filter(({ owed, at }) => {
            const { subject = '', body } = render(owed, story.state, voice, at, false);
            return neverDiscreet.test(`${subject} ${body}`);
          }),
      ),
  },
  {
    says: 'nobody who can be reached and waits is left in silence for more than 14 days and a morning',
    withFaults: false,
    broken: ({ words, life, story }) => {
      const told = words.filter(toPerson).filter(({ owed }) => owed.word.kind !== 'call-asked');
      const isOver = story.state.history.some(({ event }) =>
        ['care-plan-agreed', 'closed', 'routine-words-stopped'].includes(event.type),
      );
      if (told.length === 0 || isOver) return undefined;
      const startMs = toMs(life.receivedAt);
      const spokenTo = story.state.history.flatMap(({ event, at }) => (event.type === 'contacted' ? [toMs(at)] : []));
      const heard = [...told.map(({ at }) => toMs(at)), ...spokenTo].sort((a, b) => a - b);
      const times = [startMs, ...heard, startMs + life.days * dayMs];
      const silent = times.findIndex((time, place) => (times[place + 1] ?? time) - time > 15 * dayMs);
      return silent === -1 ? undefined : `silence from ${new Date(times[silent] ?? 0).toISOString()}`;
    },
  },
];
