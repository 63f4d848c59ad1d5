import type { Answers } from '../interview/vocabulary.ts';
import type { Route, TeamSummary } from '../routing/route.ts';
import type { Assessment, Outcome } from '../triage/assessment.ts';

/**
 * Everything that can have happened to a referral. One commit (one DynamoDB item) holds one or several of these.
 * Nothing here is personal: answers, names, numbers and all free text live in the commit's `personal`, which can be
 * erased while the count stays true.
 */

/** ISO 8601 instant in UTC. */
export type Instant = string;

export type Channel = 'web' | 'text' | 'partner' | 'fhir' | 'phone';

/** How a worker met or reached someone. */
export const howCodes = ['face-to-face', 'phone', 'video', 'talk-type', 'text', 'email', 'letter'] as const;
export type How = (typeof howCodes)[number];
/** The ways that stop the `contacted` and `crisis-response` clocks. */
export const spokenHow = ['face-to-face', 'phone', 'video', 'talk-type'] as const satisfies readonly How[];

type InterventionKind = 'psychological' | 'psychosocial' | 'medication-or-physical';

/** How often somebody who waits hears from us: on every promised date, or only when something changes. */
export const paces = ['every-date', 'only-changes'] as const;
export type Pace = (typeof paces)[number];

export const closeReasons = ['help-complete', 'chose-otherwise', 'moved-away', 'died', 'duplicate', 'other'] as const;
export type CloseReason = (typeof closeReasons)[number];

/** Who did it. `machine` never stales a version and never lowers, declines or closes. */
export type Actor =
  | { readonly kind: 'person' }
  | { readonly kind: 'carer' }
  | { readonly kind: 'partner'; readonly organisation: string }
  | { readonly kind: 'team'; readonly team: string; readonly worker?: string }
  /** The role that looks after concerns: no team, and unseen by teams. */
  | { readonly kind: 'concerns'; readonly worker?: string }
  | { readonly kind: 'machine' };

/** What the figures are broken down by; `not-known` where missing. Not personal by itself. */
export interface Dimensions {
  readonly channel: Channel;
  readonly 'age-band': string;
  readonly ethnicity: string;
  readonly gender: string;
  readonly 'sexual-orientation': string;
  /** Index of Multiple Deprivation decile `1`–`10`, or `not-known`. */
  readonly deprivation: string;
}

export type Consent =
  | { readonly given: true; readonly by: 'person' | 'carer' | 'best-interests' }
  /** Danger without consent: kept as a concern, nothing else is. */
  | { readonly given: false; readonly by: 'vital-interests' };

