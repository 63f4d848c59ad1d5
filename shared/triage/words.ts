import type { WordsReading } from './assessment.ts';
import { anchorPatterns } from './words/anchors.ts';
import {
  isContradicted,
  isDenied,
  isKidding,
  isLongAgo,
  isNegated,
  isTakenBack,
  isTakenBackAtEnd,
  isTopic,
  startedAgain,
} from './words/context.ts';
import { looksEnglish } from './words/language.ts';
import { type Clause, clausesOf } from './words/normalise.ts';
import { obliquePatterns } from './words/oblique.ts';
import { type Openings, openingsOf } from './words/openings.ts';
import { othersPatterns } from './words/others.ts';
import { ownLifePatterns } from './words/own-life.ts';
import type { WordPattern } from './words/pattern.ts';
import { signs } from './words/signs.ts';
import { togetherIn } from './words/together.ts';
import { widerPatterns } from './words/wider.ts';

/** What was read, and the ids of the patterns that read it; never the words themselves. */
export interface WordsRead {
  readonly reading: WordsReading;
  readonly matched: readonly string[];
}

const patterns: readonly WordPattern[] = [
  ...ownLifePatterns,
  ...othersPatterns,
  ...anchorPatterns,
  ...signs,
  ...obliquePatterns,
  ...widerPatterns,
];

/** Openings of the patterns that no text has called for yet. */
const notYetTried = new Map<WordPattern, Openings>();
const tried = new Set<WordPattern>();

/**
 * An expression is compiled when it is first tried, and all of them take longer than the rest of a first request. So one is
 * first tried when a text has a word that could open its match.
 */
const mayBegin = (pattern: WordPattern, words: readonly string[]): boolean => {
  if (tried.has(pattern)) return true;
  const openings = notYetTried.get(pattern) ?? openingsOf(pattern.find);
  notYetTried.set(pattern, openings);
  if (openings !== 'anyhow' && !openings.some((opening) => words.some((word) => word.startsWith(opening))))
    return false;
  notYetTried.delete(pattern);
  tried.add(pattern);
  return true;
};

type Found = 'no' | 'taken-back' | 'long-ago' | WordPattern['level'];

const isAside = (clause: Clause): boolean => isTopic(clause) || isKidding(clause);

const tryPattern = (pattern: WordPattern, clause: Clause): Found => {
  const match = pattern.find.exec(clause);
  if (match === null || pattern.unless?.test(clause) === true) return 'no';
  if (pattern.evenNegated !== true) {
    if (isNegated(clause, match.index, match[0]) || isTakenBack(clause, match.index + match[0].length)) {
      return 'taken-back';
    }
  }
  if (pattern.level === 'worry' && isAside(clause)) return 'no';
  if (pattern.anyTime !== true && isLongAgo(clause)) return 'long-ago';
  return pattern.level;
};

const readClauses = (clauses: readonly Clause[]): WordsRead => {
  const matched = new Set<string>();
  let isPlain = false;
  let wasLongAgo = false;
  let wasTakenBack = false;
  for (const clause of clauses) {
    if (wasLongAgo && startedAgain.test(clause)) matched.add('started-again');
    if (wasTakenBack && isContradicted(clause)) matched.add('contradicted');
    for (const rule of togetherIn(clause)) {
      if (!isAside(clause) && !isLongAgo(clause) && !isDenied(clause) && !isTakenBackAtEnd(clause))
        matched.add(rule.id);
    }
    const words = clause.match(/\w+/g) ?? [];
    for (const pattern of patterns) {
      if (!mayBegin(pattern, words)) continue;
      const found = tryPattern(pattern, clause);
      if (found === 'no') continue;
      if (found === 'long-ago') wasLongAgo = true;
      else if (found === 'taken-back') wasTakenBack = true;
      else matched.add(pattern.id);
      if (found === 'plain') isPlain = true;
    }
  }
  if (isPlain) return { reading: 'present-intent', matched: [...matched] };
  return { reading: matched.size > 0 ? 'worrying' : 'nothing-found', matched: [...matched] };
};

const isEnglish = (language: string | undefined): boolean => language === undefined || /^en(?:-|$)/i.test(language);

/**
 * Reads free text for danger, in English as people write it. Present intent in plain words is `present-intent`; anything else
 * that a person should read soon is `worrying`. Another language, or a failure, is `not-readable`: somebody reads that soon
 * too. It only ever adds, and it never throws.
 */
export const readWords = (text: string, language?: string): WordsRead => {
  try {
    const found = readClauses(clausesOf(text));
    if (found.reading === 'present-intent' || (isEnglish(language) && looksEnglish(text))) return found;
    return { reading: 'not-readable', matched: found.matched };
  } catch {
    return { reading: 'not-readable', matched: [] };
  }
};
