import { leaveOutHarm } from '../../../shared/interview/harm-answers.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { StoreUnavailable } from '../../../shared/ports.ts';
import { signedIn } from '../my-referral/signed-in.ts';
import type { Parts } from '../parts.ts';
import type { PeopleContext } from '../people-page.tsx';
import { openVisit } from '../refer/draft.ts';

/**
 * What the person in this browser said, without harm: their referral's answers when they are signed in, else their draft's.
 * Nothing for anybody else, and nothing while the store is away: these pages are open to all.
 */
export async function saidSoFar(c: PeopleContext, parts: Parts): Promise<Answers> {
  try {
    const signed = await signedIn(c, parts);
    if (signed !== undefined) return leaveOutHarm(signed.referral.answers);
    return leaveOutHarm((await openVisit(c, parts)).draft?.answers ?? {});
  } catch (fault) {
    if (fault instanceof StoreUnavailable) return {};
    throw fault;
  }
}
