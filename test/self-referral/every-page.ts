import { expect } from 'vitest';
import { actionNames } from '../../functions/self-referral/my-referral/actions.ts';
import type { Parts } from '../../functions/self-referral/parts.ts';
import { questionPath } from '../../functions/self-referral/refer/question-path.ts';
import type { Text } from '../../functions/self-referral/text/en.ts';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Directory } from '../../shared/ports.ts';
import { candidatesAmong } from '../../shared/routing/find-candidates.ts';
import type { Team } from '../../shared/routing/route.ts';
import { lastCode, referred } from './a-referral.ts';
import { TestBrowser } from './browser-of.ts';
import { offering } from './nobodys-language.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

type MayKnow = NonNullable<Answers['keep-informed']>[number]['may-know'];

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

/** Two teams around one postcode, so that one page asks which place is nearer. */
const aroundOnePostcode: readonly Team[] = ['ford', 'wick'].map((place) => ({
  id: `zed-${place}`,
  name: 'Northfield core',
  kind: 'core',
  area: 'zed',
  place,
  covers: { postcodes: ['ZA1'], practices: [], places: [] },
  hours: '24/7',
}));

const straddled: Directory = {
  candidates: async (where) => candidatesAmong(aroundOnePostcode, where),
  team: async () => undefined,
  teamByName: async () => undefined,
};

/** Pages that are opened by their address, as the app itself knows them. */
const addresses = (site: PeopleSite): readonly string[] => {
  const all = site.app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  const pages = all.filter((path) => !/[:*]/.test(path) && path !== '/refer/leave' && !path.endsWith('.json'));
  return [...new Set([...pages, '/m/00000000000', '/no-such-page'])];
};

/** A browser that reads in the words called `chosen`. */
export async function reading(site: PeopleSite, chosen = 'chosen'): Promise<TestBrowser> {
  const browser = new TestBrowser(site.app);
  await browser.open(`/refer/words/${chosen}`);
  return browser;
}

const referenceOn = (html: string): string => (/od-reference">([0-9A-Z ]+)</.exec(html)?.[1] ?? '').replaceAll(' ', '');

/**
 * Every page of people's as somebody meets it, in these words: the short path for oneself and for someone else, with errors
 * and danger on the way, what may be told after sending, help now, their own referral with everything that can be done there,
 * and what somebody whom they keep informed sees.
 */
export async function walkEveryPage(text: Text, look: Look): Promise<void> {
  const change = (parts: Parts) => ({ ...parts, catalogues: { ...parts.catalogues, ...offering(text) } });
  const site = await peopleSite({ usualWait: { halfDays: 9, mostDays: 31 }, change });
  const reference = await walkForOneself(site, look);
  await walkForSomeoneElse(site, look);
  await walkHelp(site, look);
  await walkMyReferral(site, reference, look);
  for (const mayKnow of ['that-i-asked', 'progress', 'everything'] as const) await walkAsInformed(site, mayKnow, look);
  await walkWhichPlace(await peopleSite({ directory: straddled, change }), look);
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

async function walkWhichPlace(site: PeopleSite, look: Look): Promise<void> {
  const browser = await reading(site);
  await browser.open('/refer/where');
  await browser.send({ postcode: 'ZA1 1AA' });
  expect(browser.page.path).toBe('/refer/which-place');
  look(browser.page.path, browser.page.html);
}

/** What anybody may open, signed in to nothing, and what is said where something is missing. */
async function walkHelp(site: PeopleSite, look: Look): Promise<void> {
  const browser = await reading(site);
  const see = seeing(browser, look);
  for (const path of addresses(site)) {
    await browser.open(path);
    see();
  }
  await browser.open('/refer/reach-you');
  await browser.send({ 'contact-by': ['phone', 'email', 'letter'], phone: '12' });
  see('an error');
  await browser.open('/support');
  await browser.send({ near: 'ZA1 1AA' }, '/support/near');
  see();
  await browser.open('/support/safety-plan');
  await browser.send({ signs: 'Zzz.', do: 'keep' }, '/support/safety-plan');
  see('a plan is kept');
  for (const path of ['/carer/support', '/carer/tell', '/carer/follow', '/my-referral/worse']) {
    await browser.open(path);
    await browser.send({}, path);
    see(`${path} with nothing in it`);
  }
  for (const path of ['/help-now', '/refer/talk']) await walkCall(site, path, look);
}

async function walkCall(site: PeopleSite, path: string, look: Look): Promise<void> {
  const browser = await reading(site);
  const see = seeing(browser, look);
  await browser.open(path);
  await browser.send({}, path);
  see(`${path} without a number`);
  await browser.send({ phone: '07700 900 125' }, path);
  see();
}

async function walkMyReferral(site: PeopleSite, reference: string, look: Look): Promise<void> {
  const browser = await reading(site);
  const see = seeing(browser, look);
  await browser.open('/my-referral');
  await browser.send({ reference: 'AB' }, '/my-referral/code');
  see('a wrong reference');
  await browser.send({ reference, words: 'one two three four' }, '/my-referral/words');
  see('wrong words');
  await browser.send({ reference }, '/my-referral/code');
  see();
  await browser.send({ code: '1' }, '/my-referral/sign-in');
  see('a wrong code');
  await browser.send({ code: (await lastCode(site)).code }, '/my-referral/sign-in');
  for (const path of addresses(site).filter((one) => one.startsWith('/my-referral'))) {
    await browser.open(path);
    see(`${path} signed in`);
  }
  for (const action of actionNames) {
    await browser.open(`/my-referral/${action}`);
    see();
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

/** Somebody whom the person keeps informed signs in with a code of their own. */
async function walkAsInformed(site: PeopleSite, mayKnow: MayKnow, look: Look): Promise<void> {
  const zed = { name: 'Zzz', relationship: 'Zzz', phone: '+447700900160', 'may-know': mayKnow };
  const reference = await referred(site, { story: 'Brr.', 'call-me': 'Zzz', 'keep-informed': [zed] });
  const browser = await reading(site);
  const see = seeing(browser, look);
  await browser.open('/carer/follow');
  await browser.send({ reference, contact: '07700 900 160' }, '/carer/follow');
  see('/carer/code');
  await browser.send({ code: '1' }, '/carer/code');
  see('/carer/code wrong');
  await browser.send({ code: (await lastCode(site)).code }, '/carer/code');
  see(`/carer/view of ${mayKnow}`);
}
