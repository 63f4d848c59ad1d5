import type { Checklist, Condition, FieldData, OptionData, QuestionData } from './question.ts';
import { isLinkId } from './read-answers.ts';
import { septets, textOf, twoParts } from './text-wording.ts';
import { type AnswerShape, type Answers, vocabulary } from './vocabulary.ts';

/** Something wrong with a checklist, for whoever edits it. */
export interface Finding {
  readonly question: string;
  readonly code:
    | 'repeated-question'
    | 'repeated-field'
    | 'unknown-code'
    | 'missing-code'
    | 'unreachable'
    | 'dead-end'
    | 'text-too-long'
    | 'text-not-discreet'
    | 'label-too-long'
    | 'not-asked-by-text'
    | 'wrong-order'
    | 'no-version';
  readonly detail: string;
}

const finding = (question: string, code: Finding['code'], detail: string): Finding => ({ question, code, detail });

/** Words that no text may hold unless the person said we may say who we are. */
const telling = /\b(service|team|nhs|mental|health|referr?al|therap(?:y|ies)|conditions?)\b/i;

const maxLabelCharacters = 90;
const maxHintCharacters = 160;

const codesOf = (shape: AnswerShape): readonly string[] | undefined =>
  shape.kind === 'code' || shape.kind === 'list' || shape.kind === 'national-code' ? shape.codes : undefined;

/** Codes that a question may leave to partners: national ones without a plain word. */
const leftToPartners: readonly string[] = ['served-in-armed-forces'];

const lintCodes = (question: QuestionData, field: FieldData): readonly Finding[] => {
  const codes = codesOf(vocabulary[field.linkId]);
  if (codes === undefined) return [];
  const offered = (field.options ?? []).map((option) => option.code);
  const unknown = offered.filter((code) => !codes.includes(code));
  const missing = leftToPartners.includes(field.linkId) ? [] : codes.filter((code) => !offered.includes(code));
  const unknownByText = (field.text?.options ?? [])
    .flatMap((option) => option.codes)
    .filter((code) => !codes.includes(code));
  return [
    ...[...unknown, ...unknownByText].map((code) => finding(question.id, 'unknown-code', `${field.linkId}: ${code}`)),
    ...missing.map((code) => finding(question.id, 'missing-code', `${field.linkId}: ${code}`)),
  ];
};

const writers: readonly Answers[] = [{ 'for-whom': 'me', 'alone-now': 'yes' }, { 'for-whom': 'someone-else' }];

const lintText = (question: QuestionData, field: FieldData): readonly Finding[] => {
  const findings: Finding[] = [];
  for (const answers of writers) {
    for (const attempt of ['first', 'again'] as const) {
      const text = textOf(field, answers, attempt);
      if (text === undefined) continue;
      const size = septets(text);
      if (size === undefined || size > twoParts) {
        findings.push(finding(question.id, 'text-too-long', `${field.linkId}, ${attempt}: ${size ?? 'not GSM-7'}`));
      }
      if (telling.test(text)) findings.push(finding(question.id, 'text-not-discreet', `${field.linkId}, ${attempt}`));
    }
  }
  return findings;
};

const lintLabels = (question: QuestionData): readonly Finding[] => {
  const labels = [question.title, question.theirs].concat(
    question.fields.flatMap((field) => [
      field.label,
      field.theirs,
      field.partner,
      ...(field.options ?? []).flatMap((option) => [option.label, option.theirs]),
    ]),
  );
  const hints = [question.hint, question.theirsHint].concat(
    question.fields.flatMap((field) => [
      field.hint,
      field.theirsHint,
      ...(field.options ?? []).map((option) => option.hint),
    ]),
  );
  return [
    ...labels.filter((label) => label !== undefined && label.length > maxLabelCharacters),
    ...hints.filter((hint) => hint !== undefined && hint.length > maxHintCharacters),
  ].map((label) => finding(question.id, 'label-too-long', label ?? ''));
};

type Asked = { readonly question: QuestionData; readonly condition: Condition };

