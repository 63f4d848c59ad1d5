import type { Answers } from '../../../shared/interview/vocabulary.ts';
import type { Pace } from '../../../shared/referral/events.ts';

/** What came of handing a draft over. */
export interface HandedOver {
  readonly reference: string;
  /** False while the store is down: it waits in a queue under this reference. */
  readonly stored: boolean;
}

/** How a draft becomes a referral. The draft's id is the key: however often it comes, it is one referral. */
export interface Intake {
  /** Unfinished, with a safety answer or the wish for a call: nothing more is required of it. */
  leaveBehind(draft: { readonly key: string; readonly answers: Answers }): Promise<HandedOver>;
  /** Sent by the person, who is shown the reference at once. */
  send(draft: {
    readonly key: string;
    readonly answers: Answers;
    readonly reference?: string;
    readonly pace?: Pace;
  }): Promise<HandedOver>;
  /** More answers for a referral that this browser's draft became; `answers` is all there is, `added` what is new. */
  add(more: {
    readonly key: string;
    readonly reference: string;
    readonly answers: Answers;
    readonly added: Answers;
  }): Promise<void>;
  /** A worker rings. While the log is down the wish waits in the queue with all that was said. */
  askForCall(wish: {
    readonly key: string;
    readonly answers: Answers;
    readonly reference: string;
    readonly stamp: string;
  }): Promise<void>;
}
