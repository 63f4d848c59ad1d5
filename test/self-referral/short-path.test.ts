import { beforeAll, describe, expect, test } from 'vitest';
import { evolve } from '../../shared/referral/evolve.ts';
import { TestBrowser } from './browser-of.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

let site: PeopleSite;
beforeAll(async () => {
  site = await peopleSite();
});

const referenceOn = (html: string): string => (/od-reference">([0-9A-Z ]+)</.exec(html)?.[1] ?? '').replaceAll(' ', '');

const referralOn = async (html: string) => {
  const referral = evolve(await site.parts.referrals.read(referenceOn(html)));
  if (referral === undefined) throw new Error('no referral under the reference shown');
  return referral;
};

/** The short path up to checking, for somebody who is safe. */
async function untilCheck(
  browser: TestBrowser,
  more: Readonly<Record<string, Record<string, string | string[]>>> = {},
) {
  await browser.open('/');
  await browser.open('/refer');
  const answers: readonly [string, Record<string, string | string[]>][] = [
    ['/refer/help-now', { 'help-now': 'safe-for-now' }],
    ['/refer/for-whom', { 'for-whom': 'me' }],
    ['/refer/story', { story: 'I worry all the time.' }],
    ['/refer/reach-you', { 'call-me': 'Sam', 'contact-by': ['text'], phone: '07700 900 123', email: '', address: '' }],
    ['/refer/safe-contact', { 'safe-contact': ['text-ok'] }],
    ['/refer/where', { postcode: 'za11aa', 'staying-at': '', 'gp-practice': '' }],
    ['/refer/age', { age: '34' }],
    ['/refer/concerns-short', { 'concerns-short': ['none-of-these'] }],
    ['/refer/impact', { impact: 'quite-a-lot' }],
    ['life-thoughts', { 'life-thoughts': 'none' }],
    ['alone-now', { 'alone-now': 'yes' }],
    ['harm-from-others', { 'harm-from-others': 'no' }],
  ];
  for (const [where, fields] of answers) {
    if (where.startsWith('/')) expect(browser.page.path).toBe(where);
    await browser.send({ ...fields, ...more[where] });
  }
  expect(browser.page.path).toBe('/refer/check');
}

describe('the short path', () => {
  test('leads from the start page to a reference in at most 17 pages', async () => {
    const browser = new TestBrowser(site.app);
    await untilCheck(browser);
    await browser.send({}, '/refer/send');
    expect(browser.page.path).toBe('/refer/sent');
    const pages = browser.visited.filter((path) => path !== '/refer');
    expect(new Set(pages).size).toBeLessThanOrEqual(17);
    const referral = await referralOn(browser.page.html);
    expect(referral.outcome).toBe('comprehensive-assessment');
    expect(referral.answers).toMatchObject({ 'call-me': 'Sam', postcode: 'ZA1 1AA', phone: '+447700900123', age: 34 });
    expect(referral.history[0]?.event).toMatchObject({ type: 'received', acknowledgedAt: site.parts.now() });
  });

  test('tells the honest wait of the team that has it, or that it cannot tell yet', async () => {
    const words: string[] = [];
    for (const usualWait of [{ halfDays: 9, mostDays: 31 }, { halfDays: 9, mostDays: null }, undefined]) {
      const { app } = await peopleSite({ ...(usualWait === undefined ? {} : { usualWait }) });
      const browser = new TestBrowser(app);
      await untilCheck(browser);
      words.push((await browser.send({}, '/refer/send')).html);
    }
    expect(words[0]).toContain('half were first spoken to within 9 days. Nine in ten were within 31 days');
    expect(words[1]).toContain('half were first spoken to within 9 days.');
    expect(words[2]).toContain('We cannot tell yet how long people wait with this team.');
  });

  test('beside a safety outcome no usual wait is told', async () => {
    const { app } = await peopleSite({ usualWait: { halfDays: 9, mostDays: 31 } });
    const browser = new TestBrowser(app);
    await untilCheck(browser, { 'harm-from-others': { 'harm-from-others': 'yes-now' } });
    expect((await browser.send({}, '/refer/send')).html).not.toContain('9 days');
  });

  test('sending twice is one referral', async () => {
    const browser = new TestBrowser(site.app);
    await untilCheck(browser);
    const check = browser.page;
    const first = await browser.send({}, '/refer/send');
    browser.page = check;
    const second = await browser.send({}, '/refer/send');
    expect(referenceOn(second.html)).toBe(referenceOn(first.html));
    expect(await site.parts.referrals.read(referenceOn(first.html))).toHaveLength(1);
  });

  test('harm answers are kept and never shown on the page of answers', async () => {
    const browser = new TestBrowser(site.app);
    await untilCheck(browser, { 'harm-from-others': { 'harm-from-others': 'yes-past' } });
    expect(browser.page.html).not.toContain('hurting or controlling you?');
    expect(browser.page.html).not.toContain('Are you alone');
    await browser.send({}, '/refer/send');
    expect((await referralOn(browser.page.html)).answers['harm-from-others']).toBe('yes-past');
  });

  test('a safety answer with a way to make contact becomes a referral at once', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/refer');
    expect(browser.page.html).toContain('we pass it on at once');
    await browser.send({ 'help-now': 'not-safe-now' });
    expect(browser.page.html).toContain('tel:999');
    await browser.send({ 'where-now': 'The bus station' });
    await browser.send({ 'for-whom': 'me' });
    await browser.send({ story: '' });
    await browser.send({ 'call-me': '', 'contact-by': ['phone'], phone: '07700900124' });
    const session = await site.parts.sessions.read((browser.cookie ?? '').split('=')[1] ?? '');
    const draft = await site.parts.drafts.read(session.draftId ?? '');
    const left = evolve(await site.parts.referrals.read(draft?.reference ?? ''));
    expect(left?.outcome).toBe('emergency');
    expect(left?.history[0]?.event).toMatchObject({ fromDraft: true });
    expect(left?.answers['where-now']).toBe('The bus station');
  });
});
