import { checklist as current } from './checklist/checklist.ts';
import type { Checklist, FieldData, Question } from './question.ts';
import { readAnswers } from './read-answers.ts';
import { readChoice } from './read-choice.ts';
import { findAge, findBirthDate, findPostcode, findRelationship, readAgeReply, readName } from './read-details.ts';
import { readPhone, tidyText } from './read-values.ts';
import { wordsOf } from './reply-words.ts';
import { fieldData, textOf, textOptions } from './text-wording.ts';
import { type Answers, type Problem, vocabulary } from './vocabulary.ts';

export interface ReplyOptions {
  readonly acceptDramaNumbers: boolean;
  /** London date, YYYY-MM-DD. */
  readonly today?: string;
  /** What was said so far: for the wording, and for adding to it. */
  readonly answers: Answers;
  /** 2 when the question was asked before: then more is accepted as it stands. */
  readonly attempt?: 1 | 2;
  readonly checklist?: Checklist;
}

export type ReadReply =
  | { readonly ok: true; readonly answers: Answers }
  /** The problem's text asks again, differently. */
  | { readonly ok: false; readonly problem: Problem };

/** Raw answers, by linkId, or undefined where the reply is not clear. They are read again by the vocabulary's readers. */
type Heard = Readonly<Record<string, unknown>> | undefined;

const found = (name: string, value: unknown): Readonly<Record<string, unknown>> =>
  value === undefined ? {} : { [name]: value };

const hearChoice = (field: FieldData, text: string, options: ReplyOptions, several: boolean): Heard => {
  const codes = readChoice(text, textOptions(field, options.answers), several);
  if (codes === undefined) return undefined;
  return { [field.linkId]: several ? codes : codes[0] };
};

const hearForWhom = (field: FieldData, text: string, options: ReplyOptions): Heard => {
  const relationship = findRelationship(text);
  if (relationship === undefined) return hearChoice(field, text, options, false);
  return {
    'for-whom': 'someone-else',
    ...(relationship === undefined ? {} : { 'referrer.relationship': relationship }),
    ...found('age', findAge(text)),
  };
};

const hearConcerns = (field: FieldData, text: string, options: ReplyOptions): Heard => {
  const named = readChoice(text, textOptions({ ...field, text: undefined }, options.answers), true);
  if (named !== undefined && !/^\s*\d/.test(text)) return { concerns: named };
  return options.attempt === 2 ? { concerns: ['other'] } : undefined;
};

const partialPostcode = /^\s*[a-z]{1,2}\d[a-z\d]?(\s*\d?[a-z]{0,2})?\s*$/i;

const hearPlace = (text: string, options: ReplyOptions): Heard => {
  const postcode = findPostcode(text);
  if (postcode !== undefined) return { postcode, ...found('age', findAge(text)) };
  const isUnclear = partialPostcode.test(text) || !/\p{L}{2}/u.test(text);
  return isUnclear && options.attempt !== 2 ? undefined : { 'staying-at': tidyText(text) };
};

const hearAge = (text: string, options: ReplyOptions): Heard => {
  const birthDate = findBirthDate(text, options.today);
  if (birthDate !== undefined) return { 'birth-date': birthDate };
  const age = readAgeReply(text);
  return age === undefined ? undefined : { age, ...found('postcode', findPostcode(text)) };
};

/** `Sam, ZA1 1AA, 34` answers three questions. */
const hearName = (field: FieldData, text: string): Heard => {
  const parts = text.split(/[,\n]+/);
  const postcode = parts.length > 1 ? findPostcode(text) : undefined;
  const age =
    parts.length > 1 ? (findAge(text) ?? parts.map(readAgeReply).find((value) => value !== undefined)) : undefined;
  const name = readName(parts[0] ?? '');
  return name === undefined
    ? undefined
    : { [field.linkId]: name, ...found('postcode', postcode), ...found('age', age) };
};

const noNumber = new Set(['none', 'no', 'me', 'mine', 'nothing', 'dont', 'unknown', 'idk']);

const hearPhone = (text: string, options: ReplyOptions): Heard => {
  const phone = readPhone(text.replace(/[^\d+ ()-]/g, '').trim(), options.acceptDramaNumbers);
  if (phone !== undefined) return { phone, 'contact-by': options.answers['contact-by'] ?? ['phone'] };
  return wordsOf(text).some((word) => noNumber.has(word)) ? { 'contact-by': ['none'] } : undefined;
};

const hear = (field: FieldData, text: string, options: ReplyOptions): Heard => {
  const { linkId } = field;
  if (linkId === 'for-whom') return hearForWhom(field, text, options);
  if (linkId === 'concerns') return hearConcerns(field, text, options);
  if (linkId === 'postcode') return hearPlace(text, options);
  if (linkId === 'age') return hearAge(text, options);
  if (linkId === 'call-me' || linkId === 'referrer.name') return hearName(field, text);
  if (linkId === 'phone') return hearPhone(text, options);
  const { kind } = vocabulary[linkId];
  if (kind === 'code' || kind === 'national-code') return hearChoice(field, text, options, false);
  if (kind === 'list' || kind === 'safe-contact') return hearChoice(field, text, options, true);
  return { [linkId]: text };
};

/**
 * Reads a text that answers the question asked. Commands, and danger in words, are read before this and are none of its
 * business. What was not clear is asked again in other words.
 */
export const readReply = (question: Question, rawText: string, options: ReplyOptions): ReadReply => {
  const field = question.fields[0] && fieldData(options.checklist ?? current, question.fields[0]);
  const text = tidyText(rawText);
  if (field === undefined) {
    return {
      ok: false,
      problem: { field: question.id, code: 'not-asked-by-text', text: 'This is not asked by text.' },
    };
  }
  const heard = text === '' ? undefined : hear(field, text, options);
  const answers = heard === undefined ? undefined : readAnswers(heard, options);
  if (answers?.ok === true && Object.keys(answers.answers).length > 0) return { ok: true, answers: answers.answers };
  const again = textOf(field, options.answers, 'again') ?? field.label;
  return { ok: false, problem: { field: field.linkId, code: 'unclear', text: again } };
};
