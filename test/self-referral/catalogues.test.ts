import { describe, expect, test } from 'vitest';
import { easyRead } from '../../functions/self-referral/text/easy-read.ts';
import { english, type Text } from '../../functions/self-referral/text/en.ts';
import type { Question } from '../../shared/interview/question.ts';
import { TestBrowser } from './browser-of.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

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

/** Every sentence of a catalogue, also those that a function makes, in a language nobody speaks. */
function translated<T>(value: T): T;
function translated(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') return (...given: unknown[]) => translated(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map((item) => translated(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, key === 'href' ? item : translated(item)]),
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

const nobodys: Text = {
  ...translated(english),
  name: 'Nobody’s',
  web: { ...translated(english.web), language: 'en-XA', direction: 'rtl' },
  brought: {
    question,
    reason: ({ text }) => pseudo(text),
    contact: (contact) => ({
      ...contact,
      name: pseudo(contact.name),
      hours: pseudo(contact.hours),
      when: pseudo(contact.when),
    }),
  },
};

const choose = async (site: PeopleSite, words: string): Promise<TestBrowser> => {
  const browser = new TestBrowser(site.app);
  await browser.open('/');
  await browser.send({ words }, '/refer/words');
  return browser;
};

/** What a person reads on a page, without what is ours to leave: the service's name, numbers, examples of data. */
const visible = (html: string): string =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<blockquote[\s\S]*?<\/blockquote>/g, ' ')
    .replace(/<[^>]*>/g, ' ');

describe('a new language', () => {
  test('reaches every word of every page, and turns the page round where it is written from the right', async () => {
    const site = await peopleSite({ change: (parts) => ({ ...parts, catalogues: { english, nobodys } }) });
    const browser = await choose(site, 'nobodys');
    const leaks: string[] = [];
    const look = (path: string) => {
      expect(browser.page.html, path).toContain('<html lang="en-XA" dir="rtl">');
      const words =
        visible(browser.page.html)
          .replaceAll('Open Door', '')
          .match(/\b[a-z]*[aeiou][a-z]*\b/gi) ?? [];
      leaks.push(...words.filter((word) => word.length > 3 && word !== 'English').map((word) => `${path}: ${word}`));
    };
    for (const path of [
      '/',
      '/help-now',
      '/refer/talk',
      '/my-referral',
      '/my-referral/worse',
      '/support',
      '/support/safety-plan',
      '/carer',
      '/refer/save',
      '/no-such-page',
      '/refer/help-now',
      '/refer/reach-you',
      '/refer/safe-contact',
      '/refer/where',
      '/refer/concerns',
      '/refer/records',
    ]) {
      await browser.open(path);
      look(path);
    }
    expect(leaks).toEqual([]);
  });

  test('is remembered for the visit, and anything unknown leaves things as they are', async () => {
    const site = await peopleSite();
    const browser = await choose(site, 'klingon');
    expect(browser.page.html).toContain(english.start.title);
  });
});

describe('Easy Read', () => {
  test('asks the short path in shorter words, each page with a picture', async () => {
    const site = await peopleSite();
    const browser = await choose(site, 'easy-read');
    expect(browser.page.html).toContain(easyRead.start.title);
    for (const [path, words] of [
      ['/refer/help-now', 'Is anyone hurt or in danger now?'],
      ['/refer/story', 'What is wrong?'],
      ['/refer/where', 'Where do you live?'],
      ['/help-now', 'You can call now.'],
    ] as const) {
      const { html } = await browser.open(path);
      expect(html, path).toContain(words);
      expect(html, path).toContain('class="od-picture"');
    }
  });

  test('offers every choice that the plain words offer', async () => {
    const site = await peopleSite();
    const plain = new TestBrowser(site.app);
    const easy = await choose(site, 'easy-read');
    const values = (html: string) =>
      [...html.matchAll(/type="(?:radio|checkbox)" value="([^"]+)"/g)].map((match) => match[1]);
    for (const path of ['/refer/help-now', '/refer/for-whom', '/refer/concerns-short', '/refer/impact']) {
      expect(values((await easy.open(path)).html), path).toEqual(values((await plain.open(path)).html));
    }
  });

  test('has sentences of at most 14 words', () => {
    const sentences: string[] = [];
    const gather = (value: unknown): void => {
      if (typeof value === 'string') sentences.push(...value.split(/(?<=[.?!:])\s/));
      else if (Array.isArray(value)) value.forEach(gather);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
    };
    for (const part of [
      easyRead.start,
      easyRead.helpNow.lead,
      easyRead.refer.check.consent,
      easyRead.myReferral.signIn.lead,
    ])
      gather(part);
    for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(14);
  });
});
