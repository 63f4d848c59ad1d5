import { isSafeContact, isShareWith } from './answers.ts';
import { readKeepInformed } from './read-keep-informed.ts';
import { problem, type ReadAnswer, read } from './read-result.ts';
import {
  countCharacters,
  isAge,
  readDate,
  readEmail,
  readLanguage,
  readNhsNumber,
  readOdsCode,
  readPhone,
  readPostcode,
  tidyText,
} from './read-values.ts';
import type { AnswerShape } from './vocabulary.ts';

export interface ReadOptions {
  /** Ofcom's drama numbers count as real ones; only at home. */
  readonly acceptDramaNumbers: boolean;
  /** London date, YYYY-MM-DD: nobody is born after it. Without it only the calendar is checked. */
  readonly today?: string;
}

const absent: ReadAnswer = { result: 'absent' };
const notText = problem('wrong-type', 'This must be text.');

/** Text that must have a form: empty is absent, anything else has to be readable. */
const formed = (value: unknown, reader: (text: string) => string | undefined, text: string): ReadAnswer => {
  if (typeof value !== 'string') return notText;
  if (value.trim() === '') return absent;
  const found = value.length > 400 ? undefined : reader(value);
  return found === undefined ? problem('not-well-formed', text) : read(found);
};

/** All texts in a value, however it was nested by mistake; at most a hundred. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value.trim().toLowerCase()];
  return Array.isArray(value) ? value.slice(0, 100).flatMap((item) => stringsIn(item)) : [];
};

/**
 * A single code that came in the wrong wrapping. Codes that mean nothing is wrong stand at the edges of the vocabulary's
 * lists, so of several the one that is neither `none`, `no` nor `safe-for-now` is kept.
 */
const salvageCode = (codes: readonly string[], value: unknown): string | undefined => {
  const found = stringsIn(value).filter((item) => codes.includes(item));
  const mild = ['none', 'no', 'safe-for-now', 'talk-soon', 'passing', 'rather-not-say', 'yes-past'];
  return found.find((code) => !mild.includes(code)) ?? found[0];
};

const readCode = (codes: readonly string[], value: unknown): ReadAnswer => {
  if (typeof value !== 'string') return problem('wrong-type', 'This must be one code.', salvageCode(codes, value));
  if (value === '') return absent;
  if (codes.includes(value)) return read(value);
  return problem('unknown-code', 'This is not a code we know.', salvageCode(codes, value));
};

const readList = (isKnown: (item: string) => boolean, value: unknown): ReadAnswer => {
  if (!Array.isArray(value)) {
    const kept = stringsIn(value).filter(isKnown);
    return problem('wrong-type', 'This must be a list of codes.', kept.length === 0 ? undefined : kept);
  }
  const items: readonly unknown[] = value;
  const known = [...new Set(items.filter((item): item is string => typeof item === 'string' && isKnown(item)))];
  const kept = known.length > 0 ? known : [...new Set(stringsIn(value).filter(isKnown))];
  const keptOrNone = kept.length === 0 ? undefined : kept;
  if (items.some((item) => typeof item !== 'string')) {
    return problem('wrong-type', 'Each entry of this list must be a code.', keptOrNone);
  }
  if (items.some((item) => typeof item === 'string' && !isKnown(item))) {
    return problem('unknown-code', 'This list holds a code we do not know.', keptOrNone);
  }
  return read(known);
};

const readText = (maxCharacters: number, value: unknown): ReadAnswer => {
  if (typeof value !== 'string') return notText;
  const text = tidyText(value);
  if (text === '') return absent;
  if (countCharacters(text) <= maxCharacters) return read(text);
  return problem(
    'too-long',
    `This can be up to ${maxCharacters} characters long.`,
    [...text].slice(0, maxCharacters).join(''),
  );
};

const readAge = (value: unknown): ReadAnswer => {
  if (typeof value !== 'number') return problem('wrong-type', 'An age must be a number of whole years.');
  return isAge(value) ? read(value) : problem('out-of-range', 'An age must be whole years from 0 to 130.');
};

const readBirthDate = (value: unknown, today: string | undefined): ReadAnswer => {
  const answer = formed(value, readDate, 'A date must be a real one, written YYYY-MM-DD.');
  if (answer.result !== 'read' || typeof answer.value !== 'string') return answer;
  if (today !== undefined && answer.value > today)
    return problem('in-the-future', 'A date of birth must be in the past.');
  return answer;
};

/** Reads one answer by its shape. */
export const readAnswer = (shape: AnswerShape, value: unknown, options: ReadOptions): ReadAnswer => {
  switch (shape.kind) {
    case 'code':
      return readCode(shape.codes, value);
    case 'list':
      return readList((item) => shape.codes.includes(item), value);
    case 'safe-contact':
      return readList(isSafeContact, value);
    case 'share-with':
      return readList(isShareWith, value);
    case 'keep-informed':
      return readKeepInformed(value, options.acceptDramaNumbers);
    case 'national-code':
      if (typeof value !== 'string') return notText;
      if (value.trim() === '') return absent;
      return read(shape.codes.includes(value.trim()) ? value.trim() : 'not-known');
    case 'text':
      return readText(shape.maxCharacters, value);
    case 'age':
      return readAge(value);
    case 'date':
      return readBirthDate(value, options.today);
    case 'postcode':
      return formed(value, readPostcode, 'A postcode must be a full one, like ZA1 1AA.');
    case 'phone':
      return formed(
        value,
        (text) => readPhone(text, options.acceptDramaNumbers),
        'A phone number must be a full one, like 07700 900 982.',
      );
    case 'email':
      return formed(value, readEmail, 'An email address must look like name@example.com.');
    case 'nhs-number':
      return formed(value, readNhsNumber, 'An NHS number must be the 10 digits on an NHS letter or in the NHS App.');
    case 'ods-code':
      return formed(value, readOdsCode, 'A practice must be given by its code, like A81001.');
    case 'language':
      return formed(value, readLanguage, 'A language must be a code, like en, pl or bfi.');
  }
};
