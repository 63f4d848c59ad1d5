import { checklist as current } from '../interview/checklist/checklist.ts';
import { labelOf } from '../interview/labels.ts';
import type { Checklist, FieldData, QuestionData } from '../interview/question.ts';
import { type AnswerShape, vocabulary } from '../interview/vocabulary.ts';
import { keepInformedParts } from './fhir-answers.ts';
import { enablement, optionToggles } from './fhir-conditions.ts';
import type { Coding, Questionnaire, QuestionnaireItem } from './fhir-resources.ts';

export const questionnaireId = 'initial-brief-assessment';

/** Canonical address of the questionnaire, below the service's public address. */
export const questionnaireUrl = (publicUrl: string): string => `${publicUrl}/FHIR/R4/Questionnaire/${questionnaireId}`;

/** One code system for all answer codes of the public vocabulary. */
export const answerCodes = (publicUrl: string): string => `${publicUrl}/FHIR/R4/CodeSystem/${questionnaireId}`;

const typeOf = (shape: AnswerShape): QuestionnaireItem['type'] => {
  switch (shape.kind) {
    case 'code':
    case 'list':
    case 'national-code':
      return 'choice';
    case 'safe-contact':
    case 'share-with':
      return 'open-choice';
    case 'keep-informed':
      return 'group';
    case 'age':
      return 'integer';
    case 'date':
      return 'date';
    case 'text':
      return shape.maxCharacters > 200 ? 'text' : 'string';
    case 'postcode':
    case 'phone':
    case 'email':
    case 'nhs-number':
    case 'ods-code':
    case 'language':
      return 'string';
  }
};

const repeating: readonly AnswerShape['kind'][] = ['list', 'safe-contact', 'share-with', 'keep-informed'];

const keepInformedItems = (field: FieldData, system: string): readonly QuestionnaireItem[] =>
  keepInformedParts.map((part): QuestionnaireItem => {
    const linkId = `${field.linkId}.${part}`;
    if (part !== 'may-know') return { linkId, text: part, type: 'string', required: part === 'name' };
    const answerOption = (field.options ?? []).map(({ code, label }) => ({
      valueCoding: { system, code, display: label },
    }));
    return { linkId, text: part, type: 'choice', required: true, answerOption };
  });

/** What the pages offer, and what only partners send: every code of the vocabulary. */
const choicesOf = (shape: AnswerShape, field: FieldData): readonly { code: string; display: string }[] => {
  const offered = (field.options ?? []).map(({ code, theirs, label }) => ({ code, display: theirs ?? label }));
  const codes: readonly string[] = 'codes' in shape ? shape.codes : [];
  const unoffered = codes.filter((code) => !offered.some((option) => option.code === code));
  return [...offered, ...unoffered.map((code) => ({ code, display: labelOf(field.linkId, code) }))];
};

const itemOf = (question: QuestionData, field: FieldData, system: string): QuestionnaireItem => {
  const shape: AnswerShape = vocabulary[field.linkId];
  const type = typeOf(shape);
  const options = choicesOf(shape, field).map(({ code, display }): { valueCoding: Coding } => ({
    valueCoding: { system, code, display },
  }));
  return {
    linkId: field.linkId,
    text: field.partner,
    type,
    ...enablement([question.askedWhen, field.askedWhen], system),
    ...optionToggles(field, system),
    ...(field.linkId === 'for-whom' ? { required: true } : {}),
    ...(repeating.includes(shape.kind) ? { repeats: true } : {}),
    ...(shape.kind === 'text' ? { maxLength: shape.maxCharacters } : {}),
    ...(type === 'group' ? { item: keepInformedItems(field, system) } : {}),
    ...(type !== 'group' && options.length > 0 ? { answerOption: options } : {}),
  };
};

/** The checklist as a FHIR R4 Questionnaire. LinkIds and codes are those of the public vocabulary. */
export const questionnaire = (publicUrl: string, from: Checklist = current): Questionnaire => {
  const system = answerCodes(publicUrl);
  return {
    resourceType: 'Questionnaire',
    id: questionnaireId,
    url: questionnaireUrl(publicUrl),
    version: from.version,
    name: 'InitialBriefAssessment',
    title: 'Initial brief assessment for community mental health',
    status: 'active',
    subjectType: ['Patient'],
    description:
      'What a person, or somebody for them, tells when they ask for help. Only for-whom and a way to make contact are needed to send it.',
    item: from.questions.flatMap((question) => question.fields.map((field) => itemOf(question, field, system))),
  };
};
