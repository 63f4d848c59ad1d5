import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Log } from '../../shared/log.ts';
import type {
  Clock,
  CommunityDirectory,
  Drafts,
  KeyedHash,
  OneTimeCodes,
  ReferralLog,
  Sessions,
} from '../../shared/ports.ts';
import type { PersonCommand } from '../../shared/referral/person-command.ts';
import type { TeamSummary } from '../../shared/routing/route.ts';
import type { StraddlingQuestion } from '../../shared/routing/straddling.ts';
import type { Assessment } from '../../shared/triage/assessment.ts';
import type { Seal } from '../../shared/web/sealed.ts';
import type { Assets } from './assets.ts';
import type { CodeDeps } from './my-referral/send-code.ts';
import type { UsualWait } from './refer/honest-wait.ts';
import type { Intake } from './refer/intake.ts';
import type { Catalogues } from './words-choice.tsx';

/** What people's pages are built from; handed in, so that a test gives real stores and its own clock. */
export interface Parts {
  readonly now: Clock;
  readonly log: Log;
  readonly hash: KeyedHash;
  readonly sessions: Sessions;
  readonly drafts: Drafts;
  readonly referrals: ReferralLog;
  readonly intake: Intake;
  readonly seal: Seal;
  readonly codes: OneTimeCodes;
  readonly codeDeps: CodeDeps;
  /** What the person does to their referral. The same stamp is the same command. False where it makes no sense any more. */
  readonly command: (reference: string, stamp: string, command: PersonCommand) => Promise<boolean>;
  /** What somebody who looks after the person wants the team to know. */
  readonly tellByCarer: (reference: string, stamp: string, words: string) => Promise<void>;
  /** How long people usually wait with a team; undefined where too few came before. */
  readonly usualWait: (team: TeamSummary) => Promise<UsualWait | undefined>;
  readonly servicesNear: CommunityDirectory['communityServices'];
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  /** What the answers so far would lead to; pure and quick. */
  readonly assess: (answers: Answers) => Promise<Assessment>;
  /** The one question where the catchments of teams meet. Throws `StoreUnavailable`. */
  readonly straddling: (answers: Answers) => Promise<StraddlingQuestion | undefined>;
  readonly assets: Assets;
  readonly catalogues: Catalogues;
  /** Public address, without a path. */
  readonly origin: string;
  /** The neutral name that messages come from. */
  readonly senderName: string;
  readonly acceptDramaNumbers: boolean;
  /** Days that records are kept after a referral came to an end. */
  readonly keepRecordsDays: number;
}
