import { describe, expect, test } from 'vitest';
import { derivedDimensions, dimensionsOf } from '../../shared/referral/dimensions.ts';
import { londonDate } from '../../shared/referral/london-date.ts';

const at = '2026-03-03T10:00:00.000Z';
const bandOf = (answers: Parameters<typeof dimensionsOf>[0]) => dimensionsOf(answers, 'web', at)['age-band'];

describe('what figures count by', () => {
  test.each([
    [0, '0-15'],
    [15, '0-15'],
    [16, '16-17'],
    [17, '16-17'],
    [18, '18-24'],
    [64, '55-64'],
    [65, '65-74'],
    [84, '75-84'],
    [85, '85+'],
    [110, '85+'],
  ])('somebody of %i is in the band %s', (age, band) => {
    expect(bandOf({ age })).toBe(band);
  });

  test('a date of birth says the age at receipt, and comes before an age that was given', () => {
    expect(bandOf({ 'birth-date': '2008-03-03' })).toBe('18-24');
    expect(bandOf({ 'birth-date': '2008-03-04' })).toBe('16-17');
    expect(bandOf({ 'birth-date': '1950-01-01', age: 20 })).toBe('75-84');
  });

  test('what was not said is not known', () => {
    expect(dimensionsOf({}, 'text', at)).toEqual({
      channel: 'text',
      'age-band': 'not-known',
      ethnicity: 'not-known',
      gender: 'not-known',
      'sexual-orientation': 'not-known',
      deprivation: 'not-known',
    });
  });

  test('what is said later is added, and nothing is forgotten', () => {
    const before = dimensionsOf({ ethnicity: 'A', postcode: 'ZA1 1AA' }, 'web', at, () => '3');
    expect(derivedDimensions({ gender: '2' }, before, at)).toMatchObject({
      ethnicity: 'A',
      gender: '2',
      deprivation: '3',
    });
  });

  test('days are London days', () => {
    expect(londonDate('2026-06-30T23:30:00.000Z')).toBe('2026-07-01');
    expect(londonDate('2026-01-01T23:30:00.000Z')).toBe('2026-01-01');
  });
});
