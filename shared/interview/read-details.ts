import { fix } from 'postcode';
import { isAge, readDate, readPostcode } from './read-values.ts';
import { numberInWords, wordsOf } from './reply-words.ts';
import type { Answers } from './vocabulary.ts';

/** Things that people tell in passing, found in what they wrote. */

const postcodeInText = /\b[a-z]{1,2}\d[a-z\d]?\s{0,2}\d[a-z]{2}\b/i;

/** A full postcode anywhere in a text; in a short one also with O for 0 and the like. */
export const findPostcode = (text: string): string | undefined => {
  const found = postcodeInText.exec(text)?.[0];
  if (found !== undefined) return readPostcode(found);
  return text.trim().length <= 9 ? readPostcode(fix(text)) : undefined;
};

const months: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const century = (year: string, today: string | undefined): string | undefined => {
  if (year.length === 4) return year;
  if (today === undefined) return undefined;
  return Number(year) > Number(today.slice(2, 4)) ? `19${year}` : `20${year}`;
};

/** A date of birth as people write one: 27/3/1990, 27 March 90, 1990-03-27. Day before month. */
export const findBirthDate = (text: string, today: string | undefined): string | undefined => {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  const match =
    /\b(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})\b/.exec(text) ??
    /\b(\d{1,2})(?:st|nd|rd|th)?[ /-]?(?:of )?([a-z]{3,9})[ /,-]{0,2}(\d{4}|\d{2})\b/i.exec(text);
  const [, day, month, year] = match ?? [];
  if (day === undefined || month === undefined || year === undefined)
    return iso === undefined ? undefined : readDate(iso);
  const number = /^\d+$/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = readDate(`${century(year, today)}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date === undefined || (today !== undefined && date > today) ? undefined : date;
};

const agePhrase =
  /\b(?:im|i am|age|aged|hes|shes|he is|she is|they are)\s+(\d{1,3})\b|\b(\d{1,3})\s*(?:yo|yrs?|years?)\b/i;

/** An age told in words beside something else: `I'm 34`, `34 years old`. */
export const findAge = (text: string): number | undefined => {
  const match = agePhrase.exec(text.replace(/[’']/g, ''));
  const value = Number(match?.[1] ?? match?.[2]);
  return match !== null && isAge(value) ? value : undefined;
};

/** An age as the whole answer: one number of years, in digits or words. `Nearly 18` is not 18. */
export const readAgeReply = (text: string): number | undefined => {
  const words = wordsOf(text).map((word) => word.replace(/^(\d{1,3})(?:yo|yrs?|years?)$/, '$1'));
  if (words.some((word) => ['nearly', 'almost', 'under', 'over', 'months', 'weeks', 'about'].includes(word)))
    return undefined;
  const digits = words.filter((word) => /^\d+$/.test(word));
  if (digits.length === 1) return isAge(Number(digits[0])) ? Number(digits[0]) : undefined;
  if (digits.length > 1) return undefined;
  const start = words.findIndex((word) => numberInWords([word]) !== undefined);
  if (start < 0) return undefined;
  return numberInWords(words.slice(start, start + 2)) ?? numberInWords(words.slice(start, start + 1));
};

type Relationship = NonNullable<Answers['referrer.relationship']>;

/** `my son` is written by a parent. */
const writers: readonly (readonly [Relationship, RegExp])[] = [
  ['parent', /\bmy (?:\w+ )?(?:son|daughter|child|kid|boy|girl|lad|teenager)\b/i],
  ['child', /\bmy (?:\w+ )?(?:mum|mom|mam|mother|dad|father|parents?)\b/i],
  ['partner', /\bmy (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|other half)\b/i],
  [
    'other-family',
    /\bmy (?:\w+ )?(?:brother|sister|nan|gran|grandma|grandad|aunt|auntie|uncle|cousin|niece|nephew|grandson|granddaughter)\b/i,
  ],
  ['friend', /\bmy (?:\w+ )?(?:friend|mate|neighbour|flatmate|housemate)\b/i],
  ['professional', /\b(?:my|a|our) (?:\w+ )?(?:patient|client|pupil|student|resident|tenant)\b/i],
];

/** What the writer is to the one they name. */
export const findRelationship = (text: string): Relationship | undefined =>
  writers.find(([, pattern]) => pattern.test(text.slice(0, 500)))?.[0];

/** A name without what people put before it; undefined for what is no name. */
export const readName = (text: string): string | undefined => {
  const name = text
    .replace(/^\s*(?:hi|hello|hey)[ ,!]+/i, '')
    .replace(
      /^\s*(?:my name is|my names|my name's|name is|call me|i'?m called|i'?m|i am|its|it's|this is|just)\s+/i,
      '',
    )
    .replace(/[.!,\s]+$/, '')
    .trim();
  return name.length > 0 && name.length <= 60 && name.split(/\s+/).length <= 6 && /\p{L}/u.test(name)
    ? name
    : undefined;
};
