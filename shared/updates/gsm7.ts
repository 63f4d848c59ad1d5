/** Texts in the GSM 03.38 alphabet: 160 characters in one part, 153 a part in several; anything else costs 70 and 67. */

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Escaped, so that each takes the room of two. */
const extension = new Set('^{}\\[~]|€');

const replacements: ReadonlyMap<string, string> = new Map([
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212'].map((dash) => [dash, '-'] as const),
  ...['\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '`', '\u00B4'].map((mark) => [mark, "'"] as const),
  ...['\u201C', '\u201D', '\u201E', '\u2033', '\u00AB', '\u00BB'].map((mark) => [mark, '"'] as const),
  ...['\u00A0', '\u2002', '\u2003', '\u2009', '\u202F', '\t'].map((space) => [space, ' '] as const),
  ...['\u180E', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\uFE0F', '\u00AD'].map((n) => [n, ''] as const),
  ['\u2026', '...'],
  ['\u2022', '-'],
  ['\u0152', 'OE'],
  ['\u0153', 'oe'],
  ['\u0141', 'L'],
  ['\u0142', 'l'],
  ['\u0110', 'D'],
  ['\u0111', 'd'],
  ['\u00D0', 'D'],
  ['\u00F0', 'd'],
  ['\u00DE', 'Th'],
  ['\u00FE', 'th'],
  ['\u0131', 'i'],
]);

const combiningMarks = /\p{Mn}/gu;

/** The nearest text in the alphabet. A letter loses an accent that the alphabet lacks; what has no neighbour is `?`. */
export function toGsm7(text: string): string {
  return [...text.normalize('NFC')].map(nearest).join('');
}

function nearest(character: string): string {
  if (basic.has(character) || extension.has(character)) return character;
  const replaced = replacements.get(character);
  if (replaced !== undefined) return replaced;
  const bare = character.normalize('NFKD').replace(combiningMarks, '');
  if (bare === character) return '?';
  return [...bare].map(nearest).join('');
}

export const isGsm7 = (text: string): boolean => [...text].every((c) => basic.has(c) || extension.has(c));

/** Room a text takes, in septets; only meaningful where `isGsm7`. */
export const septets = (text: string): number =>
  [...text].reduce((sum, character) => sum + (extension.has(character) ? 2 : 1), 0);

/** How many parts a carrier bills. An escaped character is never split between two parts. */
export function partsOf(text: string): number {
  if (!isGsm7(text)) return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
  if (septets(text) <= 160) return 1;
  let parts = 1;
  let used = 0;
  for (const character of text) {
    const size = extension.has(character) ? 2 : 1;
    if (used + size > 153) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return parts;
}
