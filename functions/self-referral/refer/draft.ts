import { randomUUID } from 'node:crypto';
import { leavesReferral } from '../../../shared/interview/keepable.ts';
import type { Answers, LinkId } from '../../../shared/interview/vocabulary.ts';
import type { Draft, Session } from '../../../shared/ports.ts';
import { type Assessment, type Outcome, safetyOutcomes } from '../../../shared/triage/assessment.ts';
import type { Parts } from '../parts.ts';
import type { PeopleContext } from '../people-page.tsx';

/** What this browser has going on. */
export interface Visit {
  readonly secret: string;
  readonly session: Session;
  readonly draft: Draft | undefined;
}

export async function openVisit(c: PeopleContext, parts: Parts): Promise<Visit> {
  const secret = c.get('sessionSecret');
  const session = await parts.sessions.read(secret);
  const draft = session.draftId === undefined ? undefined : await parts.drafts.read(session.draftId);
  return { secret, session, draft };
}

const isSafety = (outcome: Outcome): boolean => safetyOutcomes.some((safety) => safety === outcome);

/** Whether a person must be told whom to call before anything else. */
export const callsForHelp = (assessment: Assessment): boolean => assessment.outcomes.includes('emergency');

/** The draft of this visit, begun where there is none. */
export async function draftIdOf(parts: Parts, visit: Visit): Promise<string> {
  const id = visit.draft?.id ?? randomUUID();
  if (visit.session.draftId !== id) await parts.sessions.save(visit.secret, { ...visit.session, draftId: id });
  return id;
}

export interface SavedDraft {
  readonly draft: Draft;
  readonly before: Assessment;
  readonly after: Assessment;
}

/**
 * Keeps answers in the draft, beginning one where there is none. A safety answer with any way to make contact becomes a
 * referral at once; what is said after that is added to it, and so is everything said after sending.
 */
export async function keepAnswers(
  parts: Parts,
  visit: Visit,
  change: { readonly answers: Answers; readonly forget?: readonly LinkId[]; readonly passed?: readonly LinkId[] },
): Promise<SavedDraft> {
  const before = await parts.assess(visit.draft?.answers ?? {});
  const draft = await parts.drafts.change(await draftIdOf(parts, visit), change);
  const after = await parts.assess(draft.answers);
  return { draft: await handOver(parts, draft, change.answers, after), before, after };
}

async function handOver(parts: Parts, draft: Draft, added: Answers, assessment: Assessment): Promise<Draft> {
  if (draft.reference !== undefined) {
    if (Object.keys(added).length > 0) {
      const stamp = parts.hash('session', JSON.stringify([draft.id, added]));
      await parts.intake.add({ reference: draft.reference, answers: added, stamp });
    }
    return draft;
  }
  if (!leavesReferral(draft.answers, assessment.outcomes.some(isSafety))) return draft;
  const { reference } = await parts.intake.leaveBehind({ key: draft.id, answers: draft.answers });
  return parts.drafts.change(draft.id, { reference });
}
