import type { Text } from '../../functions/self-referral/text/en.ts';
import type { Catalogues } from '../../functions/self-referral/words-choice.tsx';
import type { Question } from '../../shared/interview/question.ts';
import { teamKinds } from '../../shared/triage/assessment.ts';
import { walkingGroup } from './demonstration-teams.ts';

/** A language that nobody speaks: every letter that can carry one gets an accent, so that a word left over shows. */
const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  y: 'ý',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  t: 'ţ',
  r: 'ř',
  l: 'ľ',
};
const pseudo = (words: string): string => words.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter);

/** Every sentence of a catalogue, also those that a function makes. Pictures and addresses stay as they are. */
function translated<T>(value: T): T;
function translated(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') return (...given: unknown[]) => translated(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map((item) => translated(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === 'href' || /[pP]icture$/.test(key) ? item : translated(item),
      ]),
    );
  }
  return value;
}

const question = (asked: Question): Question => ({
  ...asked,
  title: pseudo(asked.title),
  ...(asked.hint === undefined ? {} : { hint: pseudo(asked.hint) }),
  fields: asked.fields.map((field) => ({
    ...field,
    label: pseudo(field.label),
    ...(field.hint === undefined ? {} : { hint: pseudo(field.hint) }),
    options: field.options.map((option) => ({
      ...option,
      label: pseudo(option.label),
      ...(option.hint === undefined ? {} : { hint: pseudo(option.hint) }),
    })),
  })),
});

/** A catalogue in nobody's language, written from the right. */
export const inNobodys = (text: Text): Text => ({
  ...translated(text),
  name: 'Nobody’s',
  web: { ...translated(text.web), language: 'en-XA', direction: 'rtl' },
  brought: {
    question: (asked) => question(text.brought.question(asked)),
    reason: (reason) => pseudo(text.brought.reason(reason)),
    contact: (contact) => {
      const brought = text.brought.contact(contact);
      return { ...brought, name: pseudo(brought.name), hours: pseudo(brought.hours), when: pseudo(brought.when) };
    },
  },
});

/** Offered as a person would find it. */
export const offering = (text: Text): Catalogues => ({
  chosen: { name: text.name, language: text.web.language, load: async () => text },
});

/** What a person reads on a page, piece by piece, without pictures, messages as sent, and what they typed themselves. */
export const piecesRead = (html: string): readonly string[] =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<(style|script|svg|blockquote|textarea)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<strong class="od-reference[\s\S]*?<\/strong>/g, ' ')
    .split(/<(?!\/?(?:strong|span)\b)[^>]*>/)
    .map((piece) =>
      piece
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&amp;', '&')
        .replaceAll('&#39;', '’')
        .replaceAll('&quot;', '”')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((piece) => piece !== '');

/** What is no word of ours: the service's name, teams and groups, and addresses. */
const names = [
  'Open Door',
  'English',
  'Easy Read',
  'Ford',
  'Wick',
  walkingGroup.description,
  walkingGroup.name,
  ...walkingGroup.when,
  walkingGroup.where ?? '',
  ...teamKinds.map((kind) => `Northfield ${kind}`),
].sort((a, b) => b.length - a.length);
const reference = /\b[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{3}\b/g;

/** Words without an accent where all of ours carry one. */
export const wordsLeft = (pieces: readonly string[]): readonly string[] =>
  pieces.flatMap((piece) => {
    const ours = names.reduce((words, name) => words.replaceAll(name, ''), piece.replace(reference, ''));
    const words = ours.match(/[\p{L}\p{M}’]+/gu) ?? [];
    return words.filter((word) => word.length > 2 && /^[a-z]*[aeiou][a-z]*$/i.test(word));
  });
