import examples from './examples.json' with { type: 'json' };
import { type Clause, clausesOf } from './normalise.ts';

/**
 * What no saying reads may still be like something that somebody in danger wrote. A text is held beside the examples, texts
 * of which we know whether there was danger in them; where most of those most like it had, a person reads it soon.
 */

/** Examples that are asked. */
const asked = 15;
/** Share of their likeness that has to be of examples with danger. */
const leastShare = 2 / 3;
/** A text is read in parts of about as many words as an example has, so that danger shows in the middle of a long story. */
const partWords = 15;
/** A name or a street has fewer in common with any of them, and is like nothing. */
const leastMarks = 12;
/** What stands in more examples than this, or in one alone, likens nothing to nothing. */
const mostExamples = 800;

interface Example {
  readonly text: string;
  readonly danger: boolean;
}

interface Index {
  readonly examples: readonly Example[];
  /** Which examples hold a word, or a pair of words that stand together. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
  /** How much there is to each example: the square of its length as a vector. */
  readonly sizes: Float64Array;
}

/** Words, and pairs of words that stand together; the edges of a clause count as words. */
const marksOf = (clauses: readonly Clause[]): ReadonlySet<string> => {
  const marks = new Set<string>();
  for (const clause of clauses) {
    let before = '<';
    for (const word of clause.split(' ')) {
      marks.add(word).add(`${before} ${word}`);
      before = word;
    }
    marks.add(`${before} >`);
  }
  return marks;
};

/** The seldomer a mark is, the more it tells. */
const weight = (all: number, holding: readonly number[]): number => Math.log(all / holding.length) ** 2;

/** By set, by whether there was danger, by what it is about. */
const sets: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>> = examples;

const everyExample = (): readonly Example[] =>
  Object.values(sets).flatMap((labels) =>
    Object.entries(labels).flatMap(([label, kinds]) =>
      Object.values(kinds)
        .flat()
        .map((text) => ({ text, danger: label !== 'ordinary' })),
    ),
  );

const buildIndex = (): Index => {
  const all = everyExample();
  const holding = new Map<string, number[]>();
  for (const [at, { text }] of all.entries()) {
    for (const mark of marksOf(clausesOf(text))) {
      const there = holding.get(mark);
      if (there === undefined) holding.set(mark, [at]);
      else there.push(at);
    }
  }
  const sizes = new Float64Array(all.length);
  for (const [mark, there] of holding) {
    if (there.length < 2 || there.length > mostExamples) holding.delete(mark);
    else for (const at of there) sizes[at] = (sizes[at] ?? 0) + weight(all.length, there);
  }
  return { examples: all, holding, sizes };
};

let index: Index | undefined;

interface Like {
  readonly example: Example;
  /** The square of the cosine between the marks of both, but for the size of the text, which is the same for all. */
  readonly likeness: number;
}

/** Puts one in its place among the likest, of which the last goes where they are enough. */
const insert = (like: Like[], one: Like): void => {
  let place = Math.min(like.length, asked - 1);
  for (; place > 0; place -= 1) {
    const before = like[place - 1];
    if (before === undefined || before.likeness >= one.likeness) break;
    like[place] = before;
  }
  like[place] = one;
};

/** The examples most like some clauses, the likest first. */
const mostLike = (clauses: readonly Clause[]): readonly Like[] => {
  index ??= buildIndex();
  const { examples: all, holding, sizes } = index;
  const known = [...marksOf(clauses)].map((mark) => holding.get(mark)).filter((there) => there !== undefined);
  if (known.length < leastMarks) return [];
  const common = new Float64Array(all.length);
  for (const there of known) {
    const tells = weight(all.length, there);
    for (const at of there) common[at] = (common[at] ?? 0) + tells;
  }
  const like: Like[] = [];
  let least = 0;
  for (let at = 0; at < all.length; at += 1) {
    const shared = common[at];
    if (!shared) continue;
    const likeness = (shared * shared) / (sizes[at] ?? 1);
    const example = all[at];
    if (likeness <= least || example === undefined) continue;
    insert(like, { example, likeness });
    if (like.length === asked) least = like[asked - 1]?.likeness ?? 0;
  }
  return like;
};

/** From each clause on as many as make a part, until one reaches the end. */
function* partsOf(clauses: readonly Clause[]): Generator<readonly Clause[], void> {
  const lengths = clauses.map((clause) => clause.split(' ').length);
  for (let from = 0, to = 0; to < clauses.length; from += 1) {
    to = from;
    for (let words = 0; words < partWords && to < clauses.length; to += 1) words += lengths[to] ?? 0;
    yield clauses.slice(from, to);
  }
}

const sumOf = (like: readonly Like[]): number => like.reduce((sum, { likeness }) => sum + likeness, 0);

/** Examples with danger in them that some part of a text is like; none where it is not, or more like ordinary ones. */
export const dangerReadsLike = (clauses: readonly Clause[]): readonly string[] => {
  for (const part of partsOf(clauses)) {
    const like = mostLike(part);
    const danger = like.filter(({ example }) => example.danger);
    if (danger.length > 0 && sumOf(danger) >= leastShare * sumOf(like))
      return danger.slice(0, 3).map(({ example }) => example.text);
  }
  return [];
};
