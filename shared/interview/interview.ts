import { holds } from './conditions.ts';
import type { Checklist, Field, FieldData, Path, Question, QuestionData } from './question.ts';
import { type AnswerShape, type Answers, type LinkId, vocabulary } from './vocabulary.ts';

/** How the question is put. By text only one field is asked at a time. */
export type InterviewChannel = 'web' | 'text' | 'partner';

/** LinkIds that were left out on purpose ("not said"): they are not asked again. */
export type Passed = ReadonlySet<LinkId>;

const kindOf = (shape: AnswerShape): Pick<Field, 'kind' | 'maxCharacters'> => {
  switch (shape.kind) {
    case 'code':
    case 'national-code':
      return { kind: 'choose-one' };
    case 'list':
    case 'share-with':
      return { kind: 'choose-many' };
    case 'safe-contact':
      return { kind: 'safe-contact' };
    case 'keep-informed':
      return { kind: 'keep-informed' };
    case 'age':
      return { kind: 'whole-number' };
    case 'date':
      return { kind: 'date' };
    case 'text':
      return { kind: shape.maxCharacters > 200 ? 'paragraph' : 'line', maxCharacters: shape.maxCharacters };
    case 'postcode':
    case 'phone':
    case 'email':
    case 'nhs-number':
    case 'ods-code':
    case 'language':
      return { kind: 'line', maxCharacters: 254 };
  }
};

const isTheirs = (answers: Answers): boolean => answers['for-whom'] === 'someone-else';

const wordsFor = (
  channel: InterviewChannel,
  theirs: boolean,
  words: { readonly label: string; readonly theirs?: string; readonly partner?: string },
): string => {
  if (channel === 'partner' && words.partner !== undefined) return words.partner;
  return (theirs || channel === 'partner' ? words.theirs : undefined) ?? words.label;
};

const hintFor = (theirs: boolean, words: { readonly hint?: string; readonly theirsHint?: string }) => {
  const hint = (theirs ? words.theirsHint : undefined) ?? words.hint;
  return hint === undefined ? {} : { hint };
};

const showField = (field: FieldData, answers: Answers, channel: InterviewChannel): Field => {
  const theirs = isTheirs(answers) || channel === 'partner';
  return {
    linkId: field.linkId,
    ...kindOf(vocabulary[field.linkId]),
    label: wordsFor(channel, theirs, field),
    ...hintFor(theirs, field),
    options: (field.options ?? [])
      .filter((option) => holds(option.askedWhen, answers))
      .map((option) => ({
        code: option.code,
        label: wordsFor('web', theirs, option),
        ...(option.hint === undefined ? {} : { hint: option.hint }),
      })),
  };
};

const isAsked = (question: QuestionData, field: FieldData, answers: Answers, channel: InterviewChannel): boolean =>
  holds(question.askedWhen, answers) &&
  holds(field.askedWhen, answers) &&
  (channel !== 'text' || (field.text !== undefined && holds(field.text.askedWhen, answers)));

/** A question in the words for whoever it is about, with the fields that are to be asked on this channel. */
export const show = (question: QuestionData, answers: Answers, channel: InterviewChannel = 'web'): Question => {
  const theirs = isTheirs(answers) || channel === 'partner';
  const fields = question.fields
    .filter((field) => isAsked(question, field, answers, channel))
    .map((field) => showField(field, answers, channel));
  const heading =
    question.title === undefined
      ? undefined
      : { label: question.title, ...(question.theirs === undefined ? {} : { theirs: question.theirs }) };
  return {
    id: question.id,
    path: question.path,
    ...(question.number === undefined ? {} : { number: question.number }),
    title: heading === undefined ? (fields[0]?.label ?? question.id) : wordsFor('web', theirs, heading),
    ...hintFor(theirs, question),
    harm: question.harm === true,
    fields,
    settledBy: question.settledBy ?? fields.map(({ linkId }) => linkId),
  };
};

/** Every question of a path that these answers lead to, in order: for going back, and for checking. */
export const questionsOf = (
  checklist: Checklist,
  answers: Answers,
  path: Path,
  channel: InterviewChannel = 'web',
): readonly Question[] =>
  checklist.questions
    .filter((question) => question.path === path)
    .map((question) => show(question, answers, channel))
    .filter((question) => question.fields.length > 0);

/** One question by its id; undefined for an unknown id. Shown even where its condition no longer holds, so that a change link works. */
export const questionById = (
  checklist: Checklist,
  id: string,
  answers: Answers,
  channel: InterviewChannel = 'web',
): Question | undefined => {
  const question = checklist.questions.find((candidate) => candidate.id === id);
  return question === undefined ? undefined : show(question, answers, channel);
};

const substitutes: Partial<Record<LinkId, readonly LinkId[]>> = {
  postcode: ['staying-at'],
  age: ['birth-date'],
  phone: ['contact-by'],
};

const isSettled = (linkId: LinkId, answers: Answers, passed: Passed): boolean =>
  answers[linkId] !== undefined ||
  passed.has(linkId) ||
  (substitutes[linkId] ?? []).some((other) => answers[other] !== undefined);

const isPageSettled = (question: Question, answers: Answers, passed: Passed): boolean =>
  question.settledBy.some((linkId) => isSettled(linkId, answers, passed));

/**
 * The next question that has not been answered or passed, or `done`. A page is settled once any of the fields that settle it
 * is; by text the question holds just the one field to ask now.
 */
export const next = (
  checklist: Checklist,
  answers: Answers,
  passed: Passed,
  path: Path,
  channel: InterviewChannel = 'web',
): Question | 'done' => {
  for (const question of questionsOf(checklist, answers, path, channel)) {
    if (channel === 'text') {
      const field = question.fields.find((candidate) => !isSettled(candidate.linkId, answers, passed));
      if (field !== undefined) return { ...question, fields: [field] };
    } else if (!isPageSettled(question, answers, passed)) {
      return question;
    }
  }
  return 'done';
};

/** How far somebody is: questions settled and questions in all, as the answers so far lead. */
export const progress = (
  checklist: Checklist,
  answers: Answers,
  passed: Passed,
  path: Path,
  channel: InterviewChannel = 'web',
): { readonly settled: number; readonly all: number } => {
  const questions = questionsOf(checklist, answers, path, channel);
  const settled = questions.filter((question) => isPageSettled(question, answers, passed));
  return { settled: settled.length, all: questions.length };
};
