import type { WordsReading } from './assessment.ts';
import {
  isAskedAndDenied,
  isContradicted,
  isKidding,
  isLongAgo,
  isNegated,
  isOfSomebodyElse,
  isStartedAgain,
  isTakenBack,
  isTopic,
  tellsOfSettled,
  tellsOfUnwanted,
} from './words/context.ts';
import { isEnglish, isEveryday } from './words/everyday.ts';
import { looksEnglish } from './words/language.ts';
import { type Clause, clausesOf } from './words/normalise.ts';
import { type SaidThere, sayingsIn } from './words/sayings-in.ts';

/** What was read, and the ids of the patterns that read it; never the words themselves. */
export interface WordsRead {
  readonly reading: WordsReading;
  readonly matched: readonly string[];
}

type Found = 'no' | 'taken-back' | 'long-ago' | 'plain' | 'worry';

/** The clause that a saying stands in, the one after it, and what the whole text tells. */
interface Place {
  readonly clause: Clause;
  readonly next: Clause;
  readonly isSettled: boolean;
  readonly isUnwanted: boolean;
}

/** What the words around a saying make of it. */
const inItsPlace = (
  { family, saying, start, end }: SaidThere,
  { clause, next, isSettled, isUnwanted }: Place,
): Found => {
  if (!saying.holdsNot && (isNegated(clause, start, clause.slice(start, end)) || isTakenBack(clause, end)))
    return 'taken-back';
  if (isAskedAndDenied(clause, next)) return 'taken-back';
  if (family.level === 'worry' && (isTopic(clause) || isKidding(clause))) return 'no';
  if (isLongAgo(clause, next)) return 'long-ago';
  if (family.settles === true && isSettled && isOfSomebodyElse(clause, end)) return 'no';
  if (family.unwanted === true && isUnwanted) return 'no';
  return family.level;
};

const readClauses = (clauses: readonly Clause[]): WordsRead => {
  const matched = new Set<string>();
  const text = clauses.join(' . ');
  const whole = { isSettled: tellsOfSettled(text), isUnwanted: tellsOfUnwanted(text) };
  let isPlain = false;
  let wasLongAgo = false;
  let wasTakenBack = false;
  for (const [at, clause] of clauses.entries()) {
    if (wasLongAgo && isStartedAgain(clause)) matched.add('started-again');
    if (wasTakenBack && isContradicted(clause)) matched.add('contradicted');
    for (const said of sayingsIn(clause)) {
      const found = inItsPlace(said, { clause, next: clauses[at + 1] ?? '', ...whole });
      if (found === 'long-ago') wasLongAgo = true;
      else if (found === 'taken-back') wasTakenBack = true;
      else if (found !== 'no') matched.add(said.family.id);
      if (found === 'plain') isPlain = true;
    }
  }
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
