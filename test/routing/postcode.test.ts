import { expect, test } from 'vitest';
import { keysOfWhereabouts } from '../../shared/routing/coverage.ts';
import { partsOfPostcode, postcodePrefix } from '../../shared/routing/postcode.ts';

test.for([
  ['za', 'ZA'],
  ['za1', 'ZA1'],
  ['ZA1  1', 'ZA1 1'],
  ['za11aa', 'ZA1 1AA'],
  ['ZA10 1AA', 'ZA10 1AA'],
  ['ec1a 1bb', 'EC1A 1BB'],
  ['W1', 'W1'],
])('the prefix "%s" reads as "%s"', ([text, prefix]) => {
  expect(postcodePrefix(text ?? '')).toBe(prefix);
});

test.for(['', '1', 'ZAA1', 'ZA1 1A', 'ZA1 AA', 'not a postcode'])('"%s" is no prefix', (text) => {
  expect(postcodePrefix(text)).toBeUndefined();
});

test('a postcode lies in its unit, sector, district and area, and in nothing cut', () => {
  expect(partsOfPostcode('ZA10 1AA')).toEqual(['ZA10 1AA', 'ZA10 1', 'ZA10', 'ZA']);
});

test('a district with a letter lies in the district it was split from', () => {
  expect(partsOfPostcode('EC1A 1BB')).toEqual(['EC1A 1BB', 'EC1A 1', 'EC1A', 'EC1', 'EC']);
});

test('part of a postcode is looked up as far as it goes', () => {
  expect(partsOfPostcode('ZA1')).toEqual(['ZA1', 'ZA']);
});

test('a postcode in the line about where someone stays serves where no other was given', () => {
  expect(keysOfWhereabouts({ stayingAt: 'the hostel, ZA1 1AA' }).postcode[0]).toBe('postcode ZA1 1AA');
});

test('a line about a place is looked up under few keys, however long', () => {
  const words = Array.from({ length: 80 }, (_, n) => `in place${n},`).join(' ');
  expect(keysOfWhereabouts({ stayingAt: words }).place.length).toBeLessThanOrEqual(4);
});
