import type { Instant } from '../referral/events.ts';
import { fromLondonWall, onLondonWall } from '../routing/london-clock.ts';

/** London civil time for people, instants for the log. Minutes are counted from midnight as clocks on the wall show them. */

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export const toMs = (instant: Instant): number => Date.parse(instant);
export const toInstant = (ms: number): Instant => new Date(ms).toISOString();

const dateOf = (wall: Date): string => wall.toISOString().slice(0, 10);

/** Midnight of a date as if it were UTC. Throws `RangeError` on what is no date. */
function midnightOf(date: string): number {
  const midnight = new Date(`${date}T00:00:00Z`);
  if (dateOf(midnight) !== date) throw new RangeError('not a date');
  return midnight.getTime();
}

/** The London date, `2026-03-29`. */
export const londonDate = (ms: number): string => dateOf(onLondonWall(ms));

/** London date and hour (`00`–`23`), for what is counted by them. */
export function londonHour(ms: number): { readonly date: string; readonly hour: string } {
  const wall = onLondonWall(ms);
  return { date: dateOf(wall), hour: String(wall.getUTCHours()).padStart(2, '0') };
}

/** What the clock on the wall shows, in minutes since midnight. */
export function londonMinutes(ms: number): number {
  const wall = onLondonWall(ms);
  return wall.getUTCHours() * 60 + wall.getUTCMinutes();
}

/**
 * The instant at which a London clock shows that many minutes past midnight; the first of two, and past a gap. Throws
 * `RangeError` on what is no date or no time of a day.
 */
export function atLondon(date: string, minutes: number): number {
  if (!(minutes >= 0 && minutes * minuteMs < dayMs)) throw new RangeError('not a time of day');
  return fromLondonWall(midnightOf(date) + minutes * minuteMs);
}

export const addDays = (date: string, days: number): string => dateOf(new Date(midnightOf(date) + days * dayMs));

/** 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (date: string): number => new Date(midnightOf(date)).getUTCDay() || 7;

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
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
  const wall = onLondonWall(ms);
  return `${dayNames[wall.getUTCDay()]} ${wall.getUTCDate()} ${monthNames[wall.getUTCMonth()]}`;
}

/** `9am`, `2:30pm`, `midday`, `midnight` */
export function spokenTime(ms: number): string {
  const at = londonMinutes(ms);
  const [hour, minute] = [Math.floor(at / 60), at % 60];
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  const hours = hour % 12 === 0 ? 12 : hour % 12;
  return `${hours}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}
