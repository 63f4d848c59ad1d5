import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAnswers, isLinkId, linkIds } from '../../shared/interview/answers.ts';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { holds } from '../../shared/interview/conditions.ts';
import type { Condition } from '../../shared/interview/question.ts';
import { readAnswers } from '../../shared/interview/read-answers.ts';
import { type Answers, vocabulary } from '../../shared/interview/vocabulary.ts';
import { fromQuestionnaireResponse, toQuestionnaireResponse } from '../../shared/standards/fhir-answers.ts';
import { enablement } from '../../shared/standards/fhir-conditions.ts';
import { answerCodes, questionnaire, questionnaireUrl } from '../../shared/standards/fhir-questionnaire.ts';
import type { QuestionnaireItem } from '../../shared/standards/fhir-resources.ts';
import { arbitraryAnswer, arbitraryAnswers } from '../interview/arbitrary-answers.ts';

const publicUrl = 'https://door.example';
const options = { questionnaire: `${questionnaireUrl(publicUrl)}|1.0.0`, codeSystem: answerCodes(publicUrl) };

const thereAndBack = (answers: Answers): unknown => {
  const sent: unknown = JSON.parse(JSON.stringify(toQuestionnaireResponse(answers, options)));
  const raw = fromQuestionnaireResponse(sent);
  if (!raw.ok) throw new Error(JSON.stringify(raw.problems));
  const read = readAnswers(raw.answers, { acceptDramaNumbers: true });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.answers;
};

