import type { Instant } from '../referral/events.ts';
import type { Message, MessageWay, SendOrder } from '../updates/message.ts';

export interface Messages {
  /** Creates the item, or takes over one whose lease ran out before it was attempted. False when somebody has it. */
  claim(message: Message): Promise<boolean>;
  read(reference: string, key: string): Promise<Message | undefined>;
  /** claimed → attempting. False when it is no longer ours to attempt. */
  attempt(reference: string, key: string, now: Instant): Promise<boolean>;
  settle(
    reference: string,
    key: string,
    state: 'accepted' | 'refused' | 'unknown' | 'lapsed',
    now: Instant,
    /** Of a refusal that will pass: the same way may be tried again from then on. */
    retryAt?: Instant,
  ): Promise<void>;
  /** Returns false for a receipt that says nothing new. */
  receipt(reference: string, key: string, state: 'delivered' | 'failed' | 'unknown', now: Instant): Promise<boolean>;
}

export interface SendQueue {
  order(orders: readonly (SendOrder & { priority: 'urgent' | 'routine' })[]): Promise<void>;
}

/** `refused`: the provider said no and nothing went out. `unknown`: we cannot tell. */
export type Sent =
  | { readonly result: 'accepted' }
  | { readonly result: 'refused'; readonly retry: boolean }
  | { readonly result: 'unknown' };

/** One way out. `messageKey` travels with it, so that a receipt finds the item. */
export interface Sender {
  readonly way: MessageWay;
  send(message: {
    to: string;
    subject?: string;
    body: string;
    messageKey: string;
    priority: 'urgent' | 'routine';
  }): Promise<Sent>;
}
