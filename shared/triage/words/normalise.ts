import { withoutMarks } from './language.ts';
import { foldWord, readLeet } from './spelling.ts';

/** Text as people type it, made regular: one spelling, full forms, clauses of plain words. */

const maxCharacters = 65_536;
/** A clause without punctuation is cut into windows of this many words, overlapping by half. */
const windowWords = 48;
/** Nobody's word is longer: the rest of it is left out, so that no rule works on more. */
const longestWord = 40;

type Rewrite = readonly [from: RegExp, to: string];

/** Rewrites a text in order. Most texts hold none of it, which one look tells. */
const rewriting = (rewrites: readonly Rewrite[]): ((text: string) => string) => {
  const any = new RegExp(rewrites.map(([{ source }]) => `(?:${source})`).join('|'));
  return (text) => (any.test(text) ? rewrites.reduce((so, [from, to]) => so.replace(from, to), text) : text);
};

const writeContractionsOut = rewriting([
  [/\bcan'?t\b/g, 'can not'],
  [/\b(could|would|should|do|does|did|is|are|was|were|has|have|had|need|must)n'?t\b/g, '$1 not'],
  [/\bcannot\b/g, 'can not'],
  [/\b(?:wo n'?t|won't)\b/g, 'will not'],
  [/\bshan'?t\b/g, 'shall not'],
  [/\bain'?t\b/g, 'is not'],
  [/\b(i|you|we|they|he|she|it|that|there|nobody|who)'ll\b/g, '$1 will'],
  [/\b(i|you|we|they)'ve\b/g, '$1 have'],
  [/\b(i|you|we|they|he|she|it)'d\b/g, '$1 would'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/\bi'm\b/g, 'i am'],
  [/\bod(?:'d|'?ed)\b/g, 'overdosed'],
  [/\b(he|she|it|that|there|what|who|life|nobody)'s\b/g, '$1 is'],
]);

const mendPhrases = rewriting([
  [/\bself[ -]harm/g, 'self harm'],
  [/\b(?:my|me) self(?! harm)\b/g, 'myself'],
  [/\b(him|her) self\b/g, '$1self'],
  [/\b(want|going|trying|need|have|got|wants|goes|ready|about) (?:2|too|t)\b/g, '$1 to'],
  [/\bwill not to\b/g, 'want to'],
  [/\b(be|b) (?:hear|ere)\b/g, 'be here'],
  [/\b([a-z]+) 2 (die|kill|end|live|be|go|do|hurt|cut|jump|help|say)\b/g, '$1 to $2'],
  [/\b(?:every|evry|ev) ?(?:1|one)\b/g, 'everyone'],
  [/\bany more\b/g, 'anymore'],
  [/\bnot save\b/g, 'not safe'],
  [/\b(want|going|ready|hope|wish) (to|i) dye\b(?! my| it| her)/g, '$1 $2 die'],
  [/\bno one\b/g, 'nobody'],
  [/\bun alive/g, 'unalive'],
  [/\bover dose/g, 'overdose'],
  [/\bi have had\b/g, 'i had'],
  [/\bill (be|do|jump|kill|take|never|just|end|hang|probably|soon)\b/g, 'i will $1'],
  [/\b(he|she)ll (kill|top|do|hurt|hang|end|come|find|hit|never|be|die|take|go)\b/g, '$1 will $2'],
  [/\bflat mate\b/g, 'flatmate'],
  [/\b(mins?|minutes?|hours?|hrs?|days?|nights?|weeks?) ago\b/g, '$1 since'],
  [/\bkick(?:s|ed|ing)? (me|us|him|her|them) out\b/g, 'put $1 out'],
  [/\bbetter of without\b/g, 'better off without'],
]);

/** A clause: lower-case words and commas, one blank apart. */
export type Clause = string;

const plainWords = (typed: string): string | readonly string[] =>
  /[^a-z,]/.test(typed)
    ? readLeet(typed)
        .replace(/[^a-z0-9,]/g, ' ')
        .split(' ')
    : typed;

const clauseOf = (part: string): Clause => {
  const words = (part.match(/[^\s,]+|,/g) ?? [])
    .flatMap((typed) => plainWords(typed.slice(0, longestWord)))
    .filter((word) => word !== '' && word !== 's')
    .map(foldWord);
  return mendPhrases(words.join(' '));
};

const windows = (clause: Clause): readonly Clause[] => {
  const words = clause.split(' ');
  if (words.length <= windowWords) return [clause];
  const step = windowWords / 2;
  return Array.from({ length: Math.ceil(words.length / step) - 1 }, (_, index) =>
    words.slice(index * step, index * step + windowWords).join(' '),
  );
};

/** `Suicidal: NO`, `self-harm? no`: the answer goes before what it answers. */
const answeredNo =
  /(?<=^|[.,;:?!\n])([^.,;:?!\n]{2,60})[:?]+ *(?:(?:god|gosh|heavens|absolutely|definitely|certainly|oh|well|honestly|no)[ ,]+)*(?:no|nope|nah|never|none|not|not at all|no chance|no way|not (?:even )?once|not really)\b(?! [a-z])/g;

const answersFirst = (text: string): string => (/[:?]/.test(text) ? text.replace(answeredNo, ' no $1. ') : text);

/** The clauses of a text, in order. Reads at most 65,536 characters, in time that grows with their number only. */
export const clausesOf = (text: string): readonly Clause[] => {
  const plain = writeContractionsOut(
    answersFirst(
      withoutMarks(text.slice(0, maxCharacters))
        .toLowerCase()
        .replace(/ı/g, 'i')
        .replace(/[’‘`´]/g, "'"),
    ),
  );
  return plain
    .split(/[.?;:()\n…]+|!(?![a-z])|\s[-–—]\s|\bbut\b/)
    .filter((part) => part.trim() !== '')
    .map(clauseOf)
    .filter((clause) => clause !== '' && clause !== ',')
    .flatMap(windows);
};
