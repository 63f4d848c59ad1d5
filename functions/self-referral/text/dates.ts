import { londonDate, spokenDate, spokenTime } from '../../../shared/updates/london.ts';

/** Moments in milliseconds, as somebody in London says them. */
export interface SpokenDates {
  readonly date: (ms: number) => string;
  readonly dateWithYear: (ms: number) => string;
  /** For lists of what happened. */
  readonly dateAndTime: (ms: number) => string;
  /** By when something is promised. */
  readonly timeOnDate: (ms: number) => string;
}

/** The same words as in our messages. */
export const englishDates: SpokenDates = {
  date: spokenDate,
  dateWithYear: (ms) => `${spokenDate(ms)} ${londonDate(ms).slice(0, 4)}`,
  dateAndTime: (ms) => `${spokenDate(ms)}, ${spokenTime(ms)}`,
  timeOnDate: (ms) => `${spokenTime(ms)} on ${spokenDate(ms)}`,
};

const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const clock = { hour: 'numeric', minute: '2-digit' } as const;

/** For a catalogue in another language, as its own calendar has them. `language` is a BCP 47 tag. */
export function datesIn(language: string): SpokenDates {
  const said = (how: Intl.DateTimeFormatOptions) => (ms: number) =>
    new Intl.DateTimeFormat(language, { ...how, timeZone: 'Europe/London' }).format(ms);
  const dateAndTime = said({ ...day, ...clock });
  return { date: said(day), dateWithYear: said({ ...day, year: 'numeric' }), dateAndTime, timeOnDate: dateAndTime };
}
