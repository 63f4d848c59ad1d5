import { endOfSaying, type Fits, fits, type Saying, sayingOf, telltaleOf } from './saying.ts';
import { affairs } from './sayings/affairs.ts';
import { atOnce } from './sayings/at-once.ts';
import type { SayingFamily } from './sayings/family.ts';
import { farewells } from './sayings/farewells.ts';
import { groups } from './sayings/groups.ts';
import { harmToOthers } from './sayings/harm-to-others.ts';
import { hurtByOthers } from './sayings/hurt-by-others.ts';
import { means } from './sayings/means.ts';
import { noPoint } from './sayings/no-point.ts';
import { notBeing } from './sayings/not-being.ts';
import { notWaking } from './sayings/not-waking.ts';
import { places } from './sayings/places.ts';
import { saidOften } from './sayings/said-often.ts';
import { saidOutright } from './sayings/said-outright.ts';
import { selfHarm } from './sayings/self-harm.ts';
import { someoneElse } from './sayings/someone-else.ts';
import { tablets } from './sayings/tablets.ts';
import { voicesAndNeglect } from './sayings/voices-and-neglect.ts';

export const sayingFamilies: readonly SayingFamily[] = [
  ...saidOutright,
  ...saidOften,
  ...atOnce,
  ...notWaking,
  ...notBeing,
  ...noPoint,
  ...farewells,
  ...affairs,
  ...tablets,
  ...places,
  ...means,
  ...selfHarm,
  ...hurtByOthers,
  ...harmToOthers,
  ...someoneElse,
  ...voicesAndNeglect,
];

/** A line of a family; read as a saying when a text first has a word of its telltale piece. */
interface Entry {
  readonly family: SayingFamily;
  readonly line: string;
  saying?: Saying;
}

interface Index {
  /** Lines by what their telltale piece holds: words (those of its groups too), beginnings of words. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byBeginning: ReadonlyMap<string, readonly Entry[]>;
  readonly longestBeginning: number;
}

const linesOf = (sayings: string): readonly string[] => sayings.split('\n').filter((line) => line.trim() !== '');

const add = (to: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const there = to.get(key);
  if (there === undefined) to.set(key, [entry]);
  else there.push(entry);
};

const buildIndex = (): Index => {
  const byWord = new Map<string, Entry[]>();
  const byBeginning = new Map<string, Entry[]>();
  for (const family of sayingFamilies) {
    for (const line of linesOf(family.sayings)) {
      const entry: Entry = { family, line };
      const telltale = telltaleOf(line);
      for (const word of telltale.words) add(byWord, word, entry);
      for (const beginning of telltale.beginnings) add(byBeginning, beginning, entry);
      for (const group of telltale.groups) for (const word of groups[group] ?? []) add(byWord, word, entry);
    }
  }
  return { byWord, byBeginning, longestBeginning: Math.max(...[...byBeginning.keys()].map((b) => b.length)) };
};

let index: Index | undefined;

/** The lines whose telltale piece is among these words. */
const linesToTry = (words: readonly string[]): ReadonlySet<Entry> => {
  index ??= buildIndex();
  const { byWord, byBeginning, longestBeginning } = index;
  const found = new Set<Entry>();
  const take = (entries: readonly Entry[] | undefined): void => {
    for (const entry of entries ?? []) found.add(entry);
  };
  for (const word of new Set(words)) {
    take(byWord.get(word));
    for (let length = 2; length <= Math.min(word.length, longestBeginning); length += 1)
      take(byBeginning.get(word.slice(0, length)));
  }
  return found;
};

export interface SaidThere {
  readonly family: SayingFamily;
  /** Where in the clause it stands. */
  readonly start: number;
  readonly end: number;
}

const hasAny = (words: readonly string[], unless: Fits): boolean => words.some((word) => fits(unless, word));

const isSomewhere = (saying: Saying, words: readonly string[]): boolean =>
  words.some((_, at) => (at === 0 || !saying.opens) && endOfSaying(saying, words, at) !== -1) &&
  !hasAny(words, saying.unless);

const otherwise = new Map<SayingFamily, readonly Saying[]>();

/** Whether a clause shows that the words of a family mean something else in it. */
const isMeantOtherwise = (family: SayingFamily, words: readonly string[]): boolean => {
  const sayings = otherwise.get(family) ?? linesOf(family.unless ?? '').map(sayingOf);
  otherwise.set(family, sayings);
  return sayings.some((saying) => isSomewhere(saying, words));
};

interface Words {
  readonly words: readonly string[];
  /** Where each begins in the clause. */
  readonly starts: readonly number[];
}

/** The words of a clause without its commas. */
const wordsOf = (clause: string): Words => {
  const words: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const word of clause.split(' ')) {
    if (word !== ',') {
      words.push(word);
      starts.push(start);
    }
    start += word.length + 1;
  }
  return { words, starts };
};

/** The sayings in a clause, whatever stands around them. */
export const sayingsIn = (clause: string): readonly SaidThere[] => {
  const { words, starts } = wordsOf(clause);
  const there: SaidThere[] = [];
  for (const entry of linesToTry(words)) {
    entry.saying ??= sayingOf(entry.line);
    const { saying, family } = entry;
    for (let at = 0; at < (saying.opens ? 1 : words.length); at += 1) {
      const end = endOfSaying(saying, words, at);
      if (end === -1) continue;
      if (hasAny(words, saying.unless)) break;
      there.push({ family, start: starts[at] ?? 0, end: (starts[end - 1] ?? 0) + (words[end - 1] ?? '').length });
    }
  }
  return there.filter(({ family }) => !isMeantOtherwise(family, words));
};
