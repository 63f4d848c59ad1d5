import { parse as parsePostcode } from 'postcode';

export { readPhone } from './read-phone.ts';

/**
 * One reader for each kind of value that has to be well formed. Each takes what somebody typed and gives it in the one
 * form that is kept, or undefined. None of them throws, and none of them keeps or tells what it refused.
 */

/** Upper case with one space. Syntax only: areas that were never issued are well formed too. */
export const readPostcode = (text: string): string | undefined => {
  const parsed = parsePostcode(text.replace(/[^a-z0-9]/gi, ''));
  return parsed.valid ? parsed.postcode : undefined;
};

const emailForm = /^[^\s@<>(),;:"]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

export const readEmail = (text: string): string | undefined => {
  const email = text.trim();
  return email.length <= 254 && emailForm.test(email) ? email : undefined;
};

/** Ten digits whose last is the modulus 11 check (weights 10 to 2; 11 counts as 0; 10 is never issued). */
export const readNhsNumber = (text: string): string | undefined => {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits)) return undefined;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]) ? digits : undefined;
};

/** YYYY-MM-DD that is in the calendar. */
export const readDate = (text: string): string | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day] = match.map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1850 ? match[0] : undefined;
};

export const oldestAge = 130;

export const isAge = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= oldestAge;

/** BCP 47. British Sign Language is `bfi` there; people write BSL. */
export const readLanguage = (text: string): string | undefined => {
  const tag = text.trim().replace(/_/g, '-');
  if (tag.toLowerCase() === 'bsl') return 'bfi';
  if (tag.length === 0 || tag.length > 35) return undefined;
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return undefined;
  }
};

/** Code of an organisation (ODS): letters and digits, e.g. A81001. */
export const readOdsCode = (text: string): string | undefined => {
  const code = text.trim().toUpperCase();
  return /^[A-Z0-9]{3,12}$/.test(code) ? code : undefined;
};

/**
 * Free text as it is kept: no control characters but line breaks and tabs, one kind of line break, no broken halves of
 * characters, no blanks around it.
 */
export const tidyText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .trim();

/** Characters as a person counts them, roughly: code points. */
export const countCharacters = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};
