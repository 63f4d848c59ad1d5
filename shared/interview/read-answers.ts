import { asAnswers, isLinkId } from './answers.ts';
import { type ReadOptions, readAnswer } from './read-answer.ts';
import { type Answers, type LinkId, type Problem, vocabulary } from './vocabulary.ts';

export type ReadAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | {
      readonly ok: false;
      /** Every problem at once, one for each field, in the order sent. */
      readonly problems: readonly Problem[];
      /** What could be read all the same: danger in an invalid body is never lost. */
      readonly partial: Answers;
    };

/** An unknown name is told back only when it looks like one: somebody may have put their words in the wrong place. */
const nameable = (name: string): string => (/^[A-Za-z][A-Za-z0-9._-]{0,63}$/.test(name) ? name : 'answers');

/**
 * Reads what a partner, a form or FHIR sent against the public vocabulary: normalises, merges repeats, drops empty text,
 * and names every field that is wrong without telling its value.
 */
export const readAnswers = (raw: unknown, options: ReadOptions): ReadAnswers => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return {
      ok: false,
      problems: [{ field: 'answers', code: 'wrong-type', text: 'The answers must be an object.' }],
      partial: {},
    };
  }
  const problems: Problem[] = [];
  const found = new Map<LinkId, unknown>();
  for (const [name, value] of Object.entries(raw)) {
    if (!isLinkId(name)) {
      problems.push({ field: nameable(name), code: 'unknown-link-id', text: 'This is not a question we know.' });
      continue;
    }
    if (value === undefined) continue;
    const answer = readAnswer(vocabulary[name], value, options);
    if (answer.result === 'read') found.set(name, answer.value);
    if (answer.result === 'problem') {
      problems.push({ field: name, code: answer.code, text: answer.text });
      if (answer.kept !== undefined) found.set(name, answer.kept);
    }
  }
  const answers = asAnswers(Object.fromEntries(found));
  return problems.length === 0 ? { ok: true, answers } : { ok: false, problems, partial: answers };
};

/**
 * All text anywhere in a body, for the reader of words: danger counts wherever it was written. Visits at most 5,000
 * values and gives at most 65,536 characters.
 */
export const wordsAnywhere = (raw: unknown): string => {
  const texts: string[] = [];
  const waiting: unknown[] = [raw];
  for (let visited = 0; waiting.length > 0 && visited < 5_000; visited += 1) {
    const value = waiting.shift();
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) waiting.push(...value.slice(0, 1_000));
    else if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value).slice(0, 1_000));
  }
  return texts.join('\n').slice(0, 65_536);
};

/**
 * Answers wherever in a body they came, outermost first: danger counts in the wrong wrapping too. What lies inside an answer
 * is that answer's own (a relative's phone is not theirs). Visits at most 5,000 values.
 */
export const answersAnywhere = (raw: unknown): Readonly<Record<string, unknown>> => {
  const found: Record<string, unknown> = {};
  const waiting: unknown[] = [raw];
  for (let visited = 0; waiting.length > 0 && visited < 5_000; visited += 1) {
    const value = waiting.shift();
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inside] of Object.entries(value).slice(0, 1_000)) {
      if (isLinkId(name)) found[name] ??= inside;
      else waiting.push(inside);
    }
  }
  return found;
};

/** A web form's fields (one text, or several of the same name) as the answers they stand for; unknown fields stay, to be refused. */
export const fromForm = (fields: Readonly<Record<string, string | readonly string[]>>): Record<string, unknown> => {
  const entries = Object.entries(fields).map(([name, value]): readonly [string, unknown] => {
    const kind = isLinkId(name) ? vocabulary[name].kind : 'text';
    const first = typeof value === 'string' ? value : (value[0] ?? '');
    if (kind === 'list' || kind === 'safe-contact' || kind === 'share-with') {
      return [name, (typeof value === 'string' ? [value] : value).filter((item) => item !== '')];
    }
    if (kind !== 'age') return [name, first];
    if (first.trim() === '') return [name, undefined];
    return [name, /^\d{1,3}$/.test(first.trim()) ? Number(first.trim()) : first];
  });
  return Object.fromEntries(entries);
};
