import { distance } from '../../interview/reply-words.ts';
import { asTyped } from './as-typed.ts';
import { isCommon } from './language.ts';
import { realWords } from './real-words.ts';
import { spokenWords } from './sayings/spoken-words.ts';

/** How words are misspelt, shortened and disguised, and what they stand for. */

/** Whole words, as typed without marks, and what they stand for. */
const folded: ReadonlyMap<string, string> = new Map(
  asTyped
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meant = '', typed = ''] = line.split(': ');
      return typed.split(' ').map((word) => [word, meant] as const);
    }),
);

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '!': 'i',
  '@': 'a',
  $: 's',
  '*': '',
};

/** `su1cidal`, `k!lling`: digits and marks inside a word read as letters. A `!` at its end is a mark. */
export const readLeet = (word: string): string =>
  /[a-z]/.test(word) && /[a-z].*[0134570!@$*].*[a-z]/.test(word) && !/^\d+[a-z]{1,2}$/.test(word)
    ? word.replace(/[0134570!@$*]/g, (mark) => leet[mark] ?? mark)
    : word;

/** Nobody's slip makes a longer one. */
const longestSpelt = 16;
/** Shorter words are too near to too many others. */
const leastLetters = 4;
/** Grave words that are hard to spell: two slips are forgiven. */
const hardToSpell =
  'suicidal suicide overdose overdosed paracetamol ibuprofen boyfriend girlfriend strangled swallowed threatened'.split(
    ' ',
  );

/** What is left of a word with any one letter taken out, and the word itself: two words one slip apart have one of these in common. */
const shadowsOf = (word: string): readonly string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

/** Words of the sayings by their shadows; made when the first word comes that nobody knows. */
const indexed = (): ReadonlyMap<string, readonly string[]> => {
  const byShadow = new Map<string, string[]>();
  for (const word of spokenWords()) {
    if (word.length < leastLetters) continue;
    for (const shadow of new Set(shadowsOf(word))) {
      const there = byShadow.get(shadow);
      if (there === undefined) byShadow.set(shadow, [word]);
      else there.push(word);
    }
  }
  return byShadow;
};

let byShadow: ReadonlyMap<string, readonly string[]> | undefined;

/** The word of a saying that was meant by one that is no word; of several the first in the order of the sayings, the gravest first. */
const meantBy = (typed: string): string | undefined => {
  byShadow ??= indexed();
  const near = new Set(shadowsOf(typed).flatMap((shadow) => byShadow?.get(shadow) ?? []));
  const begins = (word: string) => word[0] === typed[0] || (word[0] === typed[1] && word[1] === typed[0]);
  return (
    [...near].find((word) => begins(word) && distance(typed, word, 1) === 1) ??
    hardToSpell.find((word) => word[0] === typed[0] && distance(typed, word, 2) <= 2)
  );
};

/** A word as it is meant: written out, spelt right. */
export const foldWord = (typed: string): string => {
  const known = folded.get(typed);
  if (known !== undefined) return known;
  if (isCommon(typed)) return typed;
  const squeezed = typed.replace(/(.)\1{2,}/g, '$1$1');
  if (squeezed !== typed) return foldWord(squeezed);
  if (typed.length < leastLetters || typed.length > longestSpelt || !/^[a-z]+$/.test(typed)) return typed;
  if (realWords.has(typed) || spokenWords().has(typed)) return typed;
  const meant = meantBy(typed);
  return meant === undefined ? typed : (folded.get(meant) ?? meant);
};
