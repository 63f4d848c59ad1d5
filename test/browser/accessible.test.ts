import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { type ServedSite, servePeople } from './serve.ts';
import { openPages, walkToCheck } from './walk.ts';

let browser: Browser;
let site: ServedSite;

/** What the one long walk saw: pages are opened once and looked at from every side. */
const seen = {
  axe: [] as string[],
  frames: [] as { name: string; headings: number; title: string; language: string | null }[],
  addresses: [] as string[],
};

const phone = { viewport: { width: 390, height: 844 } } as const;
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), servePeople()]);
  mkdirSync('screenshots', { recursive: true });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function axe(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === undefined ? builder.withTags(wcag) : builder.withRules([...rules])).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
}

let pictures = 0;
const picture = (page: Page, what: string) =>
  page.screenshot({
    path: `screenshots/phone-${String(pictures++).padStart(2, '0')}-${what.replaceAll('/', '-').replace(/^-/, '')}.png`,
    fullPage: true,
  });

async function look(page: Page, name: string): Promise<void> {
  seen.axe.push(...(await axe(page)).map((found) => `${name}: ${found}`));
  seen.frames.push({
    name,
    headings: await page.locator('h1').count(),
    title: await page.title(),
    language: await page.locator('html').getAttribute('lang'),
  });
  seen.addresses.push(new URL(page.url()).pathname);
  await picture(page, name);
}

test('axe finds nothing on any page of the way, nor on any other page', { timeout: 120_000 }, async () => {
  await withPage(phone, async (page) => {
    await walkToCheck(page, site.url, (name) => look(page, name));
    await page.getByRole('button', { name: 'Agree and send' }).click();
    await look(page, 'sent');
    for (const path of openPages) {
      await page.goto(`${site.url}${path}`);
      await look(page, path);
    }
    await page.goto(`${site.url}/support`);
    await page.getByLabel('Your postcode').fill('ZA1 1AA');
    await page.getByRole('button', { name: 'Show what is near' }).click();
    await look(page, 'near');
    await page.goto(`${site.url}/refer/age`);
    await page.locator('[name="age"]').fill('old');
    await page.getByRole('button', { name: 'Continue' }).click();
    await look(page, 'an error');
  });
  expect(seen.axe).toEqual([]);
});

test('every page has one main heading, a language, and a title that names the service', () => {
  expect(seen.frames.length).toBeGreaterThan(30);
  for (const { name, headings, title, language } of seen.frames) {
    expect(headings, name).toBe(1);
    expect(language, name).toBe('en-GB');
    expect(title, name).toMatch(/ - Open Door$/);
  }
});

/** Pages opened by their address, in another look. */
async function again(options: BrowserContextOptions, use: (page: Page, path: string) => Promise<void>): Promise<void> {
  await withPage(options, async (page) => {
    for (const path of new Set(seen.addresses)) {
      await page.goto(`${site.url}${path}`);
      await use(page, path);
    }
  });
}

test('in the dark, at 320 pixels, words can be read and nothing scrolls sideways', { timeout: 90_000 }, async () => {
  const found: string[] = [];
  await again({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' }, async (page, path) => {
    found.push(...(await axe(page, ['color-contrast', 'target-size'])).map((problem) => `${path}: ${problem}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    if (wide) found.push(`${path} is too wide`);
  });
  expect(found).toEqual([]);
});

test('Easy Read is as accessible, and its pictures are for the eye alone', { timeout: 60_000 }, async () => {
  await withPage(phone, async (page) => {
    await page.goto(site.url);
    await page.getByRole('button', { name: 'Easy Read' }).click();
    const found: string[] = [];
    for (const path of ['/', '/refer/help-now', '/refer/reach-you', '/help-now', '/my-referral']) {
      await page.goto(`${site.url}${path}`);
      found.push(...(await axe(page)).map((problem) => `${path}: ${problem}`));
      await picture(page, `easy-read-${path}`);
    }
    expect(found).toEqual([]);
  });
});

test('in forced colours what was told apart by colour keeps a border', { timeout: 60_000 }, async () => {
  await again({ ...phone, forcedColors: 'active' }, async (page, path) => {
    const widths = await page
      .locator('.od-exit, .nhsuk-panel, .od-message-preview')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).borderTopWidth));
    expect(widths.length, path).toBeGreaterThan(0);
    for (const width of widths) expect(width, path).not.toBe('0px');
  });
});

test('an error takes the focus, is named in the title, and leads to its field', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${site.url}/refer/age`);
    await page.locator('[name="age"]').fill('old');
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('nhsuk-error-summary');
    await page.getByRole('link', { name: 'Put the age in whole years, like 34' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('age');
    expect(await page.locator('[name="age"]').inputValue()).toBe('old');
  });
});
