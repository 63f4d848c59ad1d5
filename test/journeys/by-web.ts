import type { Page } from 'playwright-core';
import type { Person, Told } from './people.ts';

/** Walks the pages as a person does, filling in what is asked from their history; to the reference, then the later questions. */
export async function referByWeb(page: Page, url: string, person: Person): Promise<string> {
  const answers = { ...person.answers, 'alone-now': 'yes' };
  await page.goto(`${url}/refer`);
  await answerPages(page, answers, '/refer/sent');
  const reference = (await page.locator('.od-reference').innerText()).replaceAll(' ', '');
  await page.goto(`${url}/refer/more`);
  await answerPages(page, answers, '/refer/more-done');
  return reference;
}

/** Fills in page after page until the last. */
export async function answerPages(page: Page, answers: Person['answers'], last: string): Promise<void> {
  for (let pages = 0; pages < 60; pages++) {
    if (new URL(page.url()).pathname === last) return;
    await fillIn(page, answers);
    const before = page.url();
    await page.locator('main form button[type="submit"]').last().click();
    await page.waitForLoadState('domcontentloaded');
    if (page.url() === before) throw new Error(`${before} does not go on: ${await complaint(page)}`);
  }
  throw new Error(`the way does not lead to ${last}`);
}

const complaint = async (page: Page): Promise<string> =>
  (await page.locator('.nhsuk-error-summary').allInnerTexts()).join(' ');

/** Every control of the page that the person has an answer for. */
async function fillIn(page: Page, answers: Person['answers']): Promise<void> {
  const controls = await page.locator('main form [name]').evaluateAll((found) =>
    found.map((control) => ({
      name: control.getAttribute('name') ?? '',
      type: control.getAttribute('type') ?? 'text',
      value: control.getAttribute('value') ?? '',
    })),
  );
  const hours = hoursIn(answers['safe-contact']);
  for (const { name, type, value } of controls) {
    const told = hours[name] ?? answers[name];
    if (told === undefined || type === 'hidden') continue;
    const control = page.locator(`main form [name="${name}"]`);
    if (type === 'radio' || type === 'checkbox') {
      if (codesOf(told).includes(value)) await page.locator(`input[name="${name}"][value="${value}"]`).check();
    } else await control.fill(String(told));
  }
}

const codesOf = (told: Told): readonly string[] => (Array.isArray(told) ? told : [String(told)]);

function hoursIn(safe: Told | undefined): Readonly<Record<string, string>> {
  const between = safe === undefined ? undefined : codesOf(safe).find((code) => code.startsWith('only-between:'));
  const [from, to] = between?.slice('only-between:'.length).split('-') ?? [];
  return from === undefined || to === undefined ? {} : { 'safe-contact-from': from, 'safe-contact-to': to };
}
