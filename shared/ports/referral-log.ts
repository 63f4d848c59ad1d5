import type { Commit } from '../referral/events.ts';
import type { TakeInRequest } from '../referral/take-in.ts';
import type { Message } from '../updates/message.ts';
import type { ReferralView } from '../views/view.ts';

export type Appended =
  | { readonly result: 'appended'; readonly commit: Commit }
  /** The command was carried out before: here is what it wrote. */
  | { readonly result: 'repeated'; readonly commit: Commit }
  /** Somebody else wrote first, or the reference is another caller's: read again and decide again. */
  | { readonly result: 'conflict' };

export interface ReferralLog {
  /** The whole log in order, read strongly; empty when there is none. Throws `StoreUnavailable`. */
  read(reference: string): Promise<readonly Commit[]>;
  /** Writes `commit` at its sequence if that is free. Throws `StoreUnavailable`. */
  append(commit: Commit): Promise<Appended>;
  /** Everything of one referral in one strongly consistent read: log, messages, view. */
  readAll(reference: string): Promise<ReferralRecord>;
  /** Strips `personal` from every commit and message, after an `erased` event stands in the log. */
  strip(reference: string): Promise<void>;
}

export interface ReferralRecord {
  readonly commits: readonly Commit[];
  readonly messages: readonly Message[];
  readonly view: ReferralView | undefined;
}

/** Where a referral waits while the log is down, to be taken in later under the same reference. */
export interface IntakeQueue {
  put(request: TakeInRequest): Promise<void>;
}
