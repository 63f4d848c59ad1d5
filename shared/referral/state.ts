import type { Answers } from '../interview/vocabulary.ts';
import type { Route, TeamSummary } from '../routing/route.ts';
import type { Assessment, Outcome } from '../triage/assessment.ts';
import type { Actor, CloseReason, Consent, Dimensions, Instant, Pace, ReferralEvent } from './events.ts';

/** One team's part in a referral: its own pick-up and its own end. */
export interface Part {
  readonly team: TeamSummary;
  readonly role: 'owner' | 'follow-on' | 'joined';
  readonly state: 'new' | 'open' | 'resting' | 'ended';
  readonly since: Instant;
  readonly pickedUpAt?: Instant;
  readonly worker?: string;
  readonly restUntil?: Instant;
  readonly endedAt?: Instant;
  /** Joined by agreement and never owned it: sees the short extract and not the whole story. */
  readonly extractOnly?: true;
  /**
   * Asked to read words that worry while the owner is away. `only`: it ends by itself once somebody has read them. Either
   * way it never owns because others end, and closing does not wait for it.
   */
  readonly reads?: 'only' | 'and-acts';
}

interface TransferOffer {
  readonly from: string;
  readonly to: TeamSummary;
  readonly offeredAt: Instant;
  readonly answerBy: Instant;
}

/** One thing that happened and still stands: undone commits are left out, corrected times are in place. */
export interface HistoryEntry {
  readonly sequence: number;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly by: Actor;
  readonly event: ReferralEvent;
  /** Free text of the same commit, gone after erasing. */
  readonly words?: Readonly<Record<string, string>>;
}

/** The fold of a referral's log. */
export interface Referral {
  readonly reference: string;
  /** Length of the log. */
  readonly sequence: number;
  /** Counts what people and teams did; what the machine or the role for concerns does never stales it. */
  readonly version: number;
  readonly receivedAt: Instant;
  readonly consent: Consent;
  readonly dimensions: Dimensions;
  readonly organisation?: string;
  /** Empty after erasing. */
  readonly answers: Answers;
  /** Union of all that ever fired; what a worker corrected is in `outcome`. */
  readonly assessment: Assessment;
  /** Strongest as first given: what figures count by. */
  readonly firstOutcome: Outcome;
  /** Strongest that stands now, after raises and lowerings by people. */
  readonly outcome: Outcome;
  /** As routed, owner first. */
  readonly routes: readonly Route[];
  /** Owner first; always at least one that is not ended unless closed. */
  readonly parts: readonly Part[];
  readonly offer?: TransferOffer;
  readonly history: readonly HistoryEntry[];
  readonly closed?: { readonly at: Instant; readonly reason: CloseReason };
  readonly routineWordsStopped: boolean;
  /** `every-date` unless the person chose otherwise. */
  readonly pace?: Pace;
  readonly erasedAt?: Instant;
}

/** What a list or a partner sees of where it stands. */
export type ReferralStatus = 'new' | 'open' | 'offered' | 'resting' | 'closed';
