import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../referral/events.ts';

/** London civil time for people, instants for the log. Minutes are counted from midnight as clocks on the wall show them. */

const zone = 'Europe/London';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export const toMs = (instant: Instant): number => Date.parse(instant);
export const toInstant = (ms: number): Instant => new Date(ms).toISOString();

const zoned = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);

/** The London date, `2026-03-29`. */
export const londonDate = (ms: number): string => zoned(ms).toPlainDate().toString();

/** London date and hour (`00`–`23`), for what is counted by them. */
export function londonHour(ms: number): { readonly date: string; readonly hour: string } {
  const at = zoned(ms);
  return { date: at.toPlainDate().toString(), hour: String(at.hour).padStart(2, '0') };
}

/** What the clock on the wall shows, in minutes since midnight. */
export function londonMinutes(ms: number): number {
  const { hour, minute } = zoned(ms);
  return hour * 60 + minute;
}

/** The instant at which a London clock shows that many minutes past midnight; the first of two, and past a gap. */
export const atLondon = (date: string, minutes: number): number =>
  Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: zone,
    plainTime: new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60),
  }).epochMilliseconds;

export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek;

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `Tuesday 3 March` */
export function spokenDate(ms: number): string {
  const { dayOfWeek: weekday, day, month } = zoned(ms);
  return `${dayNames[weekday - 1]} ${day} ${monthNames[month - 1]}`;
}

/** `9am`, `2:30pm`, `midday`, `midnight` */
export function spokenTime(ms: number): string {
  const { hour, minute } = zoned(ms);
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  const hours = hour % 12 === 0 ? 12 : hour % 12;
  return `${hours}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}
