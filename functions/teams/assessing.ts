import { assessingWith } from '../../shared/referral/assessing.ts';
import { readWords } from '../../shared/triage/words.ts';

/** Triage as the inbox needs it, in a module of its own: looking at referrals does not pay for it. */
export const assessingOf = (given: Omit<Parameters<typeof assessingWith>[0], 'readText'>) =>
  assessingWith({ ...given, readText: readWords });
