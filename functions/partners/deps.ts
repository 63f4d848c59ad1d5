import type { Log } from '../../shared/log.ts';
import type {
  Directory,
  Drafts,
  FirstAnswers,
  IntakeQueue,
  KeyedHash,
  ReferralLog,
  Sessions,
} from '../../shared/ports.ts';
import type { AssessingFor } from '../../shared/referral/context.ts';
import type { ReadText } from '../../shared/triage/assess.ts';
import type { VerifyToken } from '../../shared/web/bearer.ts';
import type { QueueDeps } from '../../shared/web/kept-in-queue.ts';
import type { StaffSignIn } from '../../shared/web/staff-sign-in.ts';
import type { CommunityDirectory } from './services.ts';

/** What only the form in a browser needs: loaded when somebody opens it. */
export interface PartnerFormDeps {
  readonly staff: StaffSignIn<'partner'>;
  readonly sessions: Sessions;
  readonly drafts: Drafts;
  readonly directory: Directory;
  /** The neutral name that messages come from. */
  readonly senderName: string;
}

/** The queue for while the log is away. */
export const queueDepsOf = ({ hash, queue, note, now }: PartnersDeps): QueueDeps => ({
  hash,
  queue,
  report: note,
  now: () => new Date(now()).toISOString(),
});

/** Everything the partners' function works with; handed in by index.ts, and by tests. */
export interface PartnersDeps {
  readonly verify: VerifyToken;
  readonly firstAnswers: FirstAnswers;
  readonly log: ReferralLog;
  /** Where a referral waits while the log is away. */
  readonly queue: IntakeQueue;
  readonly hash: KeyedHash;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly assessingFor: AssessingFor;
  readonly words: () => Promise<ReadText>;
  readonly services: CommunityDirectory;
  readonly acceptDramaNumbers: boolean;
  readonly publicUrl: string;
  /** The API as OpenAPI, made by build-assets.ts. */
  readonly description: () => Promise<Readonly<Record<string, unknown>>>;
  readonly note: Log;
  readonly form: () => Promise<PartnerFormDeps>;
}