describe('answers as a QuestionnaireResponse', () => {
  it('come back whole, whatever they are', () => {
    fc.assert(
      fc.property(arbitraryAnswers(), (answers) => {
        expect(thereAndBack(answers)).toEqual(answers);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(linkIds)('%s comes back whole, with any value', (linkId) => {
    fc.assert(
      fc.property(arbitraryAnswer(linkId), (value) => {
        const answers = asAnswers({ [linkId]: value });
        expect(thereAndBack(answers)).toEqual(answers);
      }),
      { numRuns: 50 },
    );
  });

  it('of the eight people come back whole', () => {
    const file: unknown = JSON.parse(readFileSync(new URL('../journeys/histories.json', import.meta.url), 'utf8'));
    if (typeof file !== 'object' || file === null || !('people' in file) || !Array.isArray(file.people)) {
      throw new Error('no people');
    }
    for (const { answers } of file.people) expect(thereAndBack(answers)).toEqual(answers);
  });

  it('keep the difference between nothing chosen and not asked', () => {
    expect(thereAndBack({ 'safe-contact': [] })).toEqual({ 'safe-contact': [] });
    expect(thereAndBack({})).toEqual({});
  });

  it('are found under groups, in nested items and in other kinds of value', () => {
    const raw = fromQuestionnaireResponse({
      resourceType: 'QuestionnaireResponse',
      item: [
        { linkId: 'about', item: [{ linkId: 'for-whom', answer: [{ valueString: 'me' }] }] },
        {
          linkId: 'life-thoughts',
          answer: [
            { valueCoding: { code: 'passing' }, item: [{ linkId: 'plan', answer: [{ valueCoding: { code: 'no' } }] }] },
          ],
        },
        { linkId: 'interpreter', answer: [{ valueBoolean: true }] },
        { linkId: 'concerns', answer: [{ valueCoding: { code: 'worry' } }] },
        { linkId: 'concerns', answer: [{ valueCoding: { code: 'sleep' } }] },
        { linkId: 'age', answer: [{ valueDecimal: 34 }] },
      ],
    });
    expect(raw).toEqual({
      ok: true,
      answers: {
        'for-whom': 'me',
        'life-thoughts': 'passing',
        plan: 'no',
        interpreter: 'yes',
        concerns: ['worry', 'sleep'],
        age: 34,
      },
    });
  });

  it('keep unknown questions, so that they are named and not lost', () => {
    const raw = fromQuestionnaireResponse({
      resourceType: 'QuestionnaireResponse',
      item: [{ linkId: 'shoe-size', answer: [{ valueInteger: 43 }] }],
    });
    expect(raw).toEqual({ ok: true, answers: { 'shoe-size': 43 } });
  });

  it.each([[null], ['x'], [[]], [{ resourceType: 'Patient' }]])('are not looked for in %j', (resource) => {
    expect(fromQuestionnaireResponse(resource).ok).toBe(false);
  });

  it('survive any JSON without a fault', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (item) => {
        expect(fromQuestionnaireResponse({ resourceType: 'QuestionnaireResponse', item }).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** As a form filler reads `enableWhen`. */
function isEnabled(item: QuestionnaireItem, answers: Answers): boolean {
  const met = (item.enableWhen ?? []).map(({ question, operator, answerCoding, answerBoolean }) => {
    const value = isLinkId(question) ? answers[question] : undefined;
    const codes: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
    if (operator === 'exists') return codes.length > 0 === answerBoolean;
    return codes.includes(answerCoding?.code) === (operator === '=');
  });
  return item.enableBehavior === 'any' ? met.some(Boolean) : met.every(Boolean);
}

/** Everything that a condition asks about. */
const conditioning = [
  ...new Set(
    checklist.questions.flatMap((question) =>
      [question.askedWhen, ...question.fields.map(({ askedWhen }) => askedWhen)].flatMap((condition) =>
        (condition?.terms ?? []).map(({ linkId }) => linkId),
      ),
    ),
  ),
];

describe('the checklist as a Questionnaire', () => {
  const resource = questionnaire(publicUrl);

  it('asks every linkId once, in the order of the checklist', () => {
    const asked = checklist.questions.flatMap((question) => question.fields.map((field) => field.linkId));
    expect(resource.item.map((item) => item.linkId)).toEqual(asked);
    expect(new Set(asked).size).toBe(linkIds.length);
  });

  it('enables a question by one that stands before it', () => {
    const seen = new Set<string>();
    for (const item of resource.item) {
      for (const { question } of item.enableWhen ?? []) expect(seen.has(question), item.linkId).toBe(true);
      seen.add(item.linkId);
    }
  });

  it('says how several conditions join, and only then', () => {
    for (const { enableWhen = [], enableBehavior, linkId } of resource.item) {
      expect(enableBehavior !== undefined, linkId).toBe(enableWhen.length > 1);
    }
  });

  it('asks about harm only when the person is alone', () => {
    const harm = resource.item.find((item) => item.linkId === 'harm-from-others');
    expect(harm?.enableWhen).toContainEqual({
      question: 'alone-now',
      operator: '=',
      answerCoding: { system: answerCodes(publicUrl), code: 'yes' },
    });
  });

  it('requires nothing but for whom it is', () => {
    expect(resource.item.filter((item) => item.required === true).map((item) => item.linkId)).toEqual(['for-whom']);
  });

  it('enables a question exactly when the checklist asks it', () => {
    fc.assert(
      fc.property(arbitraryAnswers(conditioning), (answers) => {
        for (const question of checklist.questions) {
          for (const field of question.fields) {
            const item = resource.item.find(({ linkId }) => linkId === field.linkId);
            const asked = holds(question.askedWhen, answers) && holds(field.askedWhen, answers);
            expect(item && isEnabled(item, answers), field.linkId).toBe(asked);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('offers choices about harm only to the person, alone', () => {
    const concerns = resource.item.find(({ linkId }) => linkId === 'concerns');
    const toggles = (concerns?.extension ?? []).map(({ extension = [] }) => ({
      codes: extension.flatMap(({ valueCoding }) => valueCoding?.code ?? []),
      when: extension.flatMap(({ valueExpression }) => valueExpression?.expression ?? []),
    }));
    expect(toggles).toEqual([
      {
        codes: ['abuse-now', 'abuse-past', 'controlled-or-exploited'],
        when: [
          "%resource.item.where(linkId='alone-now').answer.value.where(code='yes').exists()" +
            " and %resource.item.where(linkId='for-whom').answer.value.where(code='someone-else').exists().not()",
        ],
      },
    ]);
  });

  it('refuses a condition that it cannot say, rather than say another', () => {
    const either: Condition = {
      when: 'any',
      terms: [
        { linkId: 'help-now', operator: '=', answer: 'talk-soon' },
        { linkId: 'impact', operator: 'exists', answer: true },
      ],
    };
    expect(() => enablement([either, { when: 'all', terms: either.terms }], 'codes')).toThrow();
    expect(enablement([either], 'codes').enableBehavior).toBe('any');
  });

  it('offers every code of the vocabulary', () => {
    for (const item of resource.item) {
      const shape = isLinkId(item.linkId) ? vocabulary[item.linkId] : undefined;
      if (shape === undefined || !('codes' in shape)) continue;
      const offered = item.answerOption?.map(({ valueCoding: { code } }) => code) ?? [];
      expect([...offered].sort(), item.linkId).toEqual([...shape.codes].sort());
    }
  });

  it('offers choices for choices only', () => {
    for (const item of resource.item) {
      if (item.type === 'choice') expect(item.answerOption?.length, item.linkId).toBeGreaterThan(0);
      if (item.type === 'string' || item.type === 'text') expect(item.answerOption, item.linkId).toBeUndefined();
    }
  });
});
