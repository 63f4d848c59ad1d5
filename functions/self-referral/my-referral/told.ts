import { leaveOutHarm } from '../../../shared/interview/harm-answers.ts';
import type { Answers, LinkId } from '../../../shared/interview/vocabulary.ts';

/** What somebody who wrote for the person told of themselves: between them and the team. */
const writersOwn: readonly LinkId[] = ['referrer.needs', 'referrer.phone', 'referrer.email'];

/** What the person may read back of all that was told: harm only where they switch it on, and never a writer's own. */
export function toldOf(answers: Answers, all = false): Answers {
  const shown = { ...(all ? answers : leaveOutHarm(answers)) };
  for (const linkId of writersOwn) delete shown[linkId];
  return shown;
}