const conditionsOf = (question: QuestionData): readonly Asked[] =>
  [
    question.askedWhen,
    ...question.fields.flatMap((field) => [
      field.askedWhen,
      field.text?.askedWhen,
      ...(field.options ?? []).map((option: OptionData) => option.askedWhen),
    ]),
  ].flatMap((condition) => (condition === undefined ? [] : [{ question, condition }]));

/** Whether some answer to the questions before can make a condition hold. */
const isSatisfiable = (condition: Condition, asked: ReadonlySet<string>): boolean => {
  const possible = condition.terms.map((term) => {
    if (term.operator === '!=') return true;
    if (term.operator === 'exists') return !term.answer || asked.has(term.linkId);
    const codes = codesOf(vocabulary[term.linkId]);
    return asked.has(term.linkId) && (codes === undefined || codes.includes(term.answer));
  });
  if (condition.when === 'any') return possible.some(Boolean);
  const wanted = condition.terms.filter((term) => term.operator === '=');
  const clash = wanted.some((term) =>
    condition.terms.some(
      (other) =>
        other.linkId === term.linkId &&
        ((other.operator === '!=' && other.answer === term.answer) ||
          (other.operator === '=' && other.answer !== term.answer && vocabulary[term.linkId].kind === 'code') ||
          (other.operator === 'exists' && !other.answer)),
    ),
  );
  return possible.every(Boolean) && !clash;
};

/** The order in which the ten questions begin. */
const tenQuestions: readonly string[] = [
  'help-now',
  'for-whom',
  'story',
  'reach-you',
  'where',
  'age',
  'concerns-short',
  'impact',
  'life-thoughts',
  'alone-now',
];

const lintOrder = (checklist: Checklist): readonly Finding[] => {
  const firsts = checklist.questions
    .filter(
      (question, index, all) =>
        question.number !== undefined && all.findIndex((other) => other.number === question.number) === index,
    )
    .map((question) => question.id);
  const paths = checklist.questions.map((question) => ['short', 'rest', 'equality'].indexOf(question.path));
  return [
    ...(firsts.join() === tenQuestions.join() ? [] : [finding(firsts.join(), 'wrong-order', 'the ten questions')]),
    ...(paths.every((path, index) => path >= (paths[index - 1] ?? 0)) ? [] : [finding('', 'wrong-order', 'paths')]),
  ];
};

/** A question that cannot be left: nothing to answer, or choices of which none can be chosen. */
const lintDeadEnd = (question: QuestionData): readonly Finding[] => {
  if (question.fields.length === 0) return [finding(question.id, 'dead-end', 'nothing to answer')];
  return question.fields
    .filter((field) => codesOf(vocabulary[field.linkId]) !== undefined)
    .filter((field) => (field.options ?? []).filter((option) => option.askedWhen === undefined).length === 0)
    .map((field) => finding(question.id, 'dead-end', `${field.linkId}: no choice`));
};

/** Everything wrong with a checklist; empty when it is fit to be used. */
export const lintChecklist = (checklist: Checklist): readonly Finding[] => {
  const findings: Finding[] = [];
  if (!/^\d+\.\d+\.\d+$/.test(checklist.version)) findings.push(finding('', 'no-version', checklist.version));
  const questions = new Set<string>();
  const asked = new Set<string>();
  for (const question of checklist.questions) {
    if (questions.has(question.id)) findings.push(finding(question.id, 'repeated-question', question.id));
    questions.add(question.id);
    const knownBefore = new Set(asked);
    for (const field of question.fields) {
      if (asked.has(field.linkId)) findings.push(finding(question.id, 'repeated-field', field.linkId));
      asked.add(field.linkId);
      if (!isLinkId(field.linkId)) findings.push(finding(question.id, 'unknown-code', field.linkId));
      else findings.push(...lintCodes(question, field), ...lintText(question, field));
    }
    for (const { condition } of conditionsOf(question)) {
      if (!isSatisfiable(condition, knownBefore))
        findings.push(finding(question.id, 'unreachable', JSON.stringify(condition)));
    }
    if (question.path === 'short' && question.fields.every((field) => field.text === undefined)) {
      findings.push(finding(question.id, 'not-asked-by-text', question.id));
    }
    findings.push(...lintLabels(question), ...lintDeadEnd(question));
  }
  return [...findings, ...lintOrder(checklist)];
};
