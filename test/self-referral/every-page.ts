import { expect } from 'vitest';
import { questionPath } from '../../functions/self-referral/refer/question-path.ts';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { TestBrowser } from './browser-of.ts';
import type { PeopleSite } from './people-site.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Sees a page of the way, under the name of what it is. */
export type Look = (name: string, html: string) => void;

const oneself: readonly Fields[] = [
  { 'help-now': 'safe-for-now' },
  { 'for-whom': 'me' },
  { story: 'Brr.' },
  { 'call-me': 'Zzz', 'contact-by': ['text', 'phone'], phone: '07700 900 123' },
  { 'safe-contact': ['text-ok'] },
  { postcode: 'ZA1 1AA' },
  { age: '34' },
  { 'concerns-short': ['eating', 'memory'] },
  { impact: 'most-days' },
  { 'life-thoughts': 'passing' },
  { plan: 'no' },
  { 'alone-now': 'yes' },
  { 'harm-from-others': 'yes-past' },
];

const someoneElse: readonly Fields[] = [
  { 'help-now': 'not-safe-now' },
  { 'where-now': 'Zzz' },
  { 'for-whom': 'someone-else' },
  { agreed: 'yes' },
  { 'referrer.relationship': 'friend', 'referrer.name': 'Zzz', 'referrer.phone': '07700 900 124' },
  { story: 'Brr.' },
  { 'call-me': 'Zzz', 'contact-by': ['none'] },
  { 'safe-contact': [] },
  { postcode: 'ZA1 1AA' },
  { age: '16' },
  { 'concerns-short': ['none-of-these'] },
  { impact: 'cannot-manage' },
  { 'life-thoughts': 'rather-not-say' },
  { plan: 'rather-not-say' },
];

const actions = ['add-something', 'call', 'disagree', 'concern', 'feedback', 'withdraw', 'come-back', 'forget'];

/** Opened by their address by who is signed in. */
export const signedInPages: readonly string[] = [
  '/my-referral',
  '/my-referral/contact',
  ...actions.map((action) => `/my-referral/${action}`),
  '/my-referral/worse',
  '/my-referral/download',
];

const anyones = [
  '/support',
  '/support/safety-plan',
  '/carer',
  '/carer/thank-you',
  '/my-referral/worse',
  '/my-referral/worse-told',
  '/m/00000000000',
  '/no-such-page',
];

/** A browser that reads in the words called `chosen`. */
export async function reading(site: PeopleSite, chosen = 'chosen'): Promise<TestBrowser> {
  const browser = new TestBrowser(site.app);
  await browser.open(`/refer/words/${chosen}`);
  return browser;
}

/** The last code that was sent. */
export async function lastCode(site: PeopleSite): Promise<string> {
  const order = site.ordered.at(-1);
  const message = await site.messages.read(order?.reference ?? '', order?.key ?? '');
  return /\d{6}/.exec(message?.personal?.body ?? '')?.[0] ?? '';
}

const referenceOn = (html: string): string => (/od-reference">([0-9A-Z ]+)</.exec(html)?.[1] ?? '').replaceAll(' ', '');

/**
 * Every page of people's as somebody meets it: the short path for oneself and for someone else, with errors and danger on
 * the way, what may be told after sending, help now, and their own referral with everything that can be done there.
 */
export async function walkEveryPage(site: PeopleSite, look: Look): Promise<void> {
  const reference = await walkForOneself(site, look);
  await walkForSomeoneElse(site, look);
  await walkHelp(site, look);
  await walkMyReferral(site, reference, look);
}

const seeing =
  (browser: TestBrowser, look: Look): ((name?: string) => void) =>
  (name = browser.page.path) =>
    look(name, browser.page.html);

async function answer(browser: TestBrowser, answers: readonly Fields[], look: Look): Promise<void> {
  const see = seeing(browser, look);
  await browser.open('/refer');
  for (const fields of answers) {
    see();
    await browser.send(fields);
    if (browser.page.path !== '/refer/call-now') continue;
    see();
    await browser.send({}, '/refer/go-on');
  }
  see();
}

async function walkForOneself(site: PeopleSite, look: Look): Promise<string> {
  const browser = await reading(site);
  const see = seeing(browser, look);
  await browser.open('/');
  see();
  await answer(browser, oneself, look);
  expect(browser.page.path).toBe('/refer/check');
  await browser.send({}, '/refer/send');
  see();
  const reference = referenceOn(browser.page.html);
  for (const { id, path } of checklist.questions.filter((question) => question.path !== 'short')) {
    if ((await browser.open(questionPath(id))).status === 200) see(`${path} ${id}`);
  }
  for (const path of ['/refer/save', '/refer/more-done']) {
    await browser.open(path);
    see();
  }
  await browser.open('/refer/sent');
  await browser.send({}, '/refer/save');
  see('four words');
  return reference;
}

async function walkForSomeoneElse(site: PeopleSite, look: Look): Promise<void> {
  const browser = await reading(site);
  await answer(browser, someoneElse, (name, html) => look(`${name} for someone else`, html));
  expect(browser.page.path).toBe('/refer/check');
  await browser.send({}, '/refer/send');
  look('/refer/sent for someone else', browser.page.html);
}

async function walkHelp(site: PeopleSite, look: Look): Promise<void> {
  const browser = await reading(site);
  const see = seeing(browser, look);
  await browser.open('/refer/reach-you');
  await browser.send({ 'contact-by': ['phone', 'email', 'letter'], phone: '12' });
  see('an error');
  for (const path of anyones) {
    await browser.open(path);
    see();
  }
  await browser.open('/support');
  await browser.send({ near: 'ZA1 1AA' }, '/support/near');
  see();
  await browser.open('/support/safety-plan');
  await browser.send({ do: 'keep' }, '/support/safety-plan');
  see('a plan is kept');
  for (const path of ['/help-now', '/refer/talk'] as const) await walkCall(site, path, look);
}

async function walkCall(site: PeopleSite, path: string, look: Look): Promise<void> {
  const browser = await reading(site);
  const see = seeing(browser, look);
  await browser.open(path);
  see();
  await browser.send({}, path);
  see(`${path} without a number`);
  await browser.send({ phone: '07700 900 125' }, path);
  see();
}

async function walkMyReferral(site: PeopleSite, reference: string, look: Look): Promise<void> {
  const browser = await reading(site);
  const see = seeing(browser, look);
  await browser.open('/my-referral');
  see('signing in');
  await browser.send({ reference: 'AB' }, '/my-referral/code');
  see('a wrong reference');
  await browser.send({ reference, words: 'one two three four' }, '/my-referral/words');
  see('wrong words');
  await browser.send({ reference }, '/my-referral/code');
  see();
  await browser.send({ code: '1' }, '/my-referral/sign-in');
  see('a wrong code');
  await browser.send({ code: await lastCode(site) }, '/my-referral/sign-in');
  for (const path of signedInPages) {
    await browser.open(path);
    see();
  }
  for (const action of actions) {
    await browser.open(`/my-referral/${action}`);
    await browser.send({}, `/my-referral/${action}`);
    see(`${action} without words`);
    if (browser.page.status === 200) continue;
    await browser.send({ words: 'Zzz.' }, `/my-referral/${action}`);
    see(`${action} done`);
  }
  await browser.open('/my-referral/worse');
  await browser.send({ words: 'Zzz.' }, '/my-referral/worse');
  see('/my-referral/worse-told');
  await browser.open('/my-referral');
  see('with a longer story');
}
