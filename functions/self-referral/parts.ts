import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Log } from '../../shared/log.ts';
import type { Clock, Drafts, KeyedHash, ReferralLog, Sessions } from '../../shared/ports.ts';
import type { Assessment } from '../../shared/triage/assessment.ts';
import type { Assets } from './assets.ts';
import type { Intake } from './refer/intake.ts';
import type { Text } from './text/en.ts';

/** What people's pages are built from; handed in, so that a test gives real stores and its own clock. */
export interface Parts {
  readonly now: Clock;
  readonly log: Log;
  readonly hash: KeyedHash;
  readonly sessions: Sessions;
  readonly drafts: Drafts;
  readonly referrals: ReferralLog;
  readonly intake: Intake;
  /** What the answers so far would lead to; pure and quick. */
  readonly assess: (answers: Answers) => Assessment;
  readonly assets: Assets;
  readonly text: Text;
  /** Public address, without a path. */
  readonly origin: string;
  /** The neutral name that messages come from. */
  readonly senderName: string;
  readonly acceptDramaNumbers: boolean;
}
