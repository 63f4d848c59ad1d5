import { beforeAll, describe, expect, test } from 'vitest';
import { lastCode, signedInBrowser, wordsOn } from './a-referral.ts';
import { TestBrowser } from './browser-of.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';
import { type Told, walkTheForm } from './walk-the-form.ts';

let site: PeopleSite;
beforeAll(async () => {
  site = await peopleSite();
});

const sam: Readonly<Record<string, Told>> = {
  'help-now': 'safe-for-now',
  'for-whom': 'me',
  story: 'I worry.',
  'call-me': 'Sam',
  'contact-by': ['text'],
  phone: '07700 900 123',
  postcode: 'ZA1 1AA',
  age: 34,
  impact: 'quite-a-lot',
  'life-thoughts': 'none',
  'alone-now': 'yes',
  'harm-from-others': 'no',
};
const mum: Readonly<Record<string, Told>> = {
  ...sam,
  'for-whom': 'someone-else',
  agreed: 'yes',
  'referrer.relationship': 'child',
  'referrer.name': 'Ann',
  'referrer.phone': '07700 900 124',
  'referrer.needs': 'I need a night of sleep.',
};

async function untilCheck(answers: Readonly<Record<string, Told>>): Promise<TestBrowser> {
  const browser = new TestBrowser(site.app);
  await browser.open('/refer');
  await walkTheForm(browser, answers, '/refer/check');
  return browser;
}

async function sent(answers: Readonly<Record<string, Told>>): Promise<TestBrowser> {
  const browser = await untilCheck(answers);
  await browser.send({}, '/refer/send');
  return browser;
}

const referenceOn = ({ page }: TestBrowser): string =>
  (/od-reference">([0-9A-Z ]+)</.exec(page.html)?.[1] ?? '').replaceAll(' ', '');

describe('the confirmation', () => {
  test.each([
    ['by text', ['text'], '', 'We write to you when a person has read it'],
    ['by phone only', ['phone'], '', 'by phone or letter as you chose'],
    ['after they wrote', ['text'], 'only-when-i-write-first', 'We write only after you have written to us'],
    ['not at all', ['none'], '', 'You asked us not to write'],
  ])('says how news comes to somebody who hears %s', async (_whom, ways, choice, words) => {
    const browser = await sent({ ...sam, 'contact-by': ways, 'safe-contact': choice === '' ? [] : [choice] });
    expect(wordsOn(browser)).toContain(words);
  });

  test('offers the four words before anything else to whom no code can reach, and last to others', async () => {
    const [reachable, unreachable] = [await sent(sam), await sent({ ...sam, 'contact-by': ['none'] })];
    expect(wordsOn(unreachable).indexOf('four words')).toBeLessThan(wordsOn(unreachable).indexOf('Who has it'));
    expect(wordsOn(reachable).indexOf('four words')).toBeGreaterThan(wordsOn(reachable).indexOf('Tell us more'));
  });

  test('promises no time in its reasons that the time beside them does not', async () => {
    const browser = await sent({ ...sam, 'help-now': 'not-safe-now', 'life-thoughts': 'often' });
    expect(wordsOn(browser)).toContain('Someone from the crisis team gets in touch as soon as they can');
    expect(wordsOn(browser)).not.toContain('within 3 days');
  });
});

describe('what was written for somebody else', () => {
  test('is theirs to follow: the writer is offered neither the words nor their page', async () => {
    const browser = await sent(mum);
    expect(wordsOn(browser)).toContain('give it to them if that is safe');
    expect(wordsOn(browser)).not.toContain('four words');
    await browser.open('/refer/save');
    await browser.send({}, '/refer/save');
    expect(browser.page.path).toBe('/refer/sent');
  });

  test('is opened to the writer as far as they wrote it, by words they kept before sending', async () => {
    const browser = await untilCheck(mum);
    await browser.open('/refer/save');
    await browser.send({}, '/refer/save');
    const words = /od-reference--words">([^<]+)</.exec(browser.page.html)?.[1] ?? '';
    const reference = referenceOn(browser);
    await browser.open('/refer/check');
    await browser.send({}, '/refer/send');
    const later = new TestBrowser(site.app);
    await later.open('/my-referral');
    await later.send({ reference, words }, '/my-referral/words');
    expect(later.page.path).toBe('/refer/sent');
    await later.open('/my-referral');
    expect(wordsOn(later)).not.toContain('Each step so far');
  });

  test('sends a code for an unfinished draft to the writer, and for what was sent to the person', async () => {
    const browser = await untilCheck(mum);
    await browser.open('/refer/save');
    await browser.send({}, '/refer/save');
    const reference = referenceOn(browser);
    const asking = new TestBrowser(site.app);
    await asking.open('/my-referral');
    await asking.send({ reference }, '/my-referral/code');
    expect((await lastCode(site)).to).toBe('+447700900124');
    await browser.open('/refer/check');
    await browser.send({}, '/refer/send');
    const person = await signedInBrowser(site, reference);
    expect((await lastCode(site)).to).toBe('+447700900123');
    expect(person.page.path).toBe('/my-referral');
    expect(wordsOn(person)).toContain('Ann');
    for (const page of ['/my-referral', '/my-referral/download?all=1', '/my-referral/download.json']) {
      await person.open(page);
      expect(person.page.html).not.toContain('night of sleep');
      expect(person.page.html).not.toMatch(/900 ?124/);
    }
  });

  test('is not called agreed where nobody agreed', async () => {
    const browser = await untilCheck({ ...mum, agreed: 'not-asked' });
    expect(wordsOn(browser)).toContain('we keep only what you ask for yourself');
    expect(wordsOn(browser)).not.toContain('show it to the team that helps you');
    await browser.send({}, '/refer/send');
    expect(wordsOn(browser)).toContain('we kept only what you asked for yourself');
    expect(browser.page.html).not.toMatch(/href="\/(?:refer\/more|refer\/about-you|carer\/follow)"/);
  });

  test('asks for no extra word, which would keep them out', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/refer');
    await walkTheForm(browser, mum, '/refer/safe-contact');
    expect(browser.page.html).not.toContain('name="extra-word"');
    expect(wordsOn(browser)).toContain('How often shall we write to them?');
  });
});

