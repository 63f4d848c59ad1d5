import type { Log } from '../../shared/log.ts';
import type {
  Directory,
  Drafts,
  FirstAnswers,
  IntakeQueue,
  KeyedHash,
  ReferralLog,
  Sessions,
  Views,
} from '../../shared/ports.ts';
import type { AssessingFor } from '../../shared/referral/context.ts';
import type { Instant } from '../../shared/referral/events.ts';
import type { VerifyToken } from '../../shared/web/bearer.ts';
import type { StaffSignIn } from '../../shared/web/staff-sign-in.ts';

/** Everything the inbox works with; handed in by index.ts, and by tests. */
export interface TeamsDeps {
  readonly verify: VerifyToken;
  readonly staff: StaffSignIn<'team'>;
  readonly firstAnswers: FirstAnswers;
  readonly log: ReferralLog;
  readonly views: Pick<Views, 'inbox'>;
  readonly directory: Directory;
  readonly assessingFor: AssessingFor;
  readonly hash: KeyedHash;
  /** Where a phone call waits while the log is away. */
  readonly queue: IntakeQueue;
  readonly now: () => Instant;
  readonly publicUrl: string;
  /** What a phone call is typed into. */
  readonly sessions: Sessions;
  readonly drafts: Drafts;
  /** The neutral name that messages come from. */
  readonly senderName: string;
  readonly acceptDramaNumbers: boolean;
  readonly note: Log;
}

/** Who asks: the teams of their token, and their name where it says one. */
export interface TeamCaller {
  readonly teams: readonly string[];
  readonly name?: string;
}
