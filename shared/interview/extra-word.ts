/** A word as it is compared: however it was cased or spaced. Undefined where nothing was typed. */
export function plainWord(typed: string | undefined): string | undefined {
  const plain = (typed ?? '').normalize('NFC').toLowerCase().replaceAll(/\s/g, '');
  return plain === '' ? undefined : plain;
}

/** Whether a word may be chosen: one word that can be typed again on any phone. */
export const isFitWord = (plain: string): boolean => /^[\p{L}\p{N}]{3,30}$/u.test(plain);
