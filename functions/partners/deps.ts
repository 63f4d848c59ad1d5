import type { Log } from '../../shared/log.ts';
import type { FirstAnswers, KeyedHash, ReferralLog } from '../../shared/ports.ts';
import type { AssessingFor } from '../../shared/referral/context.ts';
import type { ReadText } from '../../shared/triage/assess.ts';
import type { VerifyToken } from '../../shared/web/bearer.ts';
import type { CommunityDirectory } from './services.ts';

/** Everything the partners' function works with; handed in by index.ts, and by tests. */
export interface PartnersDeps {
  readonly verify: VerifyToken;
  readonly firstAnswers: FirstAnswers;
  readonly log: ReferralLog;
  readonly hash: KeyedHash;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly assessingFor: AssessingFor;
  readonly readText: ReadText;
  readonly services: CommunityDirectory;
  readonly acceptDramaNumbers: boolean;
  readonly publicUrl: string;
  readonly note: Log;
}