export type ReferralEvent =
  | {
      readonly type: 'received';
      /** When it counts from; `received-at` of a partner where given. */
      readonly receivedAt: Instant;
      /** When the person was shown the reference, where that happened at once (web, text, partner reply). */
      readonly acknowledgedAt?: Instant;
      readonly consent: Consent;
      readonly dimensions: Dimensions;
      /** ODS code of the partner that sent it. */
      readonly organisation?: string;
      /** Safety answers in an unfinished draft: the referral left behind. */
      readonly fromDraft?: true;
    }
  | { readonly type: 'triaged'; readonly assessment: Assessment }
  | { readonly type: 'routed'; readonly routes: readonly Route[] }
  /**
   * More answers, or changed contact choices; the answers themselves are in `personal.answers` (merged over). `sent`: with
   * them the person sent what a safety answer had left behind.
   */
  | { readonly type: 'answers-added'; readonly linkIds: readonly string[]; readonly sent?: true }
  | { readonly type: 'dimensions-changed'; readonly dimensions: Dimensions }
  // What the person did
  /** `readSoon`: they worry, or nobody could read them by rule. */
  | { readonly type: 'words-added'; readonly readSoon?: true }
  /**
   * The owner is not there in time to read words that worry, so this hub is asked to. Without a team the directory did not
   * say whom to ask: that is found out afterwards.
   */
  | { readonly type: 'reading-asked'; readonly team?: TeamSummary }
  | { readonly type: 'call-asked' }
  | { readonly type: 'got-worse' }
  | { readonly type: 'danger-seen'; readonly source: 'text' | 'web' | 'answer' }
  | { readonly type: 'outcome-disputed' }
  | { readonly type: 'withdrawal-asked' }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'come-back' }
  | { readonly type: 'concern-raised' }
  /** By the role that looks after concerns; `concern` is the sequence of the commit that raised it. */
  | { readonly type: 'concern-read'; readonly concern: number }
  | { readonly type: 'concern-answered'; readonly concern: number }
  | { readonly type: 'feedback-given' }
  | { readonly type: 'routine-words-stopped' }
  | { readonly type: 'routine-words-resumed' }
  | { readonly type: 'pace-chosen'; readonly pace: Pace }
  /** The person says that the ways and hours they chose are still safe. */
  | { readonly type: 'contact-confirmed' }
  | { readonly type: 'sharing-agreed'; readonly team: TeamSummary }
  | { readonly type: 'number-confirmed' }
  | { readonly type: 'forget-asked' }
  | { readonly type: 'forget-refused' }
  // What a team did (CONTRACT "Teams")
  | { readonly type: 'picked-up'; readonly team: string; readonly worker?: string }
  | { readonly type: 'assigned'; readonly team: string; readonly worker: string }
  | { readonly type: 'contact-attempted'; readonly how: How }
  | { readonly type: 'contacted'; readonly how: How }
  | { readonly type: 'outcome-measured'; readonly tool: string }
  | { readonly type: 'assessed' }
  | { readonly type: 'care-plan-agreed' }
  | { readonly type: 'intervention-started'; readonly kind: InterventionKind }
  | { readonly type: 'safety-plan-made' }
  | { readonly type: 'safeguarding-raised' }
  | { readonly type: 'welfare-check-asked' }
  | { readonly type: 'emergency-services-called' }
  | { readonly type: 'message-written' }
  | { readonly type: 'wait-told' }
  | { readonly type: 'times-offered' }
  | { readonly type: 'appointment-made'; readonly when: Instant; readonly how: How }
  | { readonly type: 'story-read' }
  | { readonly type: 'raised'; readonly outcome: Outcome }
  | { readonly type: 'lowered'; readonly outcome: Outcome; readonly second?: string }
  | { readonly type: 'shared'; readonly team: TeamSummary }
  | { readonly type: 'transfer-offered'; readonly from: string; readonly to: TeamSummary; readonly answerBy: Instant }
  | { readonly type: 'transfer-accepted'; readonly from: string; readonly to: TeamSummary }
  | { readonly type: 'transfer-declined'; readonly from: string; readonly to: TeamSummary }
  | { readonly type: 'transfer-lapsed'; readonly from: string; readonly to: TeamSummary }
  /** Of the whole commit, or of the one event of it that is named. */
  | {
      readonly type: 'time-corrected';
      readonly sequence: number;
      readonly event?: string;
      readonly at: Instant;
    }
  | { readonly type: 'rested'; readonly team: string; readonly until: Instant }
  | { readonly type: 'part-ended'; readonly team: string; readonly reason?: CloseReason }
  | { readonly type: 'closed'; readonly reason: CloseReason }
  | { readonly type: 'reopened' }
  /** Takes back everything the commit with that sequence did. */
  | { readonly type: 'undone'; readonly sequence: number }
  // What time or law did
  | { readonly type: 'breach-noted'; readonly what: string }
  | { readonly type: 'erased' };

/** The erasable half of a commit. `words` are keyed by what they are: `text`, `reason`, `words`, `next`, `to`, `where`, … */
export interface Personal {
  readonly answers?: Answers;
  readonly words?: Readonly<Record<string, string>>;
}

/** One durable item `E#000001` … of a referral's log. */
export interface Commit {
  readonly reference: string;
  /** 1 for the first. */
  readonly sequence: number;
  /** Same caller and key give the same id: a repeat is recognised anywhere in the log. */
  readonly commandId: string;
  /** Schema version of the events, for upcasting on reading. */
  readonly schema: 1;
  /** When it happened (a worker may say earlier than recorded). */
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly by: Actor;
  readonly events: readonly ReferralEvent[];
  readonly personal?: Personal;
}
