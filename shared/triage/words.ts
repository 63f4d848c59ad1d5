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
import { dangerReadsLike } from './words/reads-like.ts';
import { type SaidThere, sayingsIn } from './words/sayings-in.ts';

/** What was read, and the ids of the sayings that read it; never the words themselves. */
export interface WordsRead {
  readonly reading: WordsReading;
  readonly matched: readonly string[];
  /** Where no saying read it: examples with danger in them that it is like. */
  readonly like?: readonly string[];
}

type Found = 'no' | 'taken-back' | 'long-ago' | 'plain' | 'worry';

/** What a whole text tells, looked for when a saying first asks. */
interface Whole {
  readonly isSettled: () => boolean;
  readonly isUnwanted: () => boolean;
}

/** The clause that a saying stands in, and the one after it. */
interface Place {
  readonly clause: Clause;
  readonly next: Clause;
  readonly whole: Whole;
}

/** What the words around a saying make of it. */
const inItsPlace = ({ family, saying, start, end }: SaidThere, { clause, next, whole }: Place): Found => {
  if (!saying.holdsNot && (isNegated(clause, start, clause.slice(start, end)) || isTakenBack(clause, end)))
    return 'taken-back';
  if (isAskedAndDenied(clause, next)) return 'taken-back';
  if (family.level === 'worry' && (isTopic(clause) || isKidding(clause))) return 'no';
  if (isLongAgo(clause, next)) return 'long-ago';
  if (family.settles === true && isOfSomebodyElse(clause, end) && whole.isSettled()) return 'no';
  if (family.unwanted === true && whole.isUnwanted()) return 'no';
  return family.level;
};

const once = <T>(find: () => T): (() => T) => {
  let found: { readonly is: T } | undefined;
  return () => {
    found ??= { is: find() };
    return found.is;
  };
};

const wholeOf = (clauses: readonly Clause[]): Whole => {
  const text = once(() => clauses.join(' . '));
  return { isSettled: once(() => tellsOfSettled(text())), isUnwanted: once(() => tellsOfUnwanted(text())) };
};

/** `unsaid` are the clauses in which there is no saying, not even one that was taken back. */
const readClauses = (clauses: readonly Clause[]): WordsRead & { readonly unsaid: readonly Clause[] } => {
  const unsaid: Clause[] = [];
  const matched = new Set<string>();
  const whole = wholeOf(clauses);
  let isPlain = false;
  let wasLongAgo = false;
  let wasTakenBack = false;
  for (const [at, clause] of clauses.entries()) {
    if (wasLongAgo && isStartedAgain(clause)) matched.add('started-again');
    if (wasTakenBack && isContradicted(clause)) matched.add('contradicted');
    const there = sayingsIn(clause);
    if (there.length === 0) unsaid.push(clause);
    for (const said of there) {
      const found = inItsPlace(said, { clause, next: clauses[at + 1] ?? '', whole });
      if (found === 'long-ago') wasLongAgo = true;
      else if (found === 'taken-back') wasTakenBack = true;
      else if (found !== 'no') matched.add(said.family.id);
      if (found === 'plain') isPlain = true;
    }
  }
  const reading = isPlain ? 'present-intent' : matched.size > 0 ? 'worrying' : 'nothing-found';
  return { reading, matched: [...matched], unsaid };
};

/** Of English that no saying reads: a person reads it soon where it is like what people in danger wrote. */
const readExamples = (clauses: readonly Clause[]): WordsRead => {
  const like = dangerReadsLike(clauses);
  return like.length === 0
    ? { reading: 'nothing-found', matched: [] }
    : { reading: 'worrying', matched: ['like-examples'], like };
};

/**
 * Reads free text for danger, in English as people write it. Present intent in plain words is `present-intent`; anything else
 * that a person should read soon is `worrying`. Another language, or a failure, is `not-readable`: somebody reads that soon
 * too. It only ever adds, and it never throws.
 */
export const readWords = (text: string, language?: string): WordsRead => {
  if (isEveryday(text, language)) return { reading: 'nothing-found', matched: [] };
  try {
    const { unsaid, ...found } = readClauses(clausesOf(text));
    if (found.reading === 'present-intent') return found;
    if (!isEnglish(language) || !looksEnglish(text)) return { reading: 'not-readable', matched: found.matched };
    return found.reading === 'nothing-found' ? readExamples(unsaid) : found;
  } catch {
    return { reading: 'not-readable', matched: [] };
  }
};
