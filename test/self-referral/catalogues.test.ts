import { beforeAll, describe, expect, test } from 'vitest';
import { catalogues } from '../../functions/self-referral/text/catalogues.ts';
import { datesIn } from '../../functions/self-referral/text/dates.ts';
import { english } from '../../functions/self-referral/text/en.ts';
import { TestBrowser } from './browser-of.ts';
import { reading, walkEveryPage } from './every-page.ts';
import { leftInEnglish } from './left-in-english.ts';
import { inNobodys, offering, piecesRead, wordsLeft } from './nobodys-language.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

let site: PeopleSite;
beforeAll(async () => {
  site = await peopleSite({ change: (parts) => ({ ...parts, catalogues: offering(inNobodys(english)) }) });
});

describe.each(Object.keys(catalogues))('the catalogue called %s', (name) => {
  test('reaches every word of every page, and could be written from the right', { timeout: 120_000 }, async () => {
    const text = (await catalogues[name]?.load()) ?? english;
    const pages = new Set<string>();
    const leaks: string[] = [];
    await walkEveryPage(inNobodys(text), (page, html) => {
      pages.add(page);
      expect(html, page).toContain('<html lang="en-XA" dir="rtl">');
      leaks.push(...wordsLeft(piecesRead(html)).map((word) => `${page}: ${word}`));
    });
    expect(leaks).toEqual([]);
    expect(pages.size).toBeGreaterThan(110);
  });

  test('says every question, reason and whom to call in words of its own', async () => {
    const text = (await catalogues[name]?.load()) ?? english;
    if (text !== english) expect(leftInEnglish(text)).toEqual([]);
  });
});

describe('a new language', () => {
  test('that hands questions on as they came is caught', () => {
    expect(leftInEnglish(english).length).toBeGreaterThan(100);
    expect(leftInEnglish(inNobodys(english))).toEqual([]);
  });

  test('that left one word out is caught', () => {
    expect(wordsLeft(piecesRead('<body><p>Šţářţ</p><p>Start page</p>'))).toEqual(['Start', 'page']);
  });

  test('is chosen on the first page by its own name, and remembered for the visit', async () => {
    const browser = new TestBrowser(site.app);
    const first = (await browser.open('/')).html;
    const [, href] = /<a href="([^"]+)" lang="en-XA">Nobody’s<\/a>/.exec(first) ?? [];
    await browser.open(href ?? '');
    expect(browser.page.path).toBe('/');
    expect((await browser.open('/support')).html).toContain('lang="en-XA"');
  });

  test('that is not known leaves things as they are', async () => {
    const browser = await reading(site, 'klingon');
    expect(browser.page.html).toContain(english.start.title);
  });
});

test('a language says moments as its own calendar does, on London’s clock', () => {
  const { date, dateWithYear, timeOnDate } = datesIn('cy');
  const summer = Date.parse('2026-07-03T08:30:00.000Z');
  expect(date(summer)).toMatch(/^Dydd Gwener.*3 Gorffennaf$/);
  expect(dateWithYear(summer)).toContain('2026');
  expect(timeOnDate(summer)).toContain('9:30');
});

describe('another way to read', () => {
  test('is offered on every page, and leads back to that page', async () => {
    const plain = await reading(site, 'klingon');
    for (const path of [
      '/',
      '/help-now',
      '/refer/story',
      '/refer/page-12',
      '/my-referral',
      '/support',
      '/no-such-page',
    ]) {
      const { html } = await plain.open(path);
      expect(html, path).toContain(`<a href="/refer/words/chosen?at=${path}"`);
    }
  });

  test('leads back to a page that can be opened, also from what only answers a form', async () => {
    for (const { method, path } of site.app.routes.filter((route) => route.method === 'POST')) {
      const reached = path.replace(':question', 'story').replace(':action', 'call');
      const answer = await site.app.request(`http://localhost:3000${reached}`, { method });
      const [, at = ''] = /\?at=([^"]*)"/.exec(await answer.text()) ?? [];
      expect((await site.app.request(`http://localhost:3000${at}`)).status, reached).toBeLessThan(400);
    }
  });

  test.each([
    '//elsewhere.example',
    'https://elsewhere.example',
    '/\\elsewhere',
    'javascript:alert(1)',
    '/a?b=c',
    '/%0a',
  ])('never leads to %s', async (at) => {
    const answer = await site.app.request(`http://localhost:3000/refer/words/chosen?at=${encodeURIComponent(at)}`);
    expect(answer.headers.get('location')).toBe('/');
  });
});
