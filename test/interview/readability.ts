/**
 * Two public readability formulas, for texts in English. Both give a school grade of the United States; a reader's age is
 * the grade and five. Flesch–Kincaid (1975) counts syllables and words; the automated readability index (1967) counts
 * letters and words.
 */

const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/[.!?:;\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence));

const wordsIn = (text: string): readonly string[] => text.match(/[a-z]+(?:['’-][a-z]+)*|\d+/gi) ?? [];

/** Groups of vowels, without a silent e at the end; at least one. */
export const syllables = (word: string): number => {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = plain.replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
};

const counts = (text: string) => {
  const words = wordsIn(text);
  return {
    sentences: Math.max(1, sentencesIn(text).length),
    words: Math.max(1, words.length),
    letters: words.join('').replace(/['’-]/g, '').length,
    syllables: words.reduce((sum, word) => sum + syllables(word), 0),
  };
};

/** Age in years by Flesch–Kincaid. */
export const fleschKincaidAge = (text: string): number => {
  const { sentences, words, syllables: spoken } = counts(text);
  return 0.39 * (words / sentences) + 11.8 * (spoken / words) - 15.59 + 5;
};

/** Age in years by the automated readability index. */
export const automatedAge = (text: string): number => {
  const { sentences, words, letters } = counts(text);
  return 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43 + 5;
};

/** Nobody needs to be older than this to read a question, a reason or what an outcome means. */
export const oldest = 11;

/** Names of texts that either formula gives to an older reader, each once. */
export const tooOld = (all: readonly (readonly [string, string])[]): readonly string[] =>
  all
    .filter(([, text]) => fleschKincaidAge(text) > oldest || automatedAge(text) > oldest)
    .map(([name]) => name)
    .filter((name, index, names) => names.indexOf(name) === index);
