import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answerPages } from './by-web.ts';
import type { Home } from './home.ts';
import { expectAsToldBy, ownerOf, type Person, peopleOn, seenBy, untilInInbox } from './people.ts';

/** A worker signs in with the provider as they are asked to, and comes back to where they wanted to be. */
async function signIn(page: Page, address: string, role: 'partner' | 'team', team?: string): Promise<void> {
  await page.goto(address);
  await page.locator(`input[name="role"][value="${role}"]`).check();
  if (team !== undefined) await page.locator('select[name="team"]').selectOption(team);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.href.startsWith(address));
}

/** The ten questions, checked and sent; then everything else that the history knows. */
async function referFrom(page: Page, start: string, answers: Person['answers']): Promise<string> {
  await page.goto(start);
  await page.locator('main form button[type="submit"]').last().click();
  const path = new URL(start).pathname;
  await answerPages(page, answers, `${path}/sent`);
  const reference = (await page.locator('.od-reference').innerText()).replaceAll(' ', '');
  await page.goto(`${start}/more`);
  await answerPages(page, answers, `${path}/more-done`);
  return reference;
}

/** People whom somebody else types in: a partner's worker, and a team's worker on the phone. Without a script. */
export function describeForms(home: () => Home, browser: () => Browser): void {
  const people = peopleOn('form');
  const known = (id: string): Person => {
    const found = people.find((person) => person.id === id);
    if (found === undefined) throw new Error(`nobody is called ${id}`);
    return found;
  };
  const withoutScript = async (walk: (page: Page) => Promise<string>): Promise<string> => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    context.setDefaultNavigationTimeout(90_000);
    try {
      return await walk(await context.newPage());
    } finally {
      await context.close();
    }
  };

  describe('people whom a worker types in', () => {
    test('louise by a partner’s form', async () => {
      const person = known('louise');
      const { 'for-whom': _whom, ...about } = person.answers;
      const start = `${home().url}/partner/refer`;
      const reference = await withoutScript(async (page) => {
        await signIn(page, start, 'partner');
        return referFrom(page, start, { ...about, 'consent-by': 'person' });
      });
      const owner = ownerOf.louise ?? '';
      expect(await untilInInbox(home(), owner, reference)).toBeLessThan(2_000);
      expectAsToldBy(person, await seenBy(home(), owner, reference));
    }, 180_000);

    test('ashik by phone, with a worker of another team', async () => {
      const person = known('ashik');
      const start = `${home().url}/team/refer`;
      const reference = await withoutScript(async (page) => {
        await signIn(page, start, 'team', 'core-alder-quay');
        return referFrom(page, start, { ...person.answers, 'alone-now': 'no' });
      });
      const owner = ownerOf.ashik ?? '';
      expect(await untilInInbox(home(), owner, reference)).toBeLessThan(2_000);
      expectAsToldBy(person, await seenBy(home(), owner, reference));
    }, 180_000);
  });
}
