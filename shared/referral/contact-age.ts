import type { Instant } from './events.ts';
import type { Referral } from './state.ts';

/** Ways and hours are asked about again when nobody confirmed them for this long. */
const confirmedForDays = 90;
const dayMs = 24 * 60 * 60 * 1000;

const aboutContact: readonly string[] = ['contact-by', 'safe-contact', 'phone', 'email', 'address'];

/**
 * Whether what somebody chose for being reached was said so long ago that they are asked again whether it is still safe.
 * A phone is lost, a home is left, somebody moves in: what was safe in spring may not be in summer.
 */
export function isContactOld({ history, receivedAt }: Referral, now: Instant): boolean {
  const said = history.findLast(
    ({ event }) =>
      event.type === 'contact-confirmed' ||
      (event.type === 'answers-added' && event.linkIds.some((linkId) => aboutContact.includes(linkId))),
  );
  return Date.parse(now) - Date.parse(said?.recordedAt ?? receivedAt) >= confirmedForDays * dayMs;
}
