import { describe, expect, it } from 'vitest';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { questionsOf } from '../../shared/interview/interview.ts';
import type { Question } from '../../shared/interview/question.ts';
import { fieldData, textOf } from '../../shared/interview/text-wording.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { rules } from '../../shared/triage/rules.ts';
import { automatedAge, fleschKincaidAge, syllables, tooOld } from './readability.ts';

/**
 * What may read older, and why: words that are not ours to change. `known-conditions` are illnesses by the names people were
 * told; `ethnicity` are the national groups.
 */
const exceptions: readonly string[] = ['choices of known-conditions', 'choices of ethnicity'];

const sentence = (text: string): string => `${text.replace(/[.?!:]*$/, '')}.`;

const joined = (texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined)
    .map(sentence)
    .join(' ');

const everything: Answers = {
  'alone-now': 'yes',
  'help-now': 'not-safe-now',
  'life-thoughts': 'often',
  'help-before': ['community-team-now'],
};

const questions: readonly (readonly [string, Question])[] = (['me', 'someone-else'] as const).flatMap((whom) =>
  (['short', 'rest', 'equality'] as const).flatMap((path) =>
    questionsOf(checklist, { ...everything, 'for-whom': whom }, path).map((question): readonly [string, Question] => [
      whom,
      question,
    ]),
  ),
);

const pages: readonly (readonly [string, string])[] = questions.flatMap(([whom, question]) => [
  [
    `${question.id} for ${whom}`,
    joined([
      question.title,
      question.hint,
      ...question.fields.flatMap(({ label, hint }) => [label === question.title ? undefined : label, hint]),
    ]),
  ],
  ...question.fields
    .filter((field) => field.options.length > 0)
    .map((field): [string, string] => [
      `choices of ${field.linkId}`,
      joined(field.options.flatMap(({ label, hint }) => [label, hint])),
    ]),
]);

const texts: readonly (readonly [string, string])[] = checklist.questions
  .flatMap((question) => question.fields)
  .flatMap((field) => {
    const data = fieldData(checklist, field);
    return (['first', 'again'] as const).map((attempt): [string, string] => [
      `text of ${field.linkId}, ${attempt}`,
      (data === undefined ? undefined : textOf(data, everything, attempt))?.split('\n')[0] ?? '',
    ]);
  })
  .filter(([, text]) => text !== '');

describe('a reader of eleven', () => {
  it('can read every question and choice, but for the names of illnesses and national groups', () => {
    expect(tooOld(pages)).toEqual(exceptions);
  });

  it('can read every text', () => {
    expect(tooOld(texts)).toEqual([]);
  });

  it('can read every reason', () => {
    expect(tooOld(rules.map((rule) => [rule.id, rule.person]))).toEqual([]);
  });

  it('could not read the words of an office: the formulas bite', () => {
    const office =
      'Your referral is currently awaiting multidisciplinary consideration regarding eligibility and prioritisation.';
    expect(fleschKincaidAge(office)).toBeGreaterThan(16);
    expect(automatedAge(office)).toBeGreaterThan(16);
  });

  it.each([
    ['cat', 1],
    ['hope', 1],
    ['table', 2],
    ['worry', 2],
    ['already', 3],
    ['community', 4],
  ])('hears %s in %d', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});
