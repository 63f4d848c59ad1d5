import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { checkReference, commandIdFor, referenceFor, spokenReference } from '../../shared/referral/reference.ts';

const hash = keyedHash('a secret for tests');
const reference = fc.tuple(fc.string(), fc.string()).map(([caller, key]) => referenceFor(hash, caller, key));
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('references', () => {
  test('are eleven characters that can be read out, and check themselves', () => {
    fc.assert(
      fc.property(reference, (made) => {
        expect(made).toMatch(/^[0-9A-HJKMNP-TV-Z]{11}$/);
        expect(checkReference(made)).toBe(made);
        expect(checkReference(spokenReference(made))).toBe(made);
      }),
    );
  });

  test('are found in any case, with spaces and dashes, and with letters that look like digits', () => {
    const made = fc.tuple(reference, fc.constantFrom('O', 'o')).filter(([found]) => /[01]/.test(found));
    fc.assert(
      fc.property(made, fc.constantFrom('i', 'I', 'l', 'L'), ([found, zero], one) => {
        const typed = found.toLowerCase().replaceAll('0', zero).replaceAll('1', one);
        expect(checkReference(` ${typed.slice(0, 4)}-${typed.slice(4)} `)).toBe(found);
      }),
    );
  });

  test('one wrong character is noticed', () => {
    fc.assert(
      fc.property(reference, fc.nat(10), fc.constantFrom(...alphabet), (made, at, wrong) => {
        fc.pre(made[at] !== wrong);
        expect(checkReference(made.slice(0, at) + wrong + made.slice(at + 1))).toBeUndefined();
      }),
    );
  });

  test('two characters that changed places are noticed', () => {
    fc.assert(
      fc.property(reference, fc.nat(10), fc.nat(10), (made, a, b) => {
        fc.pre(made[a] !== made[b]);
        const swapped = [...made];
        [swapped[a], swapped[b]] = [made[b] ?? '', made[a] ?? ''];
        expect(checkReference(swapped.join(''))).toBeUndefined();
      }),
    );
  });

  test.each(['', 'U'.repeat(11), '0'.repeat(10), `${'0'.repeat(11)}X`, '0000000000*', 'x'.repeat(10_000)])(
    'what is no reference is none: %.20s',
    (typed) => {
      expect(checkReference(typed)).toBeUndefined();
    },
  );

  test('depend on secret, caller and key, and on where one ends and the other begins', () => {
    const made = [
      referenceFor(hash, 'ab', 'c'),
      referenceFor(hash, 'a', 'bc'),
      referenceFor(hash, 'a', 'bc', 1),
      referenceFor(keyedHash('another secret of ours'), 'a', 'bc'),
    ];
    expect(new Set(made).size).toBe(4);
    expect(referenceFor(hash, 'a', 'bc')).toBe(made[1]);
  });

  test('a command’s id says nothing of the reference made of the same caller and key', () => {
    expect(commandIdFor(hash, 'a', 'b')).not.toContain(referenceFor(hash, 'a', 'b'));
    expect(commandIdFor(hash, 'a', 'b')).toMatch(/^[0-9a-f]{32}$/);
  });

  test('a secret that is too short is refused, and each purpose hashes for itself', () => {
    expect(() => keyedHash('short')).toThrow(RangeError);
    expect(hash('fingerprint', 'a')).not.toBe(hash('pseudonym', 'a'));
  });
});
