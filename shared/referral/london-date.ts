import type { Instant } from './events.ts';

/** Made once, when it is first needed: making one takes longer than all of triage. */
let london: Intl.DateTimeFormat | undefined;

/** The London date of an instant, `2026-03-29`: ages and days are counted by it. */
export function londonDate(instant: Instant): string {
  london ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
  return london.format(new Date(instant));
}
