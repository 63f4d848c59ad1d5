import { beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { lastCode, referred, signedInBrowser, stateOf, wordsOn } from './a-referral.ts';
import { TestBrowser } from './browser-of.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

let site: PeopleSite;
beforeEach(async () => {
  site = await peopleSite();
});

type MayKnow = NonNullable<Answers['keep-informed']>[number]['may-know'];

const jo = (mayKnow: MayKnow) => ({
  name: 'Jo',
  relationship: 'sister',
  phone: '+447700900160',
  'may-know': mayKnow,
});

async function ask(reference: string, contact: string): Promise<TestBrowser> {
  const browser = new TestBrowser(site.app);
  await browser.open('/carer/follow');
  await browser.send({ reference, contact }, '/carer/follow');
  return browser;
}

async function follow(reference: string, contact = '07700 900 160'): Promise<TestBrowser> {
  const browser = await ask(reference, contact);
  const { code } = await lastCode(site);
  await browser.send({ code }, '/carer/code');
  return browser;
}

const inPieces = async (reference: string, answers: Answers) =>
  site.parts.command(reference, crypto.randomUUID(), { do: 'add-answers', answers });

describe('somebody kept informed', () => {
  test('gets a code on their own phone, bare and without the reference', async () => {
    const reference = await referred(site, { 'keep-informed': [jo('progress')] });
    await ask(reference, '07700 900 160');
    const order = site.ordered.at(-1);
    const message = await site.messages.read(order?.reference ?? '', order?.key ?? '');
    expect(message?.personal?.to).toBe('+447700900160');
    expect(message?.personal?.body).not.toContain(reference);
    expect(message?.personal?.body).not.toMatch(/service|team|nhs|mental|health|referral|therap|condition/i);
  });

  test('who may know only that they asked sees no more', async () => {
    const reference = await referred(site, { 'keep-informed': [jo('that-i-asked')] });
    await site.parts.command(reference, 'a', { do: 'add-words', words: 'A secret.' });
    const words = wordsOn(await follow(reference));
    expect(words).toContain('They asked us for help on');
    expect(words).not.toMatch(/Northfield|I worry|How far it is|A secret/);
  });

  test('who may know how far it is sees steps, and neither the team nor the story', async () => {
    const reference = await referred(site, { 'keep-informed': [jo('progress')] });
    const words = wordsOn(await follow(reference));
    expect(words).toContain('How far it is');
    expect(words).not.toMatch(/Northfield|I worry/);
  });

  test('who may know everything sees what they told, but who else hears', async () => {
    const others = { name: 'Alex', relationship: 'friend', email: 'alex@example.com', 'may-know': 'progress' } as const;
    const reference = await referred(site, { 'keep-informed': [jo('everything'), others] });
    const words = wordsOn(await follow(reference));
    expect(words).toMatch(/Northfield core/);
    expect(words).toContain('I worry.');
    expect(words).not.toMatch(/Alex|alex@/);
  });

  test('sees nothing from the moment an answer about harm stands, though signed in, and may still tell', async () => {
    const reference = await referred(site, { 'keep-informed': [jo('everything')] });
    const browser = await follow(reference);
    expect(wordsOn(browser)).toContain('I worry.');
    await inPieces(reference, { 'harm-from-others': 'yes-past' });
    await browser.open('/carer/view');
    expect(wordsOn(browser)).toContain('There is nothing to see here now.');
    expect(wordsOn(browser)).not.toMatch(/Northfield|I worry|asked us/);
    expect(browser.page.html).toContain('href="/carer/tell"');
    const sent = site.ordered.length;
    await ask(reference, '07700 900 160');
    expect(site.ordered).toHaveLength(sent);
  });

  test('with a landline only follows with four words that the person got for them, as far as they may', async () => {
    const grandad = {
      name: 'Grandad',
      relationship: 'grandfather',
      phone: '+441632960160',
      'may-know': 'progress',
    } as const;
    const reference = await referred(site, { 'keep-informed': [jo('everything'), grandad] });
    const person = await signedInBrowser(site, reference);
    await person.open('/my-referral/informed');
    await person.sendFormWith('Get four words for Grandad', {});
    const words = /od-reference--words">([^<]+)</.exec(person.page.html)?.[1] ?? '';
    const browser = new TestBrowser(site.app);
    const tryWords = async (contact: string, said = words) => {
      await browser.open('/carer/follow');
      await browser.send({ reference, contact, words: said }, '/carer/words');
      return browser.page.path;
    };
    expect(words).toMatch(/^[a-z]+( [a-z]+){3}$/);
    expect(await tryWords('07700 900 160')).toBe('/carer/words');
    expect(await tryWords('01632 960 160', 'acorn acorn acorn acorn')).toBe('/carer/words');
    expect(browser.page.html).toMatch(/<details[^>]* open/);
    expect(await tryWords('01632 960 160')).toBe('/carer/view');
    expect(wordsOn(browser)).toContain('How far it is');
    expect(wordsOn(browser)).not.toMatch(/Northfield|I worry/);
    await inPieces(reference, { 'keep-informed': [] });
    await browser.open('/carer/view');
    expect(wordsOn(browser)).toContain('There is nothing to see here now.');
  });

  test('sees nothing once the person took them off the list', async () => {
    const reference = await referred(site, { 'keep-informed': [jo('everything')] });
    const browser = await follow(reference);
    await inPieces(reference, { 'keep-informed': [] });
    await browser.open('/carer/view');
    expect(wordsOn(browser)).toContain('There is nothing to see here now.');
  });

  test('their code opens nothing of the person’s own', async () => {
    const reference = await referred(site, { 'keep-informed': [jo('everything')] });
    const browser = await follow(reference);
    for (const path of [
      '/my-referral',
      '/my-referral/download.json',
      '/my-referral/contact',
      '/my-referral/informed',
    ]) {
      expect((await browser.open(path)).html, path).not.toContain('I worry.');
    }
  });

  test('signing out ends it at once, also for who brings the old cookie back', async () => {
    const reference = await referred(site, { 'keep-informed': [jo('everything')] });
    const browser = await follow(reference);
    const { cookie } = browser;
    await browser.send({}, '/carer/sign-out');
    browser.cookie = cookie;
    expect((await browser.open('/carer/view')).html).not.toContain('I worry.');
  });
});

describe('somebody else', () => {
  test.each([
    ['a phone that is not on the list', '07700 900 161'],
    ['the person’s own phone', '07700 900 123'],
  ])('%s gets no code', async (_, contact) => {
    const reference = await referred(site, { 'keep-informed': [jo('everything')] });
    await ask(reference, contact);
    expect(site.ordered).toEqual([]);
  });

  test('reads the same, as late, whether there is such a referral or not, and whether they are on its list', async () => {
    const reference = await referred(site, { 'keep-informed': [jo('everything')] });
    const pages = await Promise.all([
      ask(reference, '07700 900 160'),
      ask(reference, '07700 900 161'),
      ask('00000000000', '07700 900 160'),
    ]);
    const [first, ...others] = pages.map(({ page }) => page);
    for (const other of others) {
      expect(other.path).toBe(first?.path);
      expect(other.html.replace(/value="[^"]*"/g, '')).toBe(first?.html.replace(/value="[^"]*"/g, ''));
    }
    expect(site.paused).toHaveLength(3);
  });

  test('cannot use a carer’s code in another browser', async () => {
    const reference = await referred(site, { 'keep-informed': [jo('everything')] });
    await ask(reference, '07700 900 160');
    const { code } = await lastCode(site);
    const other = await ask(reference, '07700 900 160');
    await other.send({ code }, '/carer/code');
    expect(other.page.status).toBe(422);
  });

  test('a carer’s wrong tries and codes leave the person’s own alone', async () => {
    const reference = await referred(site, { 'keep-informed': [jo('everything')] });
    const browser = await ask(reference, '07700 900 160');
    const { code } = await lastCode(site);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let at = 0; at < 11; at++) await browser.send({ code: wrong }, '/carer/code');
    await browser.send({ code }, '/carer/code');
    expect(browser.page.status).toBe(422);
    for (let at = 0; at < 4; at++) await ask(reference, '07700 900 160');
    const own = new TestBrowser(site.app);
    await own.open('/my-referral');
    await own.send({ reference }, '/my-referral/code');
    await own.send({ code: (await lastCode(site)).code }, '/my-referral/sign-in');
    expect(own.page.path).toBe('/my-referral');
  });
});

describe('telling the team something', () => {
  test('is always possible, without a sign-in, and is kept as theirs', async () => {
    const reference = await referred(site);
    const browser = new TestBrowser(site.app);
    await browser.open('/carer/tell');
    await browser.send({ words: 'They stopped eating.', reference }, '/carer/tell');
    expect(browser.page.path).toBe('/carer/thank-you');
    const { history } = await stateOf(site, reference);
    expect(history.at(-1)).toMatchObject({ by: { kind: 'carer' }, words: { text: 'They stopped eating.' } });
  });
});
