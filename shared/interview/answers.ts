import { type Answers, type LinkId, vocabulary } from './vocabulary.ts';

const clockTime = '([01]\\d|2[0-3]):[0-5]\\d';
const onlyBetween = new RegExp(`^only-between:(${clockTime})-(${clockTime})$`);

/** `only-between:HH:MM-HH:MM`, two different real times of day; a span may run over midnight. */
const isOnlyBetween = (text: string): boolean => {
  const match = onlyBetween.exec(text);
  return match !== null && match[1] !== match[3];
};

const safeContactCodes: readonly string[] = [
  'text-ok',
  'voicemail-ok',
  'say-who-we-are-ok',
  'only-when-i-write-first',
  'ring-any-hour-if-in-danger',
];

/** A code, or the hours that are safe. */
export const isSafeContact = (item: string): boolean => safeContactCodes.includes(item) || isOnlyBetween(item);

/** Kinds of team or service, in our words or the writer's own: short, and not empty. */
export const isShareWith = (item: string): boolean => item.trim() === item && item.length > 0 && item.length <= 100;

export const isLinkId = (name: string): name is LinkId => Object.hasOwn(vocabulary, name);

/** All linkIds, in the vocabulary's order. */
export const linkIds: readonly LinkId[] = Object.keys(vocabulary).filter(isLinkId);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const holds = (linkId: string, value: unknown): boolean => {
  if (!isLinkId(linkId)) return false;
  const shape = vocabulary[linkId];
  switch (shape.kind) {
    case 'code':
      return typeof value === 'string' && shape.codes.some((code) => code === value);
    case 'national-code':
      return value === 'not-known' || shape.codes.some((code) => code === value);
    case 'list':
      return isTexts(value) && value.every((item) => shape.codes.some((code) => code === item));
    case 'safe-contact':
      return isTexts(value) && value.every(isSafeContact);
    case 'share-with':
      return isTexts(value) && value.every(isShareWith);
    case 'keep-informed':
      return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
    case 'age':
      return typeof value === 'number';
    case 'text':
    case 'date':
    case 'postcode':
    case 'phone':
    case 'email':
    case 'nhs-number':
    case 'ods-code':
    case 'language':
      return typeof value === 'string';
  }
};

/** Whether every entry is a known linkId with a value of its shape. */
export const areAnswers = (candidate: Readonly<Record<string, unknown>>): candidate is Answers =>
  Object.entries(candidate).every(([linkId, value]) => holds(linkId, value));

/** Answers put together again from entries that were read before. Throws when they were not. */
export const asAnswers = (candidate: Readonly<Record<string, unknown>>): Answers => {
  if (!areAnswers(candidate)) throw new Error('a reader gave a value that its shape does not allow');
  return candidate;
};
