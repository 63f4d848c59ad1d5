import type { Log } from '../../shared/log.ts';
import type { Clock, Directory, DirectoryAdmin, FirstAnswers } from '../../shared/ports.ts';
import type { WordsRead } from '../../shared/triage/words.ts';
import type { VerifyToken } from '../../shared/web/bearer.ts';
import type { StaffSignIn } from '../../shared/web/staff-sign-in.ts';

export interface AdminDeps {
  readonly verify: VerifyToken;
  readonly staff: StaffSignIn<'admin'>;
  readonly firstAnswers: FirstAnswers;
  readonly directory: Directory & DirectoryAdmin;
  readonly readText: (text: string, language?: string) => WordsRead;
  readonly now: Clock;
  readonly publicUrl: string;
  readonly note: Log;
}
