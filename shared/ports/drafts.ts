import type { Answers, LinkId } from '../interview/vocabulary.ts';
import type { Instant, Pace } from '../referral/events.ts';

/** A plan to stay safe, in the person's own words. */
export interface SafetyPlan {
  readonly signs?: string;
  readonly myself?: string;
  readonly people?: string;
  readonly ask?: string;
  readonly safer?: string;
  readonly reasons?: string;
}

/** Who agreed, where a worker writes for somebody; `reason` in words, where it is in the person's best interests. */
export interface DraftConsent {
  readonly by: 'person' | 'carer' | 'best-interests';
  readonly reason?: string;
}

/** An unfinished interview. It belongs to the person and not to the channel. */
export interface Draft {
  readonly id: string;
  readonly answers: Answers;
  /** Questions the person came past without an answer. */
  readonly passed: readonly string[];
  /** The referral that a safety answer or sending made of it. */
  readonly reference?: string;
  /** Set once the person sent it themselves. */
  readonly sentAt?: Instant;
  readonly safetyPlan?: SafetyPlan;
  /** How often they want to hear from us. */
  readonly pace?: Pace;
  readonly consent?: DraftConsent;
  /** Number from which it was begun by text, E.164: its code goes there and nowhere else. */
  readonly codeTo?: string;
  /** Somebody signed in to it since. */
  readonly openedAt?: Instant;
}

/** What becomes of a draft: what is named is set, what is not named stays. */
export interface DraftChange extends Partial<Omit<Draft, 'id'>> {
  readonly forget?: readonly LinkId[];
}

export interface Drafts {
  /** Undefined when there is none, or it ran out. */
  read(id: string): Promise<Draft | undefined>;
  /** Merges answer by answer, so that two open tabs do not undo each other. Begins the draft where there is none. */
  change(id: string, change: DraftChange): Promise<Draft>;
  /** Of the copy of a conversation by text, which is found again by that conversation: nothing need lead to it. */
  changeCopy(id: string, change: DraftChange): Promise<Draft>;
  /** Makes the draft findable under the reference that its referral would have. */
  keepUnder(reference: string, id: string): Promise<void>;
  under(reference: string): Promise<Draft | undefined>;
}
