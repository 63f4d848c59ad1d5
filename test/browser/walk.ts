import type { Page } from 'playwright-core';
import { type Step, shortPathSteps } from './short-path-steps.ts';

/** Fills in one page the way a person with a mouse does. */
async function fill(page: Page, step: Step): Promise<void> {
  for (const code of step.choose ?? []) await page.locator(`input[value="${code}"]`).check();
  for (const [control, words] of Object.entries(step.type ?? {})) await page.locator(`[name="${control}"]`).fill(words);
}

/** Walks the short path from its first question to checking; `look` sees every page on the way, filled in. */
export async function walkToCheck(page: Page, url: string, look: (name: string) => Promise<unknown>): Promise<void> {
  await page.goto(url);
  await look('start');
  await page.goto(`${url}/refer`);
  for (const step of shortPathSteps) {
    await fill(page, step);
    await look(step.page);
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await look('check');
}
