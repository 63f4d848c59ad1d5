import type { Dimensions, Instant } from '../referral/events.ts';
import type { Outcome, TeamKind } from '../triage/assessment.ts';

export const clocks = [
  'acknowledged',
  'picked-up',
  'crisis-response',
  'crisis-face-to-face',
  'contacted',
  'assessed',
  'help-started',
  'four-week',
  'next-word',
] as const;
export type Clock = (typeof clocks)[number];

/**
 * One pseudonymous row per referral in the central log, recomputed from its log whenever that changes.
 * Owner's area, place, team and kind; `id` is a keyed hash of the reference.
 */
export interface Fact {
  readonly id: string;
  /**
   * How much had happened when it was computed: the log's length and every message's progress, added. Both grow, so a
   * fact that lacks anything has a lower number, and is never put over one that does not.
   */
  readonly sequence: number;
  readonly receivedAt: Instant;
  /** London month of receipt, `2026-01`. */
  readonly month: string;
  readonly area: string;
  readonly place: string;
  readonly team: string;
  readonly kind: TeamKind;
  readonly outcome: Outcome;
  readonly dimensions: Dimensions;
  /** When the crisis clocks start, where not at receipt: the raise. */
  readonly crisisFrom?: Instant;
  /** Present where the crisis clocks apply: 240 for an emergency, 1,440 where urgent. */
  readonly crisisStandardMinutes?: 240 | 1440;
  /** When each clock stopped; absent while it runs. `next-word` is not here. */
  readonly stoppedAt: Readonly<Partial<Record<Exclude<Clock, 'next-word'>, Instant>>>;
  /** Longest finished silence in whole hours, up to closing, and when the last word was, to age the running one. */
  readonly words: { readonly longestGapHours: number; readonly lastAt: Instant };
  readonly closedAt?: Instant;
  /** Closed as duplicate: left out of every cohort. */
  readonly duplicate: boolean;
}
