import { checklist } from './checklist/checklist.ts';
import type { Checklist, FieldData } from './question.ts';
import type { LinkId } from './vocabulary.ts';

/** National codes that no page offers as a choice but that partners may send. */
const codesOnly: Partial<Record<LinkId, Readonly<Record<string, string>>>> = {
  'served-in-armed-forces': { '04': 'Another link with the armed forces' },
};

const fieldFor = (linkId: LinkId, from: Checklist): FieldData | undefined =>
  from.questions.flatMap((question) => question.fields).find((field) => field.linkId === linkId);

/** The question in plain words. */
export const labelOfQuestion = (linkId: LinkId, theirs = false, from: Checklist = checklist): string => {
  const field = fieldFor(linkId, from);
  return (theirs ? field?.theirs : undefined) ?? field?.label ?? linkId;
};

/** A code in plain words; the code itself where no question offers it. */
export const labelOf = (linkId: LinkId, code: string, theirs = false, from: Checklist = checklist): string => {
  if (code === 'not-known') return 'Not known';
  if (code.startsWith('only-between:')) return `Only between ${code.slice(13, 18)} and ${code.slice(19)}`;
  const option = fieldFor(linkId, from)?.options?.find((candidate) => candidate.code === code);
  return (theirs ? option?.theirs : undefined) ?? option?.label ?? codesOnly[linkId]?.[code] ?? code;
};
