/** How people write short answers on a phone, made regular. */

const yes = new Set([
  'yes',
  'yeah',
  'yep',
  'yup',
  'yh',
  'yea',
  'ye',
  'ya',
  'aye',
  'y',
  'yess',
  'yeh',
  'correct',
  'definitely',
]);
const no = new Set(['no', 'nope', 'nah', 'na', 'n', 'nay', 'noo', 'naw']);

const numberWords: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

const tens: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number in words, 0 to 99, from one or two words. */
export const numberInWords = (words: readonly string[]): number | undefined => {
  const [first, second] = words;
  if (first === undefined) return undefined;
  const small = numberWords.indexOf(first);
  if (small >= 0) return second === undefined ? small : undefined;
  const ten = tens.indexOf(first);
  if (ten < 0) return undefined;
  const unit = second === undefined ? 0 : numberWords.indexOf(second);
  return unit >= 0 && unit < 10 ? (ten + 2) * 10 + unit : undefined;
};

/** Lower-case words without marks; `yeah` is `yes` and `nope` is `no`. At most 400. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, 4_000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\uFE0F\u20E3]/g, '')
    .replace(/[’'‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 400)
    .map((word) => (yes.has(word) ? 'yes' : no.has(word) ? 'no' : word));

/** Letters to change, add, drop or swap with their neighbour to turn one word into the other; gives up above `limit`. */
export const distance = (left: string, right: string, limit: number): number => {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
          ? (before[column - 2] ?? limit) + 1
          : limit + 1;
      current.push(
        Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + change, swapped),
      );
    }
    if (Math.min(...current) > limit && Math.min(...last) > limit) return limit + 1;
    before = last;
    last = current;
  }
  return last[right.length] ?? limit + 1;
};

/** Slips that are forgiven in a word or phrase of this length. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);
