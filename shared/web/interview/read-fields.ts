import type { Field, Question } from '../../interview/question.ts';
import type { ReadOptions } from '../../interview/read-answer.ts';
import { readAnswers } from '../../interview/read-answers.ts';
import type { Answers, LinkId } from '../../interview/vocabulary.ts';
import { entry, type Form } from '../form.ts';
import type { FieldProblem } from '../parts/errors.tsx';
import { languageCode } from './languages.ts';
import type { InterviewWords } from './words.ts';

export interface ReadPage {
  /** What could be read, also where other fields of the page need mending: danger is never lost. */
  readonly answers: Answers;
  /** Fields that the person left or made empty. */
  readonly empty: readonly LinkId[];
  readonly problems: readonly FieldProblem[];
}

/** Reads the controls of one question's page. */
export function readPage(question: Question, form: Form, options: ReadOptions, words: InterviewWords): ReadPage {
  const raw: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const field of question.fields) {
    const value = rawValue(field, form);
    if (value === 'mend-hours') problems.push({ field: 'safe-contact-from', text: words.hoursProblem });
    else if (value !== undefined) raw[field.linkId] = value;
  }
  const read = readAnswers(raw, options);
  const answers = read.ok ? read.answers : read.partial;
  if (!read.ok) problems.push(...read.problems.map((problem) => inOurWords(problem.field, problem.text, words)));
  const broken = new Set(problems.map((problem) => problem.field));
  return {
    answers,
    empty: question.fields.map((f) => f.linkId).filter((id) => answers[id] === undefined && !broken.has(id)),
    problems: [...problems, ...waysWithoutDetail(answers, broken, words)],
  };
}

const inOurWords = (field: string, said: string, words: InterviewWords): FieldProblem => {
  const known: Readonly<Record<string, string>> = words.problems;
  return { field: field === 'birth-date' ? 'birth-date-day' : field, text: known[field] ?? said };
};

function rawValue(field: Field, form: Form): unknown {
  const name = field.linkId;
  switch (field.kind) {
    case 'choose-one':
    case 'paragraph':
      return entry(form, name);
    case 'line': {
      const typed = entry(form, name);
      return name === 'language' && typed !== undefined ? languageCode(typed) : typed;
    }
    case 'choose-many': {
      const chosen = (form.get(name) ?? []).filter((code) => code !== '');
      return chosen.length === 0 ? undefined : chosen;
    }
    case 'whole-number': {
      const typed = entry(form, name);
      return typed !== undefined && /^\d{1,4}$/.test(typed) ? Number(typed) : typed;
    }
    case 'date':
      return readDateParts(name, form);
    case 'safe-contact':
      return readSafeContact(form);
    case 'keep-informed':
      return readInformed(form);
  }
}

function readDateParts(name: string, form: Form): string | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => entry(form, `${name}-${part}`) ?? '');
  if (!day && !month && !year) return undefined;
  return `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

/** Always a list: a page that was sent without a tick says "nothing but the plainest". */
function readSafeContact(form: Form): readonly string[] | 'mend-hours' {
  const chosen = (form.get('safe-contact') ?? []).filter((code) => code !== '');
  const from = entry(form, 'safe-contact-from');
  const to = entry(form, 'safe-contact-to');
  if (from === undefined && to === undefined) return chosen;
  const span = [from, to].map((typed) => (typed === undefined ? undefined : readClock(typed)));
  if (span.includes(undefined) || span[0] === span[1]) return 'mend-hours';
  return [...chosen, `only-between:${span.join('-')}`];
}

/** `9`, `9am`, `9.30`, `17:05`, `5pm` as HH:MM; undefined for anything else. */
export function readClock(typed: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/i.exec(typed.trim());
  if (match === null) return undefined;
  const half = match[3]?.toLowerCase();
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function readInformed(form: Form): unknown {
  const part = (name: string) => entry(form, `keep-informed-${name}`);
  const name = part('name');
  const phone = part('phone');
  const email = part('email');
  if (name === undefined && phone === undefined && email === undefined) return undefined;
  return [
    {
      name: name ?? '',
      relationship: part('relationship') ?? '',
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
      'may-know': part('may-know') ?? 'that-i-asked',
    },
  ];
}

/** A way that was chosen needs the number or address it goes to. */
function waysWithoutDetail(
  answers: Answers,
  broken: ReadonlySet<string>,
  words: InterviewWords,
): readonly FieldProblem[] {
  const ways = answers['contact-by'] ?? [];
  const needs = (chosen: boolean, field: 'phone' | 'email' | 'address', text: string): FieldProblem[] =>
    chosen && answers[field] === undefined && !broken.has(field) ? [{ field, text }] : [];
  return [
    ...needs(ways.includes('text') || ways.includes('phone'), 'phone', words.needsPhone),
    ...needs(ways.includes('email'), 'email', words.needsEmail),
    ...needs(ways.includes('letter'), 'address', words.needsAddress),
  ];
}
