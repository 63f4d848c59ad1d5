import { isLinkId } from './answers.ts';
import type { Checklist, Condition, FieldData, OptionData, QuestionData, Term } from './question.ts';
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

/** Every chain of conditions that must hold together: a question's, its field's, and a choice's or a text's within it. */
const conditionsOf = (question: QuestionData): readonly (readonly Condition[])[] =>
  question.fields
    .flatMap((field) => {
      const asked = [question.askedWhen, field.askedWhen];
      const within = [field.text?.askedWhen, ...(field.options ?? []).map((option: OptionData) => option.askedWhen)];
      return [asked, ...within.map((condition) => [...asked, condition])];
    })
    .map((chain) => chain.filter((condition) => condition !== undefined))
    .filter((chain) => chain.length > 0);

/** Whether the answers to the questions before can make all of them hold at once. */
const areSatisfiable = (chain: readonly Condition[], asked: ReadonlySet<string>): boolean =>
  chain
    .map(({ when, terms }) => (when === 'all' ? [terms] : terms.map((term) => [term])))
    .reduce<readonly (readonly Term[])[]>(
      (before, ways) => before.flatMap((some) => ways.map((way) => [...some, ...way])),
      [[]],
    )
    .some((terms) => terms.every((term) => isPossible(term, asked)) && !terms.some((term) => clashes(term, terms)));

function isPossible(term: Term, asked: ReadonlySet<string>): boolean {
  if (term.operator === '!=') return true;
  if (term.operator === 'exists') return !term.answer || asked.has(term.linkId);
  const codes = codesOf(vocabulary[term.linkId]);
  return asked.has(term.linkId) && (codes === undefined || codes.includes(term.answer));
}

const clashes = (term: Term, terms: readonly Term[]): boolean =>
  term.operator === '=' &&
  terms.some(
    (other) =>
      other.linkId === term.linkId &&
      ((other.operator === '!=' && other.answer === term.answer) ||
        (other.operator === '=' && other.answer !== term.answer && vocabulary[term.linkId].kind === 'code') ||
        (other.operator === 'exists' && !other.answer)),
  );

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
  const always = question.fields.filter(({ askedWhen }) => askedWhen === undefined).map(({ linkId }) => linkId);
  const settling = question.settledBy ?? question.fields.map(({ linkId }) => linkId);
  if (question.settledBy !== undefined && !always.some((linkId) => settling.includes(linkId)))
    return [finding(question.id, 'dead-end', 'nothing that is always asked settles it')];
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
    for (const chain of conditionsOf(question)) {
      if (!areSatisfiable(chain, knownBefore))
        findings.push(finding(question.id, 'unreachable', JSON.stringify(chain)));
    }
    if (question.path === 'short' && question.fields.every((field) => field.text === undefined)) {
      findings.push(finding(question.id, 'not-asked-by-text', question.id));
    }
    findings.push(...lintLabels(question), ...lintDeadEnd(question));
  }
  return [...findings, ...lintOrder(checklist)];
};
