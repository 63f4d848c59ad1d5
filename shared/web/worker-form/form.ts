import type { Context } from 'hono';
import type { Path } from '../../interview/question.ts';
import type { Answers, Problem } from '../../interview/vocabulary.ts';
import type { Clock, Draft, Drafts, Sessions } from '../../ports.ts';
import type { AssessingFor } from '../../referral/context.ts';
import type { Assessment } from '../../triage/assessment.ts';
import type { Caller, Role } from '../bearer.ts';
import { questionNameOf } from '../interview/question-path.ts';
import type { Sender } from '../interview/safe-contact.tsx';
import type { Way } from '../interview/way.ts';
import type { staffPages } from '../staff-page.tsx';
import type { StaffVariables } from '../staff-section.ts';
import type { WorkerWords } from './words.ts';

export type FormVariables = StaffVariables<Role>;
export type FormContext = Context<{ Variables: FormVariables }>;

/** What a worker is shown once it is sent; nothing that only harm answers brought. */
export interface SentView {
  readonly helpNow: Assessment['helpNow'];
  /** Who has it and why, as far as this worker may know. */
  readonly decided?: {
    readonly outcome: Assessment['outcomes'][number];
    readonly owner: string;
    readonly reasons: readonly string[];
  };
  /** Where the worker's own inbox shows it. */
  readonly inboxHref?: string;
}

/** How drafts become referrals for one worker. However often a draft comes, it is one referral. */
export interface Desk {
  /** A safety answer in an unfinished draft; undefined where nobody agreed yet. */
  leaveBehind(draft: Draft): Promise<string | undefined>;
  send(draft: Draft): Promise<{ readonly reference: string } | { readonly problems: readonly Problem[] }>;
  /** More answers for the referral that the draft became. */
  add(draft: Draft, reference: string, added: Answers): Promise<void>;
  sent(reference: string): Promise<SentView | undefined>;
}

/** The interview for a worker who types: what differs between a partner's form and a phone call, and what it works with. */
export interface WorkerForm {
  /** Where its pages live, such as `/team/refer`. */
  readonly path: string;
  /** In whose words questions are put: `web` speaks to the person, `partner` about them. */
  readonly channel: 'web' | 'partner';
  /** What stands before the first question. */
  readonly begins: Answers;
  /** What is filled in where nothing was said yet, for the worker to change. */
  readonly suggests: (caller: Caller) => Answers;
  readonly words: WorkerWords;
  readonly page: ReturnType<typeof staffPages>;
  readonly desk: (caller: Caller) => Desk;
  readonly sessions: Sessions;
  readonly drafts: Drafts;
  readonly assessingFor: AssessingFor;
  readonly now: Clock;
  readonly sender: Sender;
  readonly acceptDramaNumbers: boolean;
}

export const wayOf = ({ path, channel, begins }: Pick<WorkerForm, 'path' | 'channel' | 'begins'>): Way => ({
  channel,
  without: Object.keys(begins),
  pathOf: (id) => `${path}/${questionNameOf(id)}`,
  beginsAt: (part: Path) => (part === 'short' ? path : `${path}/sent`),
  endsAt: (part: Path) => (part === 'short' ? `${path}/check` : `${path}/more-done`),
});
