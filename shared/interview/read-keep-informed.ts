import { problem, type ReadAnswer, read } from './read-result.ts';
import { readEmail, readPhone, tidyText } from './read-values.ts';
import type { KeepInformed } from './vocabulary.ts';

const parts: readonly string[] = ['name', 'relationship', 'phone', 'email', 'may-know'];

const mayKnow = (value: unknown): KeepInformed['may-know'] | undefined =>
  value === 'that-i-asked' || value === 'progress' || value === 'everything' ? value : undefined;

const isBlank = (value: unknown): boolean => value === undefined || (typeof value === 'string' && value.trim() === '');

/** A short text part; undefined where there is none, false where it cannot be read. */
const shortText = (value: unknown): string | undefined | false => {
  if (isBlank(value)) return undefined;
  if (typeof value !== 'string') return false;
  const text = tidyText(value);
  return text.length <= 200 && text;
};

/** A value that has to be well formed where it is given; false where it is not. */
const formed = (value: unknown, reader: (text: string) => string | undefined): string | undefined | false =>
  isBlank(value) ? undefined : typeof value === 'string' && (reader(value) ?? false);

const readOne = (value: unknown, acceptDramaNumbers: boolean): KeepInformed | string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'Each person must be an object.';
  const entry = new Map<string, unknown>(Object.entries(value));
  if ([...entry.keys()].some((part) => !parts.includes(part)))
    return 'A person in this list has a part we do not know.';
  const name = shortText(entry.get('name'));
  const relationship = shortText(entry.get('relationship'));
  const level = mayKnow(entry.get('may-know'));
  const phone = formed(entry.get('phone'), (text) => readPhone(text, acceptDramaNumbers));
  const email = formed(entry.get('email'), readEmail);
  if (name === undefined || name === false) return 'Each person in this list needs a name.';
  if (relationship === false) return 'The relationship must be short text.';
  if (level === undefined) return 'Each person needs may-know: that-i-asked, progress or everything.';
  if (phone === false) return 'A phone number in this list is not a full one, like 07700 900 982.';
  if (email === false) return 'An email address in this list must look like name@example.com.';
  if (phone === undefined && email === undefined) return 'Each person in this list needs a phone number or an email.';
  return {
    name,
    relationship: relationship ?? '',
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    'may-know': level,
  };
};

/** Whom the person wants kept informed, and of what; the same entry twice is one. */
export const readKeepInformed = (value: unknown, acceptDramaNumbers: boolean): ReadAnswer => {
  if (!Array.isArray(value)) return problem('wrong-type', 'This must be a list of people.');
  if (value.length > 20) return problem('too-long', 'This can hold up to 20 people.');
  const people: KeepInformed[] = [];
  let first: string | undefined;
  for (const item of value) {
    const person = readOne(item, acceptDramaNumbers);
    if (typeof person === 'string') first ??= person;
    else if (!people.some((other) => JSON.stringify(other) === JSON.stringify(person))) people.push(person);
  }
  return first === undefined ? read(people) : problem('missing-part', first, people.length === 0 ? undefined : people);
};
