import type { Log } from '../../shared/log.ts';
import type { Clock, Directory, DirectoryAdmin, FirstAnswers } from '../../shared/ports.ts';
import type { ReadText } from '../../shared/triage/assess.ts';
import type { VerifyToken } from '../../shared/web/bearer.ts';
import type { StaffSignIn } from '../../shared/web/staff-sign-in.ts';

export interface AdminDeps {
  readonly verify: VerifyToken;
  readonly staff: StaffSignIn<'admin'>;
  readonly firstAnswers: FirstAnswers;
  readonly directory: Directory & DirectoryAdmin;
  readonly readText: ReadText;
  readonly now: Clock;
  readonly publicUrl: string;
  readonly note: Log;
}
