import { randomUUID } from 'node:crypto';
import { leavesReferral } from '../../../shared/interview/keepable.ts';
import type { Answers, LinkId } from '../../../shared/interview/vocabulary.ts';
import { type Draft, type DraftChange, type Session, StoreUnavailable } from '../../../shared/ports.ts';
import type { Pace } from '../../../shared/referral/events.ts';
import { type Assessment, type Outcome, safetyOutcomes } from '../../../shared/triage/assessment.ts';
import type { Parts } from '../parts.ts';
import type { PeopleContext } from '../people-page.tsx';
import { changed, openCarried, sealDraft } from './carried.ts';

/** What this browser has going on. */
export interface Visit {
  readonly secret: string;
  readonly session: Session;
  readonly draft: Draft | undefined;
  /** The store does not answer: the draft is what the page carried, and it goes on being carried. */
  readonly away: boolean;
}

/** Throws `StoreUnavailable` only where no page carried the draft to us. */
export async function openVisit(c: PeopleContext, parts: Parts): Promise<Visit> {
  const secret = c.get('sessionSecret');
  const carried = openCarried(c, parts);
  try {
    const session = await parts.sessions.read(secret);
    const id = carried?.ahead ? carried.draft.id : session.draftId;
    const draft = id === undefined ? undefined : await broughtUp(parts, id, carried);
    return { secret, session, draft, away: false };
  } catch (fault) {
    if (!(fault instanceof StoreUnavailable) || c.req.method !== 'POST') throw fault;
    return { secret, session: {}, draft: carried?.draft, away: true };
  }
}

/** What was told while the store was away is told to it first. */
async function broughtUp(
  parts: Parts,
  id: string,
  carried: ReturnType<typeof openCarried>,
): Promise<Draft | undefined> {
  if (!carried?.ahead) return parts.drafts.read(id);
  const { id: _id, ...told } = carried.draft;
  return parts.drafts.change(id, told);
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

/** Changes the draft in the store, or, while that is away, the copy that the page carries. */
async function changeDraft(
  parts: Parts,
  visit: Visit,
  change: DraftChange,
): Promise<Pick<Visit, 'draft' | 'away'> & { draft: Draft }> {
  if (!visit.away) {
    try {
      return { draft: await parts.drafts.change(await draftIdOf(parts, visit), change), away: false };
    } catch (fault) {
      if (!(fault instanceof StoreUnavailable)) throw fault;
    }
  }
  const before: Draft = visit.draft ?? { id: randomUUID(), answers: {}, passed: [] };
  return { draft: changed(before, change), away: true };
}

export interface SavedDraft {
  readonly draft: Draft;
  readonly away: boolean;
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
  change: {
    readonly answers: Answers;
    readonly forget?: readonly LinkId[];
    readonly passed?: readonly LinkId[];
    readonly pace?: Pace;
  },
): Promise<SavedDraft> {
  const before = await parts.assess(visit.draft?.answers ?? {});
  const { draft, away } = await changeDraft(parts, visit, change);
  const after = await parts.assess(draft.answers);
  const reference = await handOver(parts, draft, change.answers, after);
  if (reference === undefined || reference === draft.reference) return { draft, away, before, after };
  const handed = await changeDraft(parts, { ...visit, draft, away }, { reference });
  return { ...handed, before, after };
}

/** The referral that the draft now stands for; undefined while it stands for none. */
async function handOver(
  parts: Parts,
  draft: Draft,
  added: Answers,
  assessment: Assessment,
): Promise<string | undefined> {
  const { id: key, answers, reference } = draft;
  if (reference !== undefined) {
    if (Object.keys(added).length > 0) await parts.intake.add({ key, reference, answers, added });
    return reference;
  }
  if (!leavesReferral(answers, assessment.outcomes.some(isSafety))) return undefined;
  return (await parts.intake.leaveBehind({ key, answers })).reference;
}

/** Keeps answers and leaves a referral behind with all there is, whatever it is: for who wants to be rung. */
export async function leaveBehind(
  parts: Parts,
  visit: Visit,
  answers: Answers,
): Promise<Pick<SavedDraft, 'draft' | 'away'> & { readonly reference: string }> {
  const { draft, away } = await keepAnswers(parts, visit, { answers });
  if (draft.reference !== undefined) return { draft, away, reference: draft.reference };
  const { reference } = await parts.intake.leaveBehind({ key: draft.id, answers: draft.answers });
  return { ...(await changeDraft(parts, { ...visit, draft, away }, { reference })), reference };
}

/** Sends the draft, and remembers that it was sent. Sent again, it is the same referral. */
export async function sendDraft(parts: Parts, visit: Visit, draft: Draft): Promise<Pick<SavedDraft, 'draft' | 'away'>> {
  const { id: key, answers, reference: left, pace } = draft;
  const { reference } = await parts.intake.send({
    key,
    answers,
    ...(left === undefined ? {} : { reference: left }),
    ...(pace === undefined ? {} : { pace }),
  });
  return changeDraft(parts, { ...visit, draft }, { reference, sentAt: parts.now() });
}

/** The hidden copy of the draft for a page's form. */
export const carriedCopy = (c: PeopleContext, parts: Parts, draft: Draft, away: boolean): string =>
  sealDraft(parts, c.get('sessionSecret'), { draft, ahead: away });
