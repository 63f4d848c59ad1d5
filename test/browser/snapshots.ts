import fc from 'fast-check';
import type { Text } from '../../functions/self-referral/text/en.ts';
import { adminWorld } from '../admin/world.ts';
import { leadsWorld } from '../leads/world.ts';
import { partnersWorld } from '../partners/world.ts';
import { factArbitrary } from '../response-times/facts.ts';
import type { TestBrowser } from '../self-referral/browser-of.ts';
import { walkEveryPage } from '../self-referral/every-page.ts';
import { type Told, walkTheForm } from '../self-referral/walk-the-form.ts';
import { anInbox } from '../teams/an-inbox.ts';

/** A page as a browser was sent it, under the name of where that was. */
export interface Snapshot {
  readonly name: string;
  readonly html: string;
}

/** Keeps every page once: what differs in tokens, keys and carried copies only is the same page. */
function gathering() {
  const kept = new Map<string, Snapshot>();
  const look = (name: string, html: string) => {
    if (!html.startsWith('<!DOCTYPE')) return;
    const plain = html.replace(/<input type="hidden"[^>]*>/g, '');
    if (!kept.has(plain)) kept.set(plain, { name, html });
  };
  return { look, all: (): readonly Snapshot[] => [...kept.values()] };
}

/** Every page of people's, as it is read in these words. */
export async function peoplesPages(text: Text): Promise<readonly Snapshot[]> {
  const { look, all } = gathering();
  await walkEveryPage(text, look);
  return all();
}

const somebody: Readonly<Record<string, Told>> = {
  'help-now': 'safe-for-now',
  'for-whom': 'me',
  'consent-by': 'person',
  'referrer.relationship': 'professional',
  'referrer.name': 'Sam Field',
  'referrer.organisation': 'A99911',
  'call-me': 'Rowan',
  story: 'I worry all the time.',
  age: 40,
  impact: 'quite-a-lot',
  'life-thoughts': 'none',
  'alone-now': 'no',
  postcode: 'ZA1 1AA',
  phone: '07700 900801',
  'contact-by': ['text'],
};
const inDanger: Readonly<Record<string, Told>> = { ...somebody, 'help-now': 'not-safe-now', 'where-now': 'The park' };

const reallyAPage = (browser: TestBrowser, look: (name: string, html: string) => void) => {
  browser.look = ({ path, html, status }) =>
    look(`${path.replace(/\?.*/, '')}${status === 200 ? '' : ` ${status}`}`, html);
  return browser;
};

type Look = ReturnType<typeof gathering>['look'];

/** A worker's form from its beginning to the confirmation, for who is safe and who is not. */
async function walkWorkersForm(browser: TestBrowser, path: string): Promise<void> {
  for (const answers of [somebody, inDanger]) {
    await browser.open(path);
    await browser.send({}, `${path}/begin`);
    await walkTheForm(browser, answers, '/check');
    await browser.send({}, `${path}/send`);
  }
}

async function walkTeam(look: Look): Promise<void> {
  const inbox = await anInbox();
  const browser = reallyAPage(await inbox.signedIn('core-team'), look);
  const [fresh, busy, closed] = [
    await inbox.refer({ story: 'I worry all the time.', 'call-me': 'Rowan', phone: '+447700900801' }),
    await inbox.refer({ 'life-thoughts': 'passing' }),
    await inbox.refer({}),
  ];
  const acted = async (reference: string, action: object) => {
    await inbox.act(reference, 'core-team', action);
    await inbox.project(reference);
  };
  await acted(busy ?? '', { action: 'contacted', how: 'phone', version: 1 });
  await acted(busy ?? '', { action: 'offer-transfer', to: 'eating-disorder-team', reason: 'They know.', version: 2 });
  const ending = { reason: 'other', words: 'Take care.', next: 'Come back.' };
  await acted(closed ?? '', { action: 'close', ...ending, version: 1 });
  for (const state of ['new', 'open', 'offered', 'resting', 'closed']) {
    await browser.open(`/team?team=core-team&state=${state}`);
  }
  for (const reference of [fresh, busy, closed]) await browser.open(`/team/referrals/${reference}`);
  await browser.open(`/team/referrals/${fresh}`);
  for (const path of ['/team', '/team/concerns', '/team/signed-out', '/team/signed-in', '/team/no-such-page']) {
    await browser.open(path);
  }
  await walkWorkersForm(reallyAPage(await inbox.signedIn('core-team'), look), '/team/refer');
  const keeper = reallyAPage(await inbox.signedIn('concerns'), look);
  await keeper.open('/team/concerns');
}

async function walkPartner(look: Look): Promise<void> {
  const world = await partnersWorld();
  const browser = reallyAPage(await world.signedIn(), look);
  await walkWorkersForm(browser, '/partner/refer');
  await browser.open('/partner/follow');
  await browser.send({ reference: 'wrong' }, '/partner/follow');
  await browser.open('/partner/no-such-page');
}

const leadsPaths = [
  '/leads?from=2025-12&to=2026-04',
  '/leads?from=2025-12&to=2026-04&by=channel&only=channel%3Dtext',
  '/leads?from=January',
  '/leads/open-waits',
  '/leads/bottlenecks?from=2025-12&to=2026-04',
  '/open-data',
  '/leads/no-such-page',
];

async function walkLeads(look: Look): Promise<void> {
  const world = await leadsWorld(fc.sample(factArbitrary, { numRuns: 80, seed: 3 }));
  for (const path of leadsPaths) look(path, await (await world.get(path)).text());
}

const adminPaths = [
  '/admin',
  '/admin/team',
  '/admin/team?id=za1-core',
  '/admin/import',
  '/admin/coverage',
  '/admin/what-if',
];

async function walkAdmin(look: Look): Promise<void> {
  const world = await adminWorld();
  const core = {
    id: 'za1-core',
    name: 'Zedford Core',
    kind: 'core',
    area: 'zed',
    place: 'Zedford',
    'covers.postcodes': 'ZA1; ZA2',
    hours: 'Mo-Fr 09:00-17:00',
    ages: '18-65',
  };
  await world.submit('/admin/team', core);
  for (const path of adminPaths) look(path, await (await world.visit(path)).text());
  look('/admin/team 422', await (await world.submit('/admin/team', { ...core, kind: 'hub', name: '' })).text());
  look('/admin/what-if tried', await (await world.submit('/admin/what-if', { 'help-now': 'not-safe-now' })).text());
}

/** Every page of teams', partners', leads' and administrators', and the public figures. */
export async function staffsPages(): Promise<readonly Snapshot[]> {
  const { look, all } = gathering();
  await walkTeam(look);
  await walkPartner(look);
  await walkLeads(look);
  await walkAdmin(look);
  return all();
}
