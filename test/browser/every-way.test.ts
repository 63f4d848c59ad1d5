import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { type ServedSite, servePeople } from './serve.ts';
import { type Step, shortPathSteps } from './short-path-steps.ts';
import { walkToCheck } from './walk.ts';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), servePeople()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Presses Tab until the control with this selector has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

async function byKeyboard(page: Page, step: Step): Promise<void> {
  for (const code of step.choose ?? []) {
    const type = await page.locator(`input[value="${code}"]`).getAttribute('type');
    if (type === 'radio') await chooseRadio(page, code);
    else {
      await tabTo(page, `input[value="${code}"]`);
      await page.keyboard.press('Space');
    }
  }
  for (const [control, words] of Object.entries(step.type ?? {})) {
    await page.locator('body').press('Home');
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await tabTo(page, `[name="${control}"]`);
    await page.keyboard.insertText(words);
  }
  await tabTo(page, 'main button[type="submit"]');
  await page.keyboard.press('Enter');
}

/** Tab enters a group of radios, arrows move in it. */
async function chooseRadio(page: Page, code: string): Promise<void> {
  await tabTo(page, 'input[type="radio"]');
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown');
    if (await page.locator(`input[value="${code}"]`).isChecked()) return;
  }
  throw new Error(`arrows do not reach ${code}`);
}

test('the whole way is walked with a keyboard alone, in under a minute', { timeout: 60_000 }, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(site.url);
  await tabTo(page, 'main a[href="/refer"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/refer\/./);
  for (const step of shortPathSteps) {
    const before = page.url();
    await byKeyboard(page, step);
    await page.waitForURL((url) => url.href !== before);
  }
  await tabTo(page, 'main button[type="submit"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.url}/refer/sent`);
  expect(await page.locator('.od-reference').innerText()).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{3}$/);
  expect(performance.now() - began).toBeLessThan(60_000);
  await context.close();
});

test('the whole way works without a script, and is pictured on a wide screen', { timeout: 60_000 }, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  mkdirSync('screenshots', { recursive: true });
  let at = 0;
  await walkToCheck(page, site.url, (name) =>
    page.screenshot({ path: `screenshots/desktop-${String(at++).padStart(2, '0')}-${name}.png`, fullPage: true }),
  );
  await page.getByRole('button', { name: 'Agree and send' }).click();
  expect(new URL(page.url()).pathname).toBe('/refer/sent');
  await page.screenshot({ path: `screenshots/desktop-${at}-sent.png`, fullPage: true });
  await context.close();
});

/** Resolves once the browser is on its way to the harmless page; there is no need to get there. */
const leaving = (page: Page) =>
  page.waitForEvent('request', (request) => request.url().startsWith('https://www.bbc.co.uk/'));

test('leaving goes to a harmless page, and coming back shows nothing', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}/refer/story`);
  await page.locator('[name="story"]').fill('A secret about the lighthouse.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.goto(`${site.url}/refer/story`);
  expect(await page.content()).toContain('lighthouse');
  await Promise.all([leaving(page), page.getByRole('link', { name: 'Exit this page' }).click({ noWaitAfter: true })]);
  const back = await context.newPage();
  await back.goto(`${site.url}/refer/story`);
  expect(await back.content()).not.toContain('lighthouse');
  await context.close();
});

test('pressing Shift three times leaves', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}/refer/story`);
  const left = leaving(page);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift');
  await left;
  await context.close();
});

test('an error takes the focus, is named in the title, and leads to its field', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}/refer/age`);
  await page.locator('[name="age"]').fill('old');
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(await page.title()).toMatch(/^Error: /);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('nhsuk-error-summary');
  await page.getByRole('link', { name: 'Put the age in whole years, like 34' }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('age');
  expect(await page.locator('[name="age"]').inputValue()).toBe('old');
  await context.close();
});

test('what a person told is in no address, title or referrer that the browser sends or keeps', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const seen: string[] = [];
  page.on('request', (request) => {
    seen.push(request.url(), request.headers().referer ?? '');
  });
  await walkToCheck(page, site.url, async () => seen.push(await page.title(), page.url()));
  await page.getByRole('button', { name: 'Agree and send' }).click();
  const reference = (await page.locator('.od-reference').innerText()).replaceAll(' ', '');
  seen.push(await page.title(), page.url());
  expect(seen.length).toBeGreaterThan(60);
  expect(
    seen.filter((one) => /Sam|07700|900.?123|ZA1|worry|34$|life|harm/.test(one) || one.includes(reference)),
  ).toEqual([]);
  await context.close();
});

test('signed in, everything can be done without a script', { timeout: 60_000 }, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await walkToCheck(page, site.url, async () => undefined);
  await page.getByRole('button', { name: 'Agree and send' }).click();
  await page.getByRole('button', { name: 'Give me four words' }).click();
  const [reference = '', words = ''] = await page.locator('.od-reference').allInnerTexts();
  await page.goto(`${site.url}/my-referral`);
  await page.getByText('I wrote down four words').click();
  await page.locator('#words-reference').fill(reference);
  await page.locator('[name="words"]').fill(words);
  await page.locator('form[action="/my-referral/words"] button').click();
  await page.getByRole('link', { name: 'Add something' }).click();
  await page.locator('[name="words"]').fill('I sleep a little better.');
  await page.getByRole('button', { name: 'Add it' }).click();
  expect(await page.getByRole('status').innerText()).toContain('We have added it');
  await page.getByRole('link', { name: 'Download everything we hold' }).click();
  expect(await page.locator('main').innerText()).toContain('I sleep badly');
  await page.goto(`${site.url}/my-referral`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto(`${site.url}/my-referral/download`);
  expect(await page.locator('main').innerText()).not.toContain('I sleep badly');
  await context.close();
});

const budget = { firstBytes: 60 * 1024, laterBytes: 14 * 1024 };

test('the first page weighs at most 60 KB and each later one 14 KB, from this host alone, and nothing jumps', {
  timeout: 60_000,
}, async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  const hosts = new Set<string>();
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).host);
  });
  const weights: { name: string; bytes: number }[] = [];
  await walkToCheck(page, site.url, async (name) => {
    weights.push({ name, bytes });
    const shift = await page.evaluate(layoutShift);
    expect(shift, name).toBe(0);
    bytes = 0;
  });
  const [first, ...later] = weights;
  expect(first?.bytes).toBeGreaterThan(1000);
  expect(first?.bytes).toBeLessThanOrEqual(budget.firstBytes);
  for (const { name, bytes: weight } of later) expect(weight, name).toBeLessThanOrEqual(budget.laterBytes);
  expect([...hosts]).toEqual([new URL(site.url).host]);
  await context.close();
});

/** Layout shift not caused by a person, summed by the browser itself. */
const layoutShift = () =>
  new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (
          'value' in entry &&
          typeof entry.value === 'number' &&
          !('hadRecentInput' in entry && entry.hadRecentInput)
        ) {
          sum += entry.value;
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 50);
  });
