import { concernsOf } from '../referral/concerns.ts';
import type { Referral } from '../referral/state.ts';
import { concernsRole } from '../routing/concerns-role.ts';
import type { Deadline } from './deadlines.ts';
import { toMs } from './london.ts';
import { type Policy, policyAt } from './policy.ts';
import { addWorkingDays } from './working-days.ts';

/** Of the role that looks after concerns: it has its own clock, which a closing does not stop. */
export function concernDeadlines(referral: Referral, policies: readonly Policy[]): readonly Deadline[] {
  return concernsOf(referral)
    .flatMap(({ concern, raisedAt, readAt, answered }): Deadline[] => {
      const fromMs = toMs(raisedAt);
      const policy = policyAt(policies, fromMs);
      if (policy === undefined || answered !== undefined) return [];
      const within =
        readAt === undefined ? policy.concernReadWithinWorkingDays : policy.concernAnsweredWithinWorkingDays;
      const what = readAt === undefined ? 'read-concern' : 'answer-concern';
      return [{ what, key: `concern/${concern}/${what}`, team: concernsRole, atMs: addWorkingDays(fromMs, within) }];
    })
    .sort((a, b) => a.atMs - b.atMs);
}
