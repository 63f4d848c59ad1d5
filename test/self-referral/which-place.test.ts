import { expect, test } from 'vitest';
import { evolve } from '../../shared/referral/evolve.ts';
import { candidatesAmong } from '../../shared/routing/find-candidates.ts';
import type { Team } from '../../shared/routing/route.ts';
import { TestBrowser } from './browser-of.ts';
import { peopleSite } from './people-site.ts';

const core = (id: string, place: string): Team => ({
  id,
  name: `Core Team ${id}`,
  kind: 'core',
  area: 'zed',
  place,
  covers: { postcodes: ['ZA1'], practices: [], places: [] },
  hours: '24/7',
});
const straddled = [core('a-core', 'zed-ford'), core('b-core', 'zed-wick')];
const directory = (teams: readonly Team[]) => ({
  candidates: async (where: Parameters<typeof candidatesAmong>[1]) => candidatesAmong(teams, where),
  team: async () => undefined,
  teamByName: async () => undefined,
});

/** Everything before the question of place, and that one. */
async function tellWhere(teams: readonly Team[], postcode = 'ZA1 1AA') {
  const site = await peopleSite({ directory: directory(teams) });
  const browser = new TestBrowser(site.app);
  await browser.open('/');
  await browser.open('/refer/help-now');
  await browser.send({ 'help-now': 'safe-for-now' });
  await browser.send({ 'for-whom': 'me' });
  await browser.send({ story: 'I worry.' });
  await browser.send({ 'call-me': 'Sam', 'contact-by': ['text'], phone: '07700 900123', email: '', address: '' });
  await browser.send({ 'safe-contact': ['text-ok'] });
  await browser.send({ postcode, 'staying-at': '', 'gp-practice': '' });
  return { site, browser };
}

test('where two teams cover a postcode alike, one page asks which place is nearer, and the answer decides', async () => {
  const { site, browser } = await tellWhere(straddled);
  expect(browser.page.path).toBe('/refer/which-place');
  expect(browser.page.html).toContain('Zed Wick');
  await browser.send({ place: 'zed-wick' });
  expect(browser.page.path).toBe('/refer/age');
  await browser.send({ age: '40' });
  await browser.open('/refer/help-now');
  await browser.send({ 'help-now': 'talk-soon' });
  const reference = site.logged.flatMap((event) => ('reference' in event ? [event.reference] : []))[0] ?? '';
  const referral = evolve(await site.parts.referrals.read(reference));
  expect(referral?.parts[0]?.team.id).toBe('b-core');
});

test('who is not sure goes on and is not asked again', async () => {
  const { browser } = await tellWhere(straddled);
  await browser.send({ place: '' });
  expect(browser.page.path).toBe('/refer/age');
});

test.each([
  ['one team covers it', [core('a-core', 'zed-ford')]],
  ['the teams share one place, so that no place tells them apart', [core('a-core', 'zed'), core('b-core', 'zed')]],
])('nobody is asked where %s', async (_, teams) => {
  const { browser } = await tellWhere(teams);
  expect(browser.page.path).toBe('/refer/age');
});
