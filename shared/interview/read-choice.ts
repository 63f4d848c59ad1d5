import type { TextOption } from './question.ts';
import { distance, forgiven, numberInWords, wordsOf } from './reply-words.ts';

/** Which choices (by their place, from 0) somebody meant; empty when that is not clear. */
type Chosen = readonly number[];

const joiners = new Set([
  'and',
  'n',
  'also',
  'plus',
  'or',
  'option',
  'options',
  'number',
  'numbers',
  'answer',
  'please',
  'pls',
  'thanks',
  'then',
  'is',
  'its',
  'the',
  'both',
]);
const negators = new Set(['no', 'not', 'never', 'without', 'dont', 'isnt', 'arent', 'nothing', 'doesnt']);

/** Words after which a `no` no longer counts. */
const turns = new Set(['just', 'only', 'but', 'also', 'mainly', 'mostly', 'more']);

/** Words too small to be sure of inside a sentence. */
const bareWords = new Set(['yes', 'no', 'now', 'me', 'none', 'one', 'ok', 'dr']);

const phrasesOf = (option: TextOption): readonly (readonly string[])[] =>
  [option.label, ...option.codes, ...(option.words ?? [])].map(wordsOf).filter((phrase) => phrase.length > 0);

const asNumber = (word: string): number | undefined => (/^\d{1,2}$/.test(word) ? Number(word) : numberInWords([word]));

/** `1 3`, `1,3 and 4`, `option two`, `13` for 1 and 3 where 13 is no choice. */
const byNumbers = (words: readonly string[], count: number, several: boolean): Chosen => {
  const chosen: number[] = [];
  for (const word of words) {
    const value = asNumber(word);
    const digits = [...word].map(Number);
    if (value !== undefined && value >= 1 && value <= count) chosen.push(value - 1);
    else if (several && /^[1-9]{2,9}$/.test(word) && digits.every((digit) => digit <= count)) {
      chosen.push(...digits.map((digit) => digit - 1));
    } else if (value !== undefined || !joiners.has(word)) return [];
  }
  return chosen;
};

/** The whole reply is a choice's own words, or nearly. */
const byWhole = (words: readonly string[], options: readonly TextOption[]): Chosen => {
  const whole = words.join(' ');
  const exact = options.findIndex((option) => phrasesOf(option).some((phrase) => phrase.join(' ') === whole));
  if (exact >= 0) return [exact];
  const near = options.flatMap((option, index) =>
    phrasesOf(option)
      .map((phrase) => phrase.join(' '))
      .filter((phrase) => Math.min(phrase.length, whole.length) >= 4)
      .map((phrase) => ({
        index,
        slips: distance(whole, phrase, forgiven(phrase.length)),
        limit: forgiven(phrase.length),
      }))
      .filter(({ slips, limit }) => slips <= limit),
  );
  const fewest = Math.min(...near.map(({ slips }) => slips));
  const best = new Set(near.filter(({ slips }) => slips === fewest).map(({ index }) => index));
  return best.size === 1 ? [...best] : [];
};

const matchesAt = (words: readonly string[], start: number, phrase: readonly string[]): boolean =>
  phrase.every((part, offset) => {
    const word = words[start + offset];
    if (word === undefined) return false;
    return word === part || (part.length >= 5 && distance(word, part, 1) <= 1);
  });

/** Choices named somewhere in a sentence, the longest wording first; `no drugs` does not name drugs. */
const byNaming = (words: readonly string[], options: readonly TextOption[]): Chosen => {
  const phrases = options
    .flatMap((option, index) => phrasesOf(option).map((phrase) => ({ index, phrase })))
    .filter(({ phrase }) => !bareWords.has(phrase.join(' ')))
    .sort((left, right) => right.phrase.length - left.phrase.length);
  const taken = new Set<number>();
  const chosen: number[] = [];
  for (const { index, phrase } of phrases) {
    for (let start = 0; start + phrase.length <= words.length; start += 1) {
      const span = phrase.map((_, offset) => start + offset);
      if (span.some((place) => taken.has(place)) || !matchesAt(words, start, phrase)) continue;
      for (const place of span) taken.add(place);
      const before = words.slice(Math.max(0, start - 3), start);
      const own = before.slice(before.findLastIndex((word) => turns.has(word)) + 1);
      const isNegated = own.some((word) => negators.has(word));
      if (!isNegated && !chosen.includes(index)) chosen.push(index);
    }
  }
  return chosen;
};

/** `2 not safe now`: a number, and nothing that speaks against it. */
const byLeadingNumber = (words: readonly string[], options: readonly TextOption[]): Chosen => {
  const [first, ...others] = words;
  const value = first === undefined || !/^\d{1,2}$/.test(first) ? undefined : Number(first);
  if (value === undefined || value < 1 || value > options.length) return [];
  if (others.some((word) => asNumber(word) !== undefined)) return [];
  const named = byNaming(others, options);
  return named.length === 1 && named[0] === value - 1 ? [value - 1] : [];
};

/** `No one`, `no idea`: after these the first word answers nothing. */
const notAnAnswer = new Set(['one', 'body', 'idea', 'clue']);

const byFirstWord = (words: readonly string[], options: readonly TextOption[]): Chosen => {
  const [first, second] = words;
  if ((first !== 'yes' && first !== 'no') || (second !== undefined && notAnAnswer.has(second))) return [];
  const index = options.findIndex((option) => phrasesOf(option).some((phrase) => phrase.join(' ') === first));
  return index < 0 ? [] : [index];
};

/** Codes that say that nothing applies; dropped where something does. */
/** Whether a reply is one of the choices word for word, and nothing else. */
export const isOffered = (reply: string, options: readonly TextOption[]): boolean => {
  const whole = wordsOf(reply).join(' ');
  return whole !== '' && options.some((option) => phrasesOf(option).some((phrase) => phrase.join(' ') === whole));
};

const nothing = new Set(['none', 'none-of-these', 'nobody', 'no']);

/**
 * Reads a reply to numbered choices: numbers, the words, or nearly the words. Of several where one was asked, none: it is
 * asked again.
 */
export const readChoice = (
  rawText: string,
  options: readonly TextOption[],
  several: boolean,
): readonly string[] | undefined => {
  const words = wordsOf(rawText.replace(/\bno\.? ?(?=\d)/gi, ''));
  if (words.length === 0) return undefined;
  const attempts: readonly (() => Chosen)[] = [
    () => byNumbers(words, options.length, several),
    () => byWhole(words, options),
    () => byLeadingNumber(words, options),
    () => byNaming(words, options),
    () => byFirstWord(words, options),
  ];
  for (const attempt of attempts) {
    const found = [...new Set(attempt())];
    if (found.length === 0) continue;
    if (!several && found.length > 1) return undefined;
    const codes = [...new Set(found.flatMap((index) => options[index]?.codes ?? []))];
    const telling = codes.filter((code) => !nothing.has(code));
    return telling.length > 0 ? telling : codes;
  }
  return undefined;
};
