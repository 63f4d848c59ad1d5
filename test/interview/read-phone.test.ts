import * as fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import everyCountry from 'libphonenumber-js/min/metadata' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { readPhone, ukNumbering } from '../../shared/interview/read-phone.ts';

const withEveryCountry = (text: string): string | undefined => {
  const parsed = parsePhoneNumberFromString(text, { defaultCountry: 'GB', extract: false });
  return parsed?.isValid() === true && parsed.ext === undefined ? parsed.number : undefined;
};

describe('a phone number', () => {
  it('of the UK and its islands is read with the library’s own account of them', () => {
    const { GB, GG, IM, JE } = everyCountry.countries;
    expect(ukNumbering).toEqual({
      version: everyCountry.version,
      country_calling_codes: { 44: everyCountry.country_calling_codes['44'] },
      countries: { GB, GG, IM, JE },
      nonGeographic: {},
    });
  });

  it('of the UK is taken or refused as it would be with the account of every country', () => {
    const start = fc.constantFrom(
      '07',
      '+447',
      '00447',
      '+44 (0)20 ',
      '01',
      '02',
      '03',
      '08',
      '0 1481 ',
      '44',
      '(0161) ',
    );
    const digits = fc.stringMatching(/^\d{4,11}$/);
    void fc.assert(
      fc.property(start, digits, (first, rest) => {
        expect(readPhone(`${first}${rest}`, true)).toBe(withEveryCountry(`${first}${rest}`));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['+33 1 23 45 67 89', '+33123456789'],
    ['0033 1 23 45 67 89', '+33123456789'],
    ['+353 (86) 123-4567', '+353861234567'],
    ['+92.300.1234567', '+923001234567'],
  ])('of another country, %j, is kept as %j', (typed, kept) => {
    expect(readPhone(typed, false)).toBe(kept);
    expect(readPhone(typed, false)).toBe(withEveryCountry(typed));
  });

  it.each(['+3312345', '+0331234567', '+3312345678901234', '+33 1 23 45 67 89 ext 4', '33123456789', '++33123456789'])(
    'of no form that any country has, %j, is refused',
    (typed) => {
      expect(readPhone(typed, false)).toBeUndefined();
    },
  );
});
