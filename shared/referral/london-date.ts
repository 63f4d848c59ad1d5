import type { Instant } from './events.ts';

/** The London date of an instant, `2026-03-29`: ages and days are counted by it. */
export const londonDate = (instant: Instant): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(instant));
