import type { Instant } from '../referral/events.ts';

/**
 * Something that has due moments of its own: referrals, conversations. The minute tick asks each in turn. A source never
 * loops on what it cannot do: it moves that item's moment on and says so.
 */
export interface DueSource {
  /** Does what is due at `now`, a bounded amount of it, and returns how much was due and how much could not be done. */
  work(now: Instant): Promise<{ readonly due: number; readonly failed: number }>;
  /** The earliest moment at which it has something to do. */
  nextDue(): Promise<Instant | undefined>;
}
