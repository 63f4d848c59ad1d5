import { leavesReferral } from '../../interview/keepable.ts';
import type { Answers, LinkId } from '../../interview/vocabulary.ts';
import { harmConcerns } from '../../interview/vocabulary.ts';
import { type Draft, StoreUnavailable } from '../../ports.ts';
import { type PlaceOfTeam, placesApart } from '../../routing/places-apart.ts';
import { type Assessment, type Outcome, safetyOutcomes } from '../../triage/assessment.ts';
import type { Desk, FormContext, WorkerForm } from './form.ts';

type Stores = Pick<WorkerForm, 'sessions' | 'drafts' | 'assessingFor' | 'begins'>;

/** The draft that this sign-in is writing. Another worker's, or one from another sign-in, cannot be come by. */
export async function draftOf(c: FormContext, { sessions, drafts }: Stores): Promise<Draft | undefined> {
  const { draftId } = await sessions.read(c.get('sessionSecret'));
  return draftId === undefined ? undefined : drafts.read(draftId);
}

/** A new draft in place of the one before, which runs out by itself. */
export async function beginDraft(c: FormContext, { sessions, drafts, begins }: Stores): Promise<Draft> {
  const draftId = crypto.randomUUID();
  const draft = await drafts.change(draftId, { answers: begins });
  await sessions.save(c.get('sessionSecret'), { draftId });
  return draft;
}

type Told = Pick<Draft, 'answers'>;

/** What the answers so far would lead to. */
export const assessed = async (
  { assessingFor }: Pick<Stores, 'assessingFor'>,
  { answers }: Told,
): Promise<Assessment> => (await assessingFor(answers, { teams: false })).assess(answers);

/** Places to choose from where the catchments of teams meet; none where it is clear, or cannot be known now. */
export async function placesToAsk(stores: Stores, { answers }: Told): Promise<readonly PlaceOfTeam[]> {
  try {
    return placesApart((await stores.assessingFor(answers, { teams: true })).straddling(answers), answers);
  } catch (fault) {
    if (fault instanceof StoreUnavailable) return [];
    throw fault;
  }
}

const isSafety = (outcome: Outcome): boolean => safetyOutcomes.some((safety) => safety === outcome);

/** Whether a worker is told whom to call before anything else. */
export const callsForHelp = ({ outcomes }: Assessment): boolean => outcomes.includes('emergency');

export interface Kept {
  readonly draft: Draft;
  readonly isNewDanger: boolean;
}

/**
 * Keeps answers in the draft. A safety answer with any way to make contact becomes a referral at once; what is said after
 * that is added to it, and so is everything said after sending.
 */
export async function keepAnswers(
  stores: Stores,
  desk: Desk,
  before: Draft,
  said: { readonly answers: Answers; readonly forget?: readonly LinkId[]; readonly passed?: readonly LinkId[] },
): Promise<Kept> {
  const change = { ...said, answers: withConcernsOfHarm(said.answers, before.answers) };
  const draft = await stores.drafts.change(before.id, change);
  const [was, is] = await Promise.all([assessed(stores, before), assessed(stores, draft)]);
  const kept = { isNewDanger: callsForHelp(is) && !callsForHelp(was) };
  if (draft.reference !== undefined) {
    if (Object.keys(change.answers).length > 0) await desk.add(draft, draft.reference, change.answers);
    return { ...kept, draft };
  }
  const isLeft = leavesReferral(draft.answers, is.outcomes.some(isSafety));
  const reference = isLeft ? await desk.leaveBehind(draft) : undefined;
  return { ...kept, draft: reference === undefined ? draft : await stores.drafts.change(draft.id, { reference }) };
}

/** Concerns about harm are not shown again, so a page without their ticks takes nothing back. */
function withConcernsOfHarm(answers: Answers, before: Answers): Answers {
  const hidden: readonly string[] = harmConcerns;
  const stood = before.concerns?.filter((concern) => hidden.includes(concern)) ?? [];
  if (answers.concerns === undefined || stood.length === 0) return answers;
  return { ...answers, concerns: [...new Set([...answers.concerns, ...stood])] };
}

/** Sends the draft, and remembers that it was sent. */
export async function sendDraft(stores: Stores & Pick<WorkerForm, 'now'>, desk: Desk, draft: Draft) {
  const sent = await desk.send(draft);
  if ('problems' in sent) return sent;
  await stores.drafts.change(draft.id, { reference: sent.reference, sentAt: stores.now() });
  return sent;
}
