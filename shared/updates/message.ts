import type { Instant } from '../referral/events.ts';

/** A way to reach someone. `call` and `letter` are tasks for the team: a worker rings or writes. */
export type MessageWay = 'text' | 'email' | 'letter' | 'call';

/**
 * A word to somebody: an item whose key is what it is for (`M#update/day-7/person`), so that it exists at most once.
 * claimed → attempting → accepted | refused | unknown; a receipt turns accepted and unknown into delivered or failed. A call or
 * letter is a task, which is accepted as it is claimed.
 */
export interface Message {
  /** A referral's reference; or, outside a referral, the key of its conversation, which holds a `#`. */
  readonly reference: string;
  /**
   * `update/day-7/person`, `acknowledgement/person`, `closed/9/carer-1`, `danger/<inboundMessageId>`, …; a second way after a
   * first that failed ends in `/2`. A conversation that took a referral in claims `acknowledgement/person` for its own last
   * reply: whoever claims it first sends it.
   */
  readonly key: string;
  readonly way: MessageWay;
  /** `urgent` words have a queue of their own and ignore quiet hours only where DESIGN says so. */
  readonly priority: 'urgent' | 'routine';
  readonly state: 'claimed' | 'attempting' | 'accepted' | 'refused' | 'unknown' | 'delivered' | 'failed' | 'lapsed';
  /** Kind for lists and tests: `acknowledgement`, `picked-up`, `contacted`, `closed`, `update`, `code`, … */
  readonly kind: string;
  readonly claimedAt: Instant;
  /** A claim not attempted by then may be taken over. */
  readonly leaseUntil: Instant;
  readonly attempts: number;
  /** A refusal that will pass: the same way may be tried again from then on. */
  readonly retryAt?: Instant;
  readonly settledAt?: Instant;
  /** Erasable: where it goes and what it says. */
  readonly personal?: { readonly to: string; readonly subject?: string; readonly body: string };
}

/** What travels in a queue: never personal, always enough to find the item. */
export interface SendOrder {
  readonly reference: string;
  readonly key: string;
}
