import { checklist } from '../../interview/checklist/checklist.ts';
import type { LinkId } from '../../interview/vocabulary.ts';

/** Questions whose name in an address or a title could tell somebody who looks at the browser's history. */
const sensitive: ReadonlySet<string> = new Set<LinkId>(['life-thoughts', 'plan', 'self-harm-recent']);

export const isSensitive = (question: { readonly id: string; readonly harm?: boolean }): boolean =>
  question.harm === true || sensitive.has(question.id);

const places = checklist.questions.map((question, place) => ({
  id: question.id,
  name: isSensitive(question) ? `page-${place + 1}` : question.id,
}));

/** The last part of the address of a question's page. */
export const questionNameOf = (id: string): string => places.find((place) => place.id === id)?.name ?? id;

/** The question behind the last part of an address. */
export const questionIdAt = (name: string): string | undefined => places.find((place) => place.name === name)?.id;
