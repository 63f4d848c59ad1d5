import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { type ServedSite, servePeople } from './serve.ts';
import { shortPathSteps } from './short-path-steps.ts';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), servePeople()]);
  mkdirSync('screenshots', { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const sizes = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1280, height: 900 },
] as const;

for (const { name, ...viewport } of sizes) {
  test(`the whole way is pictured at ${name} width`, async () => {
    const context = await browser.newContext({ viewport, colorScheme: 'light' });
    const page = await context.newPage();
    let at = 0;
    const picture = (what: string) =>
      page.screenshot({ path: `screenshots/${name}-${String(at++).padStart(2, '0')}-${what}.png`, fullPage: true });
    await page.goto(site.url);
    await picture('start');
    await page.goto(`${site.url}/refer`);
    for (const step of shortPathSteps) {
      await fill(page, step);
      await picture(step.page);
      await page.getByRole('button', { name: 'Continue' }).click();
    }
    expect(new URL(page.url()).pathname).toBe('/refer/check');
    await picture('check');
    await page.getByRole('button', { name: 'Agree and send' }).click();
    await picture('sent');
    for (const path of ['help-now', 'refer/talk']) {
      await page.goto(`${site.url}/${path}`);
      await picture(path.replace('/', '-'));
    }
    await context.close();
  });
}

async function fill(page: Page, step: (typeof shortPathSteps)[number]): Promise<void> {
  for (const code of step.choose ?? []) await page.locator(`input[value="${code}"]`).check();
  for (const [control, words] of Object.entries(step.type ?? {})) await page.locator(`[name="${control}"]`).fill(words);
}
