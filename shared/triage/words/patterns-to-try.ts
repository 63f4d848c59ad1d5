import { openingsOf } from './openings.ts';
import type { WordPattern } from './pattern.ts';
import { patterns } from './patterns.ts';

interface Opening {
  readonly letters: string;
  /** Where its pattern stands in the list. */
  readonly place: number;
}

interface Index {
  /** By the first two letters. */
  readonly byLetters: ReadonlyMap<string, readonly Opening[]>;
  /** Those whose first letters cannot be told. */
  readonly anyhow: readonly number[];
}

const indexed = (): Index => {
  const byLetters = new Map<string, Opening[]>();
  const anyhow: number[] = [];
  for (const [place, { find }] of patterns.entries()) {
    const openings = openingsOf(find);
    if (openings === 'anyhow' || openings.some(({ length }) => length < 2)) anyhow.push(place);
    else {
      for (const letters of openings) {
        const key = letters.slice(0, 2);
        const there = byLetters.get(key);
        if (there === undefined) byLetters.set(key, [{ letters, place }]);
        else there.push({ letters, place });
      }
    }
  }
  return { byLetters, anyhow };
};

let index: Index | undefined;

/**
 * The patterns that have an opening among these words, in the order of the list. An expression is compiled when it is first
 * tried, and all of them take longer than the rest of a first request; and most texts have few openings.
 */
export function patternsToTry(words: readonly string[]): readonly WordPattern[] {
  index ??= indexed();
  const places = new Set(index.anyhow);
  for (const word of new Set(words)) {
    for (const { letters, place } of index.byLetters.get(word.slice(0, 2)) ?? [])
      if (word.startsWith(letters)) places.add(place);
  }
  return [...places].sort((a, b) => a - b).flatMap((place) => patterns[place] ?? []);
}
