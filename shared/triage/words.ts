import type { WordsReading } from './assessment.ts';
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
import { crossingsIn } from './words/crossings.ts';
import { isEnglish, isEveryday } from './words/everyday.ts';
import { looksEnglish } from './words/language.ts';
import { type Clause, clausesOf } from './words/normalise.ts';
import type { WordPattern } from './words/pattern.ts';
import { patternsToTry } from './words/patterns-to-try.ts';
import { sayingsIn } from './words/sayings-in.ts';
import { togetherIn } from './words/together.ts';

/** What was read, and the ids of the patterns that read it; never the words themselves. */
export interface WordsRead {
  readonly reading: WordsReading;
  readonly matched: readonly string[];
}

type Found = 'no' | 'taken-back' | 'long-ago' | WordPattern['level'];

const isAside = (clause: Clause): boolean => isTopic(clause) || isKidding(clause);

/** What the words around a find make of it. */
const inItsPlace = (
  concern: Pick<WordPattern, 'level' | 'anyTime' | 'evenNegated'>,
  clause: Clause,
  start: number,
  end: number,
): Found => {
  const isUndone = isNegated(clause, start, clause.slice(start, end)) || isTakenBack(clause, end);
  if (concern.evenNegated !== true && isUndone) return 'taken-back';
  if (concern.level === 'worry' && isAside(clause)) return 'no';
  if (concern.anyTime !== true && isLongAgo(clause)) return 'long-ago';
  return concern.level;
};

const tryPattern = (pattern: WordPattern, clause: Clause): Found => {
  const match = pattern.find.exec(clause);
  if (match === null || pattern.unless?.test(clause) === true) return 'no';
  return inItsPlace(pattern, clause, match.index, match.index + match[0].length);
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
    const take = (id: string, found: Found): void => {
      if (found === 'long-ago') wasLongAgo = true;
      else if (found === 'taken-back') wasTakenBack = true;
      else if (found !== 'no') matched.add(id);
      if (found === 'plain') isPlain = true;
    };
    for (const { family, start, end } of sayingsIn(clause)) take(family.id, inItsPlace(family, clause, start, end));
    const words = clause.match(/\w+/g) ?? [];
    for (const pattern of patternsToTry(words)) take(pattern.id, tryPattern(pattern, clause));
  }
  for (const id of crossingsIn(clauses)) matched.add(id);
  if (isPlain) return { reading: 'present-intent', matched: [...matched] };
  return { reading: matched.size > 0 ? 'worrying' : 'nothing-found', matched: [...matched] };
};

/**
 * Reads free text for danger, in English as people write it. Present intent in plain words is `present-intent`; anything else
 * that a person should read soon is `worrying`. Another language, or a failure, is `not-readable`: somebody reads that soon
 * too. It only ever adds, and it never throws.
 */
export const readWords = (text: string, language?: string): WordsRead => {
  if (isEveryday(text, language)) return { reading: 'nothing-found', matched: [] };
  try {
    const found = readClauses(clausesOf(text));
    if (found.reading === 'present-intent' || (isEnglish(language) && looksEnglish(text))) return found;
    return { reading: 'not-readable', matched: found.matched };
  } catch {
    return { reading: 'not-readable', matched: [] };
  }
};
