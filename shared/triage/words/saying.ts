import { groups } from './sayings/groups.ts';

/**
 * How the sayings are written, one to a line:
 *
 *   wish|hope .. not|never wak*        words in this order; `|` or; `*` any ending; `..` up to two words between, `...` up to six
 *   @he hit|hits me                    `@he` is a group of words (sayings/groups.ts)
 *   tired very? of life $              `?` may be missing; `^` opens the clause, `$` closes it, or stands before a word that
 *                                      begins something else (and, because, I)
 *   cut myself .. again|tonight|$      `$` among others: one of these words, or the end
 *   what is the point ~ meeting|form   not when one of the words after `~` stands in the clause too
 */
export interface Saying {
  readonly pieces: readonly Piece[];
  readonly opens: boolean;
  readonly closes: boolean;
  readonly unless: Fits;
  /** It says itself that something is not. */
  readonly holdsNot: boolean;
}

/** The words that a piece stands for. */
export interface Fits {
  readonly words: ReadonlySet<string>;
  readonly groups: readonly ReadonlySet<string>[];
  readonly beginnings: readonly string[];
}

interface Piece extends Fits {
  readonly isOptional: boolean;
  /** `$` among others: the saying may end here instead. */
  readonly mayEnd: boolean;
  /** Words that may stand between this piece and the one before. */
  readonly gap: number;
}

const gaps: Readonly<Record<string, number>> = { '..': 2, '...': 6 };

const fitsOf = (written: string): Fits => {
  const words = new Set<string>();
  const named: ReadonlySet<string>[] = [];
  const beginnings: string[] = [];
  for (const word of written.split('|')) {
    if (word.startsWith('@')) named.push(groups[word.slice(1)] ?? new Set());
    else if (word.endsWith('*')) beginnings.push(word.slice(0, -1));
    else words.add(word);
  }
  return { words, groups: named, beginnings };
};

export const fits = (piece: Fits, word: string): boolean => {
  if (piece.words.has(word)) return true;
  for (const group of piece.groups) if (group.has(word)) return true;
  for (const beginning of piece.beginnings) if (word.startsWith(beginning)) return true;
  return false;
};

export const sayingOf = (line: string): Saying => {
  const [said = '', without = ''] = line.split(' ~ ');
  const tokens = said.trim().split(/ +/);
  const pieces: Piece[] = [];
  let gap = 0;
  for (const token of tokens) {
    if (token === '^' || token === '$') continue;
    const between = gaps[token];
    if (between !== undefined) gap = between;
    else {
      const isOptional = token.endsWith('?');
      const piece = fitsOf(isOptional ? token.slice(0, -1) : token);
      pieces.push({ ...piece, isOptional, mayEnd: piece.words.has('$'), gap });
      gap = 0;
    }
  }
  return {
    pieces,
    opens: tokens[0] === '^',
    closes: tokens.at(-1) === '$',
    unless: fitsOf(without.trim()),
    holdsNot: pieces.some((piece) => fits(piece, 'not')),
  };
};

/** Words that tell little: a piece that holds them is met in nearly every clause. */
const everywhere = new Set(
  'i me my a an the to of in on at it is am are was be been and or if for with that this they he she you we them him her not no do have has had will would can could so but all just out up get got go going want like know when from what how as now'.split(
    ' ',
  ),
);

const commonness = (words: Iterable<string>): number => {
  let sum = 0;
  for (const word of words) sum += everywhere.has(word) ? 40 : 1;
  return sum;
};

/** The piece of a saying that is seldomest met: a clause without a word of it need not be looked at. */
export const telltaleOf = (line: string): Fits => {
  let rarest: Fits | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const token of (line.split(' ~ ')[0] ?? '').trim().split(/ +/)) {
    if (token.endsWith('?') || token === '^' || token === '$' || gaps[token] !== undefined) continue;
    const piece = fitsOf(token);
    const common = piece.groups.reduce(
      (sum, group) => sum + commonness(group),
      commonness(piece.words) + 4 * piece.beginnings.length,
    );
    if (common >= least) continue;
    rarest = piece;
    least = common;
  }
  return rarest ?? fitsOf('');
};

/** What a gap does not step over, unless the saying says itself that something is not. */
const negations: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nobody', 'without', 'none']);

/** Words that begin something else, so that what stands before them has ended. */
const beginnings: ReadonlySet<string> = new Set(
  'and because so if when i x xx xxx then please though but anymore now it my the he she they as since that everyone nobody there lol sorry help mum god not never today tonight all again'.split(
    ' ',
  ),
);

const hasEnded = (words: readonly string[], at: number): boolean =>
  at >= words.length || beginnings.has(words[at] ?? '');

/** Whether a saying with this first piece may begin at a word. */
export const mayBegin = (first: Piece, word: string): boolean => first.isOptional || first.mayEnd || fits(first, word);

/** Where the saying ends if it begins at the word `at`; -1 when it does not. */
export const endOfSaying = (saying: Saying, words: readonly string[], at: number, piece = 0): number => {
  const next = saying.pieces[piece];
  if (next === undefined) return saying.closes && !hasEnded(words, at) ? -1 : at;
  if (next.mayEnd && hasEnded(words, at)) return at;
  const last = piece === 0 ? at : Math.min(at + next.gap, words.length - 1);
  for (let place = at; place <= last; place += 1) {
    if (place > at && !saying.holdsNot && negations.has(words[place - 1] ?? '')) break;
    if (!fits(next, words[place] ?? '')) continue;
    const end = endOfSaying(saying, words, place + 1, piece + 1);
    if (end !== -1) return end;
  }
  return next.isOptional ? endOfSaying(saying, words, at, piece + 1) : -1;
};
