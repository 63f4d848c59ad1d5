import parseWith, { type MetadataJson } from 'libphonenumber-js/core';
import countries from './uk-numbering.json' with { type: 'json' };

/** The library's own account of the UK and its islands alone: every country's would be read at every cold start. */
export const ukNumbering: MetadataJson = {
  version: 4,
  country_calling_codes: { 44: ['GB', 'GG', 'IM', 'JE'] },
  countries,
  nonGeographic: {},
};

/** Ofcom's ranges for drama: 07700 900000–900999, 01632 960000–960999, 020 7946 0000–0999. Never given to anybody. */
const dramaNumber = /^\+44(7700900\d{3}|1632960\d{3}|2079460\d{3})$/;

/** Another country's: `+` (or the UK's `00`), a code that is not 44, and 8 to 15 digits in all (ITU-T E.164). */
const abroad = /^(?:\+|00)(?!44)([1-9]\d{7,14})$/;

/** What people put between digits. */
const between = /[\s().-]+/g;

/**
 * Any way a UK number is written, checked against the ranges that exist. Another country's number is checked for its
 * form only. Both come back as E.164. An extension cannot be kept, so it is refused.
 */
export const readPhone = (text: string, acceptDramaNumbers: boolean): string | undefined => {
  const typed = text.trim();
  const digitsAbroad = abroad.exec(typed.replace(between, ''))?.[1];
  if (digitsAbroad !== undefined) return `+${digitsAbroad}`;
  const parsed = parseWith(typed, { defaultCountry: 'GB', extract: false }, ukNumbering);
  if (parsed === undefined || parsed.ext !== undefined) return undefined;
  if (dramaNumber.test(parsed.number)) return acceptDramaNumbers ? parsed.number : undefined;
  return parsed.isValid() ? parsed.number : undefined;
};
