import { beforeAll, describe, expect, test } from 'vitest';
import { easyRead } from '../../functions/self-referral/text/easy-read.ts';
import { english } from '../../functions/self-referral/text/en.ts';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { questionsOf } from '../../shared/interview/interview.ts';
import type { Question } from '../../shared/interview/question.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { crisisContacts } from '../../shared/support/crisis-contacts.ts';
import { rules } from '../../shared/triage/rules.ts';
import { automatedAge, fleschKincaidAge, syllables } from '../interview/readability.ts';
import { TestBrowser } from './browser-of.ts';
import { reading, walkEveryPage } from './every-page.ts';
import { piecesRead } from './nobodys-language.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

const longestSentenceWords = 12;
const oldestReader = 8;

/** Longer words that there is no shorter one for, or that are a name. */
const longWords =
  /^(?:emergency|Samaritans|ability|disability|information|schizophrenia|dementia|psychosis|personality|area|tummy|everyone|COURAGE|Relay|example|Saturday|Wednesday)$/i;

const everything: Answers = {
  'alone-now': 'yes',
  'help-now': 'not-safe-now',
  'life-thoughts': 'often',
  'help-before': ['community-team-now'],
};

const asked = (whom: 'me' | 'someone-else', path: Question['path']): readonly Question[] =>
  questionsOf(checklist, { ...everything, 'for-whom': whom }, path).map(easyRead.brought.question);

/** Illnesses by the names people were told, and the national groups, are not ours to change. */
const isNamesOnly = (linkId: string): boolean =>
  ['known-conditions', 'ethnicity', 'gender', 'sexual-orientation', 'served-in-armed-forces'].includes(linkId);

const wordsOf = (question: Question): readonly string[] => [
  question.title,
  question.hint ?? '',
  ...question.fields.flatMap((field) => [
    field.label,
    field.hint ?? '',
    ...(isNamesOnly(field.linkId) ? [] : field.options.flatMap(({ label, hint }) => [label, hint ?? ''])),
  ]),
];

/** Every sentence that a catalogue holds, with something put in where one is made. */
function leaves(value: unknown, name: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return value === '' ? [] : [[name, value]];
  if (typeof value === 'function') return leaves(Reflect.apply(value, undefined, ['7', '8']), name);
  if (Array.isArray(value)) return value.flatMap((item, at) => leaves(item, `${name}.${at}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    /^(?:href|brought|language|direction|.*Picture)$/.test(key) ? [] : leaves(item, `${name}.${key}`),
  );
}

const easyWords: readonly (readonly [string, string])[] = [
  ...leaves(easyRead, 'easy'),
  ...(['me', 'someone-else'] as const).flatMap((whom) =>
    (['short', 'rest', 'equality'] as const).flatMap((path) =>
      asked(whom, path).flatMap((question) =>
        wordsOf(question)
          .filter((words) => words !== '')
          .map((words): [string, string] => [`${question.id} for ${whom}`, words]),
      ),
    ),
  ),
  ...rules.map(({ id, person }): [string, string] => [
    `reason ${id}`,
    easyRead.brought.reason({ rule: id, text: person }),
  ]),
  ...crisisContacts.contacts.flatMap((contact) => {
    const { name, when, hours } = easyRead.brought.contact(contact);
    return [name, when, hours].map((words): [string, string] => [contact.key, words]);
  }),
];

const sentencesOf = (words: string): readonly string[] => words.split(/(?<=[.?!:])\s+/);
const wordsIn = (sentence: string): readonly string[] => sentence.match(/[\p{L}\d’&@.]*[\p{L}\d]/gu) ?? [];

describe('a sentence in Easy Read', () => {
  test(`has at most ${longestSentenceWords} words, and one comma at most`, () => {
    const long = easyWords.flatMap(([name, words]) =>
      sentencesOf(words)
        .filter((sentence) => wordsIn(sentence).length > longestSentenceWords || sentence.split(',').length > 2)
        .map((sentence) => `${name}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('is made of words of at most three syllables', () => {
    const hard = easyWords.flatMap(([name, words]) =>
      wordsIn(words)
        .filter((word) => syllables(word) > 3 && !/[.@]/.test(word) && !longWords.test(word))
        .map((word) => `${name}: ${word}`),
    );
    expect(hard).toEqual([]);
  });

  test('is not the plain sentence over again, but for a date, or a word or two', () => {
    const plain = new Map(leaves(english, 'easy'));
    const same = leaves(easyRead, 'easy').filter(
      ([name, words]) => !name.startsWith('easy.dates.') && plain.get(name) === words && wordsIn(words).length > 2,
    );
    expect(same).toEqual([]);
  });
});

describe('Easy Read', () => {
  let site: PeopleSite;
  beforeAll(async () => {
    site = await peopleSite();
  });

  test(`draws a picture on every page, and reads at the age of ${oldestReader}`, { timeout: 120_000 }, async () => {
    const old: string[] = [];
    await walkEveryPage(easyRead, (name, html) => {
      expect(html, name).toContain('<svg class="od-picture"');
      const words = piecesRead(html)
        .map((piece) => piece.replace(/[.?!:]*$/, '.'))
        .join(' ');
      for (const age of [fleschKincaidAge(words), automatedAge(words)]) {
        if (age > oldestReader) old.push(`${name}: ${age.toFixed(1)}`);
      }
    });
    expect(old).toEqual([]);
  });

  test('tells apart who it is about', () => {
    const all = (whom: 'me' | 'someone-else') =>
      (['short', 'rest', 'equality'] as const).flatMap((path) => asked(whom, path)).flatMap(wordsOf);
    expect(all('me')).toContain('Do you think about ending your life?');
    expect(all('someone-else')).toContain('Do they think about ending their life?');
    /** What is asked of the writer, also where they write about someone else. */
    const ofTheWriter =
      /^(?:Are you on your own|Is it your job|Do you need help too|Do you know|Does someone hurt you|What is your name|Who are you)/;
    const aboutYou = all('someone-else').filter(
      (words) => /\byou(?:r)?\b.*\?$/.test(words) && !ofTheWriter.test(words),
    );
    expect(aboutYou).toEqual([]);
  });

  test('offers every choice that the plain words offer', async () => {
    const [plain, easy] = [new TestBrowser(site.app), await reading(site, 'easy-read')];
    const values = (html: string) =>
      [...html.matchAll(/type="(?:radio|checkbox)" value="([^"]+)"/g)].map((match) => match[1]);
    for (const { id } of checklist.questions.filter(({ path }) => path === 'short')) {
      expect(values((await easy.open(`/refer/${id}`)).html), id).toEqual(
        values((await plain.open(`/refer/${id}`)).html),
      );
    }
  });

  test('draws a picture of its own beside every choice of the short path', () => {
    const draw = easyRead.web.choicePicture;
    for (const field of [...asked('me', 'short'), ...asked('someone-else', 'short')].flatMap(({ fields }) => fields)) {
      if (field.linkId.startsWith('referrer.')) continue;
      const drawn = field.options.map(({ code }) => String(draw?.(field.linkId, code)));
      expect(drawn, field.linkId).not.toContain('null');
      expect(new Set(drawn).size, field.linkId).toBe(drawn.length);
    }
  });

  test('is remembered for the visit, and one link leads back', async () => {
    const browser = await reading(site, 'easy-read');
    expect((await browser.open('/help-now')).html).toContain(easyRead.helpNow.lead);
    expect(browser.page.html).toContain('<a href="/refer/words/english?at=/help-now"');
    await browser.open('/refer/words/english?at=/help-now');
    expect(browser.page.html).toContain(english.helpNow.lead);
  });
});
