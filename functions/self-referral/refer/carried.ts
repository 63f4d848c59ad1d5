import { areAnswers } from '../../../shared/interview/answers.ts';
import type { Draft, DraftChange } from '../../../shared/ports.ts';
import { entry } from '../../../shared/web/form.ts';
import type { Parts } from '../parts.ts';
import type { PeopleContext } from '../people-page.tsx';

/** The control that carries a sealed copy of the draft on every page of the interview. */
export const carriedField = 'carried';

/** The draft as a page carries it. `ahead` says that it holds what the store has not seen. */
interface Carried {
  readonly draft: Draft;
  readonly ahead: boolean;
}

export const sealDraft = (parts: Parts, session: string, carried: Carried): string =>
  parts.seal.seal(session, JSON.stringify(carried));

/** What this form carries, if we sealed it for this session. */
export function openCarried(c: PeopleContext, parts: Parts): Carried | undefined {
  if (c.req.method !== 'POST') return undefined;
  const sealed = entry(c.get('form'), carriedField);
  const content = sealed === undefined ? undefined : parts.seal.open(c.get('sessionSecret'), sealed);
  return content === undefined ? undefined : readCarried(JSON.parse(content));
}

function readCarried(value: unknown): Carried | undefined {
  if (typeof value !== 'object' || value === null || !('draft' in value)) return undefined;
  const { draft } = value;
  return isDraft(draft) ? { draft, ahead: 'ahead' in value && value.ahead === true } : undefined;
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'answers' in value &&
  typeof value.answers === 'object' &&
  value.answers !== null &&
  areAnswers({ ...value.answers }) &&
  'passed' in value &&
  Array.isArray(value.passed);

/** The draft with a change laid over it, as the store would have made it. */
export function changed(draft: Draft, change: DraftChange): Draft {
  const forgotten: readonly string[] = change.forget ?? [];
  const { answers: added = {}, passed = [], forget: _forget, ...rest } = change;
  const kept = Object.fromEntries(Object.entries(draft.answers).filter(([linkId]) => !forgotten.includes(linkId)));
  return { ...draft, ...rest, answers: { ...kept, ...added }, passed: [...new Set([...draft.passed, ...passed])] };
}
