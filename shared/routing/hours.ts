import { isBankHoliday } from './bank-holidays.ts';
import { onLondonWall } from './london-clock.ts';
import type { Team } from './route.ts';

/** Open from and to, in minutes of a London week that begins on Monday at midnight. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number;
}

const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;
const dayStarts = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const allDays = [0, 1, 2, 3, 4, 5, 6];
const workingDays = [0, 1, 2, 3, 4];
const sunday = 6;

const day = '(?:mon?|tue?s?|wed?|thu?r?s?|fri?|sat?|sun?)(?:day|nesday|urday)?s?';
const wordForDays = 'weekdays?|working days|weekends?|daily|every ?day|7 days(?: a week)?|seven days(?: a week)?';
const clock = '(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?|(midday|noon|midnight)';
const dash = '\\s*(?:-|–|—|to|until|till)\\s*';
const token = new RegExp(
  `\\b(?<range>${day})${dash}(?<until>${day})\\b|\\b(?<single>${day})\\b|\\b(?<days>${wordForDays})\\b|(?:${clock})${dash}(?:${clock})`,
  'giu',
);

/** Always open, or the week's spans. Hours that cannot be read count as office hours. */
export function openSpans(hours: string): readonly OpenSpan[] {
  const text = hours.toLowerCase();
  if (
    /\b24\s*\/\s*7\b|\b24\s*-?\s*h(ou)?rs?\b|\b24h\b|\ball hours\b|\balways\b|\baround the clock\b|\bround the clock\b/.test(
      text,
    )
  )
    return allDays.map((at) => ({ from: at * dayMinutes, to: (at + 1) * dayMinutes }));
  const spans: OpenSpan[] = [];
  let days: readonly number[] = [];
  let lastWasTime = true;
  for (const found of text.matchAll(token)) {
    const named = daysOf(found.groups ?? {});
    if (named === undefined) {
      spans.push(...spansOf(found, days.length === 0 ? workingDays : days));
      lastWasTime = true;
    } else {
      days = lastWasTime ? named : [...days, ...named];
      lastWasTime = false;
    }
  }
  return spans.length > 0
    ? spans
    : workingDays.map((at) => ({ from: at * dayMinutes + 540, to: at * dayMinutes + 1020 }));
}

