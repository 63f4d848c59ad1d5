import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../referral/events.ts';
import type { Clock } from './fact.ts';

/**
 * What a clock counts in. Minutes and hours count whole ones that have passed; days are differences of London dates, so
 * that something done the next morning is one day however few hours that was.
 */
export type Unit = 'minute' | 'hour' | 'day';

export const unitOf: Readonly<Record<Clock, Unit>> = {
  acknowledged: 'minute',
  'picked-up': 'minute',
  'crisis-response': 'minute',
  'crisis-face-to-face': 'minute',
  contacted: 'day',
  assessed: 'day',
  'help-started': 'day',
  'four-week': 'day',
  'next-word': 'hour',
};

/** In the clock's unit; null where nothing was promised. The crisis clocks carry theirs with each referral. */
export const standardOf: Readonly<Record<Clock, number | 'by-referral' | null>> = {
  acknowledged: 5,
  'picked-up': null,
  'crisis-response': 'by-referral',
  'crisis-face-to-face': 'by-referral',
  contacted: null,
  assessed: null,
  'help-started': 28,
  'four-week': 28,
  'next-word': null,
};

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

export const toMs = (instant: Instant): number => Date.parse(instant);
export const toInstant = (ms: number): Instant => new Date(ms).toISOString();

const london = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/London');

/** The London date as whole days since 1 January 1970. */
export function londonDayOf(ms: number): number {
  const { year, month, day } = london(ms);
  return Date.UTC(year, month - 1, day) / (24 * hourMs);
}

/** Epoch milliseconds at which a London date, in days since 1 January 1970, begins. */
export const startOfLondonDayMs = (day: number): number =>
  new Temporal.PlainDate(1970, 1, 1).add({ days: day }).toZonedDateTime('Europe/London').epochMilliseconds;

/** `2026-01` */
export const londonMonthOf = (ms: number): string => london(ms).toPlainDate().toPlainYearMonth().toString();

/**
 * A moment as a clock of this unit needs it to be counted from: a London day number for days, epoch milliseconds
 * for minutes and hours.
 */
export const sinceOf = (unit: Unit, ms: number): number => (unit === 'day' ? londonDayOf(ms) : ms);

/** Whole units from one `sinceOf` to another; never less than nought. */
export function unitsBetween(unit: Unit, since: number, until: number): number {
  switch (unit) {
    case 'minute':
      return Math.max(0, Math.floor((until - since) / minuteMs));
    case 'hour':
      return Math.max(0, Math.floor((until - since) / hourMs));
    case 'day':
      return Math.max(0, until - since);
  }
}
