import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { linkIds, readAnswers } from '../../shared/interview/read-answers.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { fromQuestionnaireResponse, toQuestionnaireResponse } from '../../shared/standards/fhir-answers.ts';
import { answerCodes, questionnaire, questionnaireUrl } from '../../shared/standards/fhir-questionnaire.ts';
import { arbitraryAnswers } from '../interview/arbitrary-answers.ts';

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

  it('offers choices for choices only', () => {
    for (const item of resource.item) {
      if (item.type === 'choice') expect(item.answerOption?.length, item.linkId).toBeGreaterThan(0);
      if (item.type === 'string' || item.type === 'text') expect(item.answerOption, item.linkId).toBeUndefined();
    }
  });
});
