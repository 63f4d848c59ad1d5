import type { FieldData } from '../../../shared/interview/question.ts';
import { textOf } from '../../../shared/interview/text-wording.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { partsOf, toGsm7 } from '../../../shared/updates/gsm7.ts';
import { inEnglish } from './says-in-english.ts';

/** Every word that a text conversation says by itself, whatever the language. */
export type Says = {
  readonly [K in keyof typeof inEnglish]: (typeof inEnglish)[K] extends string ? string : (typeof inEnglish)[K];
};

/** All that is said by text in one language. Only languages that somebody reviewed are shipped. */
export interface Catalogue {
  /** BCP 47. */
  readonly language: string;
  /** Of the phone network: what is not in its own costs more than twice the room, 67 characters a part. */
  readonly alphabet: 'gsm7' | 'ucs2';
  readonly says: Says;
  /** The whole text that asks a field, choices and all; undefined where it is never asked by text. */
  readonly ask: (field: FieldData, answers: Answers, attempt?: 'first' | 'again') => string | undefined;
}

export const english: Catalogue = { language: 'en', alphabet: 'gsm7', says: inEnglish, ask: textOf };

export const shipped: readonly Catalogue[] = [english];

/** The catalogue of a language (`pl-PL`, or else `pl`); English where there is none. */
export function catalogueFor(all: readonly Catalogue[], language: string | undefined): Catalogue {
  const wanted = (language ?? '').toLowerCase();
  const [primary] = wanted.split('-');
  const named = (tag: string | undefined) => all.find((each) => each.language.toLowerCase() === tag);
  return named(wanted) ?? named(primary) ?? english;
}

/** As it goes out: in the network's own alphabet wherever the language can be written in it. */
export const asSent = ({ alphabet }: Pick<Catalogue, 'alphabet'>, words: string): string =>
  alphabet === 'gsm7' ? toGsm7(words) : words.normalize('NFC');

/**
 * Joins what fits in two parts: a lead and the question. Where both do not fit the question goes alone; a lead that must be
 * said goes in short, or alone with a way to go on.
 */
export function together(
  words: Pick<Catalogue, 'alphabet' | 'says'>,
  lead: string | undefined,
  question: string,
  must = false,
): { body: string; asks: boolean } {
  if (lead === undefined) return { body: question, asks: true };
  const { brief, okToGoOn } = words.says;
  const fits = (body: string): boolean => partsOf(asSent(words, body)) <= 2;
  const whole = [lead, ...(must ? [brief] : [])].map((first) => `${first}\n${question}`).find(fits);
  if (whole !== undefined) return { body: whole, asks: true };
  return must ? { body: `${lead} ${okToGoOn}`, asks: false } : { body: question, asks: true };
}