function daysOf(groups: Readonly<Record<string, string | undefined>>): readonly number[] | undefined {
  const { range, until, single, days } = groups;
  if (range !== undefined && until !== undefined) {
    const first = dayIndex(range);
    const length = ((dayIndex(until) - first + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => (first + step) % 7);
  }
  if (single !== undefined) return [dayIndex(single)];
  if (days === undefined) return undefined;
  if (days.startsWith('weekend')) return [5, 6];
  return days.startsWith('week') || days.startsWith('working') ? workingDays : allDays;
}

const dayIndex = (name: string): number => Math.max(0, dayStarts.indexOf(name.slice(0, 2)));

function spansOf(found: RegExpExecArray, days: readonly number[]): OpenSpan[] {
  const [from, to] = timesOf(found);
  const length = to > from ? to - from : to + dayMinutes - from;
  return days.map((at) => ({ from: at * dayMinutes + from, to: at * dayMinutes + from + length }));
}

/** `9-5pm` and `9am-5` are read as a working day: a closing time before the opening one is an afternoon. */
function timesOf(found: RegExpExecArray): readonly [number, number] {
  const [, , , , , h1, m1, ap1, word1, h2, m2, ap2, word2] = found;
  const from = minutesOf(h1, m1, ap1, word1, 'opens');
  const to = minutesOf(h2, m2, ap2, word2, 'closes');
  const afternoonMeant = to <= from && h2 !== undefined && ap2 === undefined && m2 === undefined && Number(h2) < 12;
  return [from, afternoonMeant ? to + 720 : to];
}

function minutesOf(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
  word: string | undefined,
  end: 'opens' | 'closes',
): number {
  if (word !== undefined) return word === 'midnight' ? (end === 'opens' ? 0 : dayMinutes) : 720;
  const hours = Number(hour ?? 0);
  const onClock = half === 'pm' && hours < 12 ? hours + 12 : half === 'am' && hours === 12 ? 0 : hours;
  return Math.min(onClock * 60 + Number(minute ?? 0), dayMinutes);
}

/** How far ahead an opening is looked for; no week is without one, and no two weeks are all bank holidays. */
const daysAhead = 14;

/**
 * Minutes until the team is open next: 0 when it is open at `now`. On a bank holiday the hours of a Sunday count, unless
 * the entry says otherwise. Minutes are those of clocks on the wall.
 */
export function minutesUntilOpen(team: Pick<Team, 'hours' | 'cover24h'>, now: string): number {
  if (team.cover24h === true) return 0;
  const openingsOn = openingsFrom(team, now);
  // What opened yesterday may still be open.
  for (let ahead = -1; ahead <= daysAhead; ahead++) {
    const waits = openingsOn(ahead).map(({ from }) => from);
    if (waits.length > 0) return Math.min(...waits);
  }
  return weekMinutes;
}

/** Of the next so many minutes (less than a day), those in which somebody is there. */
export function minutesOpenWithin(team: Pick<Team, 'hours' | 'cover24h'>, now: string, minutes: number): number {
  if (team.cover24h === true) return minutes;
  const openingsOn = openingsFrom(team, now);
  let reached = 0;
  let open = 0;
  for (const { from, to } of [-1, 0, 1].flatMap(openingsOn).sort((a, b) => a.from - b.from)) {
    const until = Math.min(to, minutes);
    open += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return open;
}

/** What is left of the spans that begin so many days ahead, in minutes from now. */
function openingsFrom({ hours }: Pick<Team, 'hours'>, now: string): (daysAhead: number) => readonly OpenSpan[] {
  const wall = onLondonWall(Date.parse(now));
  const at = wall.getUTCHours() * 60 + wall.getUTCMinutes();
  const spans = openSpans(hours);
  return (ahead) => {
    const midnight = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + ahead));
    const shift = ahead * dayMinutes - at;
    return spansOn(midnight, spans, hours)
      .map(({ from, to }) => ({ from: Math.max(0, from + shift), to: to + shift }))
      .filter(({ to }) => to > 0);
  };
}

/** Spans that begin on a day, in minutes from its midnight. */
function spansOn(midnight: Date, spans: readonly OpenSpan[], hours: string): readonly OpenSpan[] {
  const weekday = (midnight.getUTCDay() + 6) % 7;
  const holiday = isBankHoliday(midnight.toISOString().slice(0, 10)) ? holidayHours(hours) : 'as ever';
  if (holiday === 'closed') return [];
  const counts = holiday === 'as on Sundays' ? sunday : weekday;
  return spans
    .filter(({ from }) => Math.floor(from / dayMinutes) === counts)
    .map(({ from, to }) => ({ from: from - counts * dayMinutes, to: to - counts * dayMinutes }));
}

function holidayHours(hours: string): 'closed' | 'as on Sundays' | 'as ever' {
  const text = hours.toLowerCase();
  if (/\b(?:except|excl\w*|not|closed)\b[^;.]*\b(?:bank|public) holidays?\b|\bph off\b/.test(text)) return 'closed';
  return /\b(?:bank|public) holidays?\b/.test(text) ? 'as ever' : 'as on Sundays';
}

/** Whether somebody is there at all hours of the week, as a hub must. */
export function coversAllHours(team: Pick<Team, 'hours' | 'cover24h'>): boolean {
  if (team.cover24h === true) return true;
  const open = [...openSpans(team.hours)].sort((a, b) => a.from - b.from);
  let reached = 0;
  for (const { from, to } of open) {
    if (from > reached) return false;
    reached = Math.max(reached, to);
  }
  return reached >= weekMinutes;
}