describe('what is safe', () => {
  const choicesFor = async (ways: readonly string[], phone: string) => {
    const browser = new TestBrowser(site.app);
    await browser.open('/refer');
    await walkTheForm(browser, { ...sam, 'contact-by': ways, phone, email: 'sam@example.com' }, '/refer/safe-contact');
    return [...browser.page.html.matchAll(/name="safe-contact" type="checkbox" value="([^"]+)"/g)].map(
      ([, code]) => code,
    );
  };

  test('asks about texts where only calls were chosen, and about voicemail where calls were', async () => {
    expect(await choicesFor(['phone'], '01632 960 123')).toEqual(expect.arrayContaining(['text-ok', 'voicemail-ok']));
    expect(await choicesFor([], '07700 900 123')).toEqual(expect.arrayContaining(['text-ok', 'voicemail-ok']));
    expect(await choicesFor(['text'], '07700 900 123')).not.toContain('text-ok');
    const byEmail = await choicesFor(['email'], '');
    expect(byEmail).not.toContain('voicemail-ok');
    expect(byEmail).not.toContain('ring-any-hour-if-in-danger');
  });
});

test('who chose no way to be reached is shown no messages and asked for no pace', async () => {
  const browser = new TestBrowser(site.app);
  await browser.open('/refer');
  await walkTheForm(browser, { ...sam, 'contact-by': ['none'] }, '/refer/safe-contact');
  expect(browser.page.html).not.toMatch(/name="pace"|What our messages say/);
  expect(browser.page.html).toContain('name="extra-word"');
});

test('what may be told after sending can be ended on every page of it', async () => {
  const browser = await sent(sam);
  for (const start of ['/refer/more', '/refer/about-you']) {
    await browser.open(start);
    expect(browser.page.html).toContain('href="/refer/more-done"');
    expect(browser.page.html).not.toContain('href="/refer/save"');
  }
});
