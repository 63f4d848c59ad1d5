import { beforeEach, describe, expect, test } from 'vitest';
import { lastCode, referred, signedInBrowser, typesOf, wordsOn } from './a-referral.ts';
import { TestBrowser } from './browser-of.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

let site: PeopleSite;
let reference: string;
beforeEach(async () => {
  site = await peopleSite();
  reference = await referred(site);
});

describe('an extra word', () => {
  test('chosen at safe contact is needed to sign in once it is sent', async () => {
    const browser = new TestBrowser(site.app);
    const path: readonly Record<string, string | readonly string[]>[] = [
      { 'help-now': 'safe-for-now' },
      { 'for-whom': 'me' },
      { story: 'I worry.' },
      { 'contact-by': ['text'], phone: '07700 900 150' },
      { 'safe-contact': [], 'extra-word': ' Lighthouse ' },
      { postcode: 'ZA1 1AA' },
      { age: '34' },
      { 'concerns-short': ['none-of-these'] },
      { impact: 'quite-a-lot' },
      { 'life-thoughts': 'none' },
      { 'alone-now': 'no' },
    ];
    for (const fields of path) {
      if (browser.page.path === '') await browser.open('/refer');
      await browser.send(fields);
    }
    await browser.send({}, '/refer/send');
    const mine = (/od-reference">([0-9A-Z ]+)</.exec(browser.page.html)?.[1] ?? '').replaceAll(' ', '');
    expect(mine).toHaveLength(11);
    expect((await signedInBrowser(site, mine)).page.status).toBe(422);
    expect((await signedInBrowser(site, mine, 'lantern')).page.status).toBe(422);
    expect((await signedInBrowser(site, mine, 'LIGHTHOUSE')).page.path).toBe('/my-referral');
  });

  test('is chosen, kept and taken away under “how we reach you”', async () => {
    const browser = await signedInBrowser(site, reference);
    const contact = { 'contact-by': ['text'], phone: '07700 900 123', 'safe-contact': [], pace: 'every-date' };
    await browser.open('/my-referral/contact');
    await browser.send({ ...contact, 'extra-word': 'lantern' }, '/my-referral/contact');
    expect((await signedInBrowser(site, reference)).page.status).toBe(422);
    await browser.open('/my-referral/contact');
    expect(browser.page.html).not.toContain('lantern');
    await browser.send(contact, '/my-referral/contact');
    expect((await signedInBrowser(site, reference)).page.status).toBe(422);
    await browser.open('/my-referral/contact');
    await browser.send({ ...contact, 'no-extra-word': 'yes' }, '/my-referral/contact');
    site.clock.ms += 60 * 60_000;
    expect((await signedInBrowser(site, reference)).page.path).toBe('/my-referral');
  });

  test('that nobody could type again is not taken, and what was typed stays', async () => {
    const browser = await signedInBrowser(site, reference);
    await browser.open('/my-referral/contact');
    const contact = { 'contact-by': ['text'], phone: '07700 900 123', 'safe-contact': [] };
    await browser.send({ ...contact, 'extra-word': 'a!' }, '/my-referral/contact');
    expect(browser.page.status).toBe(422);
    expect(wordsOn(browser)).toContain('one word of 3 to 30');
  });

  test('wrong beside the right code is a wrong try, answered in the same words, and uses the code up no more than that', async () => {
    await site.parts.codes.keepWord(reference, 'lantern');
    const browser = new TestBrowser(site.app);
    await browser.open('/my-referral');
    await browser.send({ reference }, '/my-referral/code');
    const { code } = await lastCode(site);
    const wrongCode = code === '000000' ? '000001' : '000000';
    await browser.send({ code: wrongCode, 'extra-word': 'lantern' }, '/my-referral/sign-in');
    const forWrongCode = wordsOn(browser);
    await browser.send({ code, 'extra-word': 'lighthouse' }, '/my-referral/sign-in');
    expect(browser.page.status).toBe(422);
    expect(wordsOn(browser)).toBe(forWrongCode);
    await browser.send({ code, 'extra-word': 'lantern' }, '/my-referral/sign-in');
    expect(browser.page.path).toBe('/my-referral');
  });

  test('ten wrong words close the day, also to the right one', async () => {
    await site.parts.codes.keepWord(reference, 'lantern');
    const browser = new TestBrowser(site.app);
    await browser.open('/my-referral');
    await browser.send({ reference }, '/my-referral/code');
    const { code } = await lastCode(site);
    for (let at = 0; at < 10; at++) await browser.send({ code, 'extra-word': `w${at}x` }, '/my-referral/sign-in');
    await browser.send({ code, 'extra-word': 'lantern' }, '/my-referral/sign-in');
    expect(browser.page.status).toBe(422);
    expect(await typesOf(site, reference)).toContain('call-asked');
  });

  test('guards the four words too', async () => {
    await site.parts.codes.keepPhrase(reference, 'amber anchor apple april');
    await site.parts.codes.keepWord(reference, 'lantern');
    const browser = new TestBrowser(site.app);
    await browser.open('/my-referral');
    await browser.send({ reference, words: 'amber anchor apple april' }, '/my-referral/words');
    expect(browser.page.status).toBe(422);
    await browser.send({ reference, words: 'amber anchor apple april', 'extra-word': 'lantern' }, '/my-referral/words');
    expect(browser.page.path).toBe('/my-referral');
  });

  test('is asked for on the same page whether or not one was chosen, or there is such a reference', async () => {
    const pageFor = async (of: string) => {
      const browser = new TestBrowser(site.app);
      await browser.open('/my-referral');
      await browser.send({ reference: of }, '/my-referral/code');
      return wordsOn(browser);
    };
    const without = await pageFor(reference);
    await site.parts.codes.keepWord(reference, 'lantern');
    expect(await pageFor(reference)).toBe(without);
    expect(await pageFor('00000000000')).toBe(without);
    expect(without).toContain('extra word');
  });

  test('cannot be kept while the store is away, and the page says so', async () => {
    const weather = { away: false };
    site = await peopleSite({ storesAway: () => weather.away });
    const browser = new TestBrowser(site.app);
    await browser.open('/refer/safe-contact');
    weather.away = true;
    await browser.send({ 'safe-contact': [], 'extra-word': 'lantern' });
    expect(browser.page.status).toBe(422);
    expect(wordsOn(browser)).toContain('cannot keep a word just now');
  });
});
