import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGsm7, partsOf, septets, toGsm7 } from '../../shared/updates/gsm7.ts';

test.each([
  ['It’s “fine” – really…', 'It\'s "fine" - really...'],
  ['Zoë, Łukasz, Siân, François', 'Zoe, Lukasz, Sian, Francois'],
  ['Ŵyn ŷd', 'Wyn yd'],
  ['Renée è ù ñ Å', 'Renée è ù ñ Å'],
  ['a\u00A0b\tc\u200Bd', 'a b cd'],
  ['😀', '?'],
])('%s is sent as %s', (text, sent) => {
  expect(toGsm7(text)).toBe(sent);
});

test('whatever is written can be sent in the alphabet, and what can be is left as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sent = toGsm7(text);
      expect(isGsm7(sent)).toBe(true);
      expect(toGsm7(sent)).toBe(sent);
    }),
  );
});

test.each([
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['a'.repeat(306), 2],
  ['a'.repeat(307), 3],
  ['€'.repeat(80), 1],
  ['€'.repeat(81), 2],
  ['ŵ'.repeat(70), 1],
  ['ŵ'.repeat(71), 2],
])('%# counts its parts', (text, parts) => {
  expect(partsOf(text)).toBe(parts);
});

test('an escaped character is not split between two parts', () => {
  expect(septets(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toBe(306);
  expect(partsOf(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toBe(3);
});
