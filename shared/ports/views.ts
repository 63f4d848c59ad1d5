import type { Instant } from '../referral/events.ts';
import type { ReferralView } from '../views/view.ts';

export interface Views {
  /**
   * Writes what differs from `previous`, the view as it was read; takes the due moment over from the first commit. False
   * where somebody wrote a view since: read again and compute again.
   */
  put(view: ReferralView, previous: ReferralView | undefined): Promise<boolean>;
  /** Referrals whose moment has come, earliest first. */
  due(now: Instant, limit: number): Promise<readonly DueReferral[]>;
  /** Clears the due moment that a first commit still carries beside a view. */
  takeOver(reference: string): Promise<void>;
  /** Moves the due moment of a referral that cannot be worked on now. */
  postpone(reference: string, until: Instant): Promise<void>;
  /** Earliest due moment of all, or undefined. */
  nextDue(): Promise<Instant | undefined>;
  inbox(query: {
    team: string;
    state: string;
    after?: string;
    limit: number;
  }): Promise<{ rows: readonly InboxRow[]; next?: string }>;
  /** How many referrals a team holds, new and open, beside one; counted no further than `most`. */
  held(team: string, counting: { readonly beside: string; readonly most: number }): Promise<number>;
  /** References whose contact details have this fingerprint, newest first. */
  byContact(fingerprint: string): Promise<readonly string[]>;
}

export interface DueReferral {
  readonly reference: string;
  readonly dueAt: Instant;
  /** It is the first commit that is due: it was never projected, or its due moment was not taken over. */
  readonly isFirstCommit: boolean;
}

export interface InboxRow {
  readonly reference: string;
  readonly outcome: string;
  readonly waitingSince: Instant;
  readonly due: { readonly what: string; readonly at: Instant } | null;
  readonly ownedBy: string;
  readonly version: number;
  readonly state: string;
}
