import { endOfSaying, type Fits, fits, mayBegin, type Saying, sayingOf, telltaleOf } from './saying.ts';
import { everySaying } from './sayings/every.ts';
import type { SayingFamily } from './sayings/family.ts';

/** A line of a family; read as a saying when a text first has a word of its telltale piece. */
interface Entry {
  readonly family: SayingFamily;
  readonly line: string;
  saying?: Saying;
}

/** No saying names a shorter beginning of a word. */
const openingLetters = 3;

interface Index {
  /** Lines by the words of their telltale piece, those of its groups too. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** Lines by the opening letters of what words of their telltale piece begin with. */
  readonly byOpening: ReadonlyMap<string, readonly (readonly [beginning: string, Entry])[]>;
}

const linesOf = (sayings: string): readonly string[] => sayings.split('\n').filter((line) => line.trim() !== '');

const add = <Kept>(to: Map<string, Kept[]>, key: string, entry: Kept): void => {
  const there = to.get(key);
  if (there === undefined) to.set(key, [entry]);
  else there.push(entry);
};

const buildIndex = (): Index => {
  const byWord = new Map<string, Entry[]>();
  const byOpening = new Map<string, (readonly [string, Entry])[]>();
  for (const family of everySaying) {
    for (const line of linesOf(family.sayings)) {
      const entry: Entry = { family, line };
      const telltale = telltaleOf(line);
      for (const word of telltale.words) add(byWord, word, entry);
      for (const group of telltale.groups) for (const word of group) add(byWord, word, entry);
      for (const beginning of telltale.beginnings)
        add(byOpening, beginning.slice(0, openingLetters), [beginning, entry]);
    }
  }
  return { byWord, byOpening };
};

let index: Index | undefined;

/** The lines whose telltale piece is among these words. */
const linesToTry = (words: readonly string[]): ReadonlySet<Entry> => {
  index ??= buildIndex();
  const { byWord, byOpening } = index;
  const found = new Set<Entry>();
  for (const word of words) {
    for (const entry of byWord.get(word) ?? []) found.add(entry);
    for (const [beginning, entry] of byOpening.get(word.slice(0, openingLetters)) ?? [])
      if (word.startsWith(beginning)) found.add(entry);
  }
  return found;
};

export interface SaidThere {
  readonly family: SayingFamily;
  readonly saying: Saying;
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

export interface Words {
  readonly words: readonly string[];
  /** Where each begins in the clause. */
  readonly starts: readonly number[];
}

/** Words that people put anywhere and that change nothing. */
const fillers: ReadonlySet<string> = new Set(
  ', just really actually so very fucking fuckin fking fkn bloody literally honestly proper properly totally completely absolutely genuinely seriously basically simply kinda sorta quite probably maybe even also tbh ngl'.split(
    ' ',
  ),
);

/** The words of a clause without commas and fillers. */
export const wordsOf = (clause: string): Words => {
  const words: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const word of clause.split(' ')) {
    if (!fillers.has(word)) {
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
    const first = saying.pieces[0];
    for (let at = 0; at < (saying.opens ? 1 : words.length); at += 1) {
      if (first !== undefined && !mayBegin(first, words[at] ?? '')) continue;
      const end = endOfSaying(saying, words, at);
      if (end === -1) continue;
      if (hasAny(words, saying.unless)) break;
      const last = end - 1;
      there.push({ family, saying, start: starts[at] ?? 0, end: (starts[last] ?? 0) + (words[last] ?? '').length });
    }
  }
  return there.filter(({ family }) => !isMeantOtherwise(family, words));
};
