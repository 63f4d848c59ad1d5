import { isLinkId } from '../interview/answers.ts';
import { labelOfQuestion } from '../interview/labels.ts';
import { type Answers, type KeepInformed, type LinkId, type Problem, vocabulary } from '../interview/vocabulary.ts';
import {
  elementsOf,
  listOf,
  type QuestionnaireResponse,
  type ResponseAnswer,
  type ResponseItem,
} from './fhir-resources.ts';

export const keepInformedParts = ['name', 'relationship', 'phone', 'email', 'may-know'] as const;

const codes = (system: string, values: readonly string[]): readonly ResponseAnswer[] =>
  values.map((code) => ({ valueCoding: { system, code } }));

/** Somebody to keep informed, as a repeated group. */
const personItem = (person: KeepInformed, system: string): ResponseItem => ({
  linkId: 'keep-informed',
  item: keepInformedParts.flatMap((part): ResponseItem[] => {
    const value = person[part];
    if (value === undefined) return [];
    const answer = part === 'may-know' ? codes(system, [value]) : value === '' ? [] : [{ valueString: value }];
    return [{ linkId: `keep-informed.${part}`, ...(answer.length === 0 ? {} : { answer }) }];
  }),
});

const isCoded = (linkId: LinkId): boolean => ['code', 'national-code', 'list'].includes(vocabulary[linkId].kind);

/** In an open choice: one of the codes, and not somebody's own words or hours. */
const openCode = /^(?!only-between:)[a-z0-9-]{1,40}$/;

const answerOf = (linkId: LinkId, value: string | number, system: string): ResponseAnswer => {
  if (typeof value === 'number') return { valueInteger: value };
  if (vocabulary[linkId].kind === 'date') return { valueDate: value };
  return isCoded(linkId) ? { valueCoding: { system, code: value } } : { valueString: value };
};

const itemsOf = (linkId: LinkId, answers: Answers, system: string): readonly ResponseItem[] => {
  const value = answers[linkId];
  if (value === undefined) return [];
  const text = labelOfQuestion(linkId);
  if (typeof value === 'string' || typeof value === 'number') {
    return [{ linkId, text, answer: [answerOf(linkId, value, system)] }];
  }
  // An item without an answer says "asked, and nothing chosen", which is not the same as leaving it out.
  if (value.length === 0) return [{ linkId, text }];
  if (linkId === 'keep-informed') return (answers[linkId] ?? []).map((person) => personItem(person, system));
  const chosen = value.filter((item) => typeof item === 'string');
  const answer = chosen.map(
    (item): ResponseAnswer =>
      isCoded(linkId) || openCode.test(item) ? { valueCoding: { system, code: item } } : { valueString: item },
  );
  return [{ linkId, text, answer }];
};

export interface ResponseOptions {
  /** Canonical address of the Questionnaire, with its version after a `|`. */
  readonly questionnaire: string;
  readonly codeSystem: string;
  /** Instant. */
  readonly authored?: string;
  readonly subject?: { readonly reference: string };
}

/** Answers as a FHIR R4 QuestionnaireResponse; `fromQuestionnaireResponse` gives them back whole. */
export const toQuestionnaireResponse = (answers: Answers, options: ResponseOptions): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: options.questionnaire,
  status: 'completed',
  ...(options.subject === undefined ? {} : { subject: options.subject }),
  ...(options.authored === undefined ? {} : { authored: options.authored }),
  item: Object.keys(answers)
    .filter(isLinkId)
    .flatMap((linkId) => itemsOf(linkId, answers, options.codeSystem)),
});

/** Whatever kind of value an answer carries, as the vocabulary would have it. */
const valueIn = (answer: unknown): unknown => {
  const { valueCoding, valueString, valueInteger, valueDecimal, valueDate, valueBoolean, valueUri } =
    elementsOf(answer);
  if (valueCoding !== undefined) return elementsOf(valueCoding).code;
  if (valueBoolean !== undefined) return valueBoolean === true ? 'yes' : 'no';
  return valueString ?? valueInteger ?? valueDecimal ?? valueDate ?? valueUri;
};

/** Items of any depth, in order: senders group as they like. */
const flatItems = (items: readonly unknown[], depth = 0): readonly Readonly<Record<string, unknown>>[] =>
  items.slice(0, 500).flatMap((item) => {
    const elements = elementsOf(item);
    if (elements.linkId === 'keep-informed' || depth > 8) return [elements];
    const nested = [
      ...listOf(elements.item),
      ...listOf(elements.answer).flatMap((answer) => listOf(elementsOf(answer).item)),
    ];
    const isGroup = elements.answer === undefined && nested.length > 0;
    return [...(isGroup ? [] : [elements]), ...flatItems(nested, depth + 1)];
  });

const personIn = (item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    listOf(item.item).flatMap((part): [string, unknown][] => {
      const { linkId, answer } = elementsOf(part);
      if (typeof linkId !== 'string') return [];
      const name = linkId.replace(/^keep-informed\./, '');
      return [[name, valueIn(listOf(answer)[0]) ?? '']];
    }),
  );

const isRepeating = (linkId: string): boolean =>
  isLinkId(linkId) && ['list', 'safe-contact', 'share-with'].includes(vocabulary[linkId].kind);

export type FromQuestionnaireResponse =
  | { readonly ok: true; readonly answers: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The answers in a QuestionnaireResponse, raw: `readAnswers` still has to read them. Unknown linkIds stay, so that they are
 * named there.
 */
export const fromQuestionnaireResponse = (resource: unknown): FromQuestionnaireResponse => {
  const { resourceType, item } = elementsOf(resource);
  if (resourceType !== 'QuestionnaireResponse') {
    return {
      ok: false,
      problems: [{ field: 'resourceType', code: 'wrong-type', text: 'This must be a QuestionnaireResponse.' }],
    };
  }
  const found = new Map<string, unknown>();
  for (const elements of flatItems(listOf(item))) {
    const { linkId, answer } = elements;
    if (typeof linkId !== 'string' || linkId === '') continue;
    const before = found.get(linkId);
    const values = listOf(answer).map(valueIn);
    if (linkId === 'keep-informed') {
      const people = listOf(elements.item).length === 0 ? [] : [personIn(elements)];
      found.set(linkId, [...listOf(before), ...people]);
    } else if (isRepeating(linkId)) found.set(linkId, [...listOf(before), ...values]);
    else if (values.length > 1) found.set(linkId, values);
    else if (values.length === 1) found.set(linkId, values[0]);
  }
  return { ok: true, answers: Object.fromEntries(found) };
};
