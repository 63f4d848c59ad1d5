import type { Instant } from './referral/events.ts';

/**
 * What the domain needs from the world, in its own words, a file for each store (shared/ports/). Each has one adapter in shared/aws.
 */
export type * from './ports/codes.ts';
export type * from './ports/directory.ts';
export type * from './ports/drafts.ts';
export type * from './ports/figures.ts';
export type * from './ports/messages.ts';
export type * from './ports/referral-log.ts';
export type * from './ports/sessions.ts';
export type * from './ports/views.ts';

/** The time now. Handed in, never asked of the machine. */
export type Clock = () => Instant;

/** Keyed hash (HMAC-SHA-256) of a value for one purpose, as lower-case hex. */
export type KeyedHash = (
  purpose: 'reference' | 'fingerprint' | 'pseudonym' | 'code' | 'session',
  value: string,
) => string;

/** A store, queue or provider that did not answer. Thrown, never returned. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}
