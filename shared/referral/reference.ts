import type { KeyedHash } from '../ports.ts';

/**
 * A reference is ten Crockford characters (50 bits) of a keyed hash of caller and key, and one check character: the same
 * caller and key always land on the same referral, and nobody without the secret can guess one.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const dataCharacters = 10;

/** The reference for a caller's key; `counter` above 0 only where a true collision took the one before. */
export function referenceFor(hash: KeyedHash, caller: string, key: string, counter = 0): string {
  const digest = hash('reference', JSON.stringify(counter === 0 ? [caller, key] : [caller, key, counter]));
  const bits = BigInt(`0x${digest.slice(0, 13)}`) >> 2n;
  let data = '';
  for (let i = 0; i < dataCharacters; i++) data = alphabet.charAt(Number((bits >> BigInt(5 * i)) & 31n)) + data;
  return data + checkCharacter(data);
}

/** The id under which a caller's key is written into the log, so that a repeat is recognised anywhere in it. */
export const commandIdFor = (hash: KeyedHash, caller: string, key: string): string =>
  hash('reference', JSON.stringify(['command', caller, key])).slice(0, 32);

/**
 * A reference as we keep it, from whatever a person typed: any case, spaces and dashes, O for 0, I and L for 1.
 * Undefined where a character was mistyped or two were swapped.
 */
export function checkReference(typed: string): string | undefined {
  if (typed.length > 40) return undefined;
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (plain.length !== dataCharacters + 1 || ![...plain].every((c) => alphabet.includes(c))) return undefined;
  return checkCharacter(plain.slice(0, dataCharacters)) === plain.at(-1) ? plain : undefined;
}

/** In groups that can be read out: `ABCD EFGH JKM`. */
export const spokenReference = (reference: string): string => reference.replace(/(.{4})(?=.)/g, '$1 ');

/**
 * Weighted sum over the field of 32 elements, each place with a weight of its own: one wrong character or any two
 * swapped always change it.
 */
function checkCharacter(data: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of data) {
    weight = times(weight, 2);
    sum ^= times(weight, alphabet.indexOf(character));
  }
  return alphabet.charAt(sum);
}

/** Product in GF(32) by x⁵ + x² + 1, in which 2 generates every element but 0. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) {
    if (b & (1 << bit)) product ^= a << bit;
  }
  for (let bit = 8; bit >= 5; bit--) {
    if (product & (1 << bit)) product ^= 0b100101 << (bit - 5);
  }
  return product;
}
