import type { InboxRow } from '../ports.ts';
import type { Instant } from '../referral/events.ts';

/** What is recomputed from a referral's log and kept only to be found quickly. Holds nothing personal. */
export interface ReferralView {
  readonly reference: string;
  /** Log sequence it was computed from: an older one never replaces a newer one. */
  readonly sequence: number;
  /** Counts the times the view was written: whoever writes it names the one that was read. */
  readonly revision: number;
  /** When it was computed; rows of the same sequence are only replaced by later ones. */
  readonly asOf: Instant;
  /** The next moment something is owed; absent when nothing is (closed and told). */
  readonly dueAt?: Instant;
  /** One row per team that may see it: owner, follow-on, joined, offered. */
  readonly rows: readonly (InboxRow & { readonly team: string })[];
  /** Keyed fingerprints of phone and e-mail, for finding a referral from a text. */
  readonly contacts: readonly string[];
}
