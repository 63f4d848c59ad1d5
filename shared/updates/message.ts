import type { Instant } from '../referral/events.ts';

/** A way to reach someone. `call` and `letter` are tasks for the team: a worker rings or writes. */
export type MessageWay = 'text' | 'email' | 'letter' | 'call';

/**
 * A word to somebody: an item whose key is what it is for (`M#update/day-7/person`), so that it exists at most once.
 * claimed → attempting → accepted | refused | unknown; a receipt turns accepted and unknown into delivered or failed.
 */
export interface Message {
  readonly reference: string;
  /** `update/day-7/person`, `acknowledgement/person`, `closed/carer-1`, `danger/<inboundMessageId>`, … */
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
  readonly settledAt?: Instant;
  /** Erasable: where it goes and what it says. */
  readonly personal?: { readonly to: string; readonly subject?: string; readonly body: string };
}

/** What travels in a queue: never personal, always enough to find the item. */
export interface SendOrder {
  readonly reference: string;
  readonly key: string;
}
