import type { TestBrowser } from './browser-of.ts';

export type Told = string | number | readonly string[];

/** Answers every page as these answers say, as far as they say, until `last`. */
export async function walkTheForm(
  browser: TestBrowser,
  answers: Readonly<Record<string, Told>>,
  last: string,
): Promise<readonly string[]> {
  const walked: string[] = [];
  for (let pages = 0; pages < 60; pages++) {
    const { path, html, status } = browser.page;
    if (path.endsWith(last)) return walked;
    walked.push(path);
    if (status !== 200) throw new Error(`${path} answers ${status}: ${complaint(html)}`);
    if (path.endsWith('/call-now')) await browser.open(/class="nhsuk-button" href="([^"]+)"/.exec(html)?.[1] ?? '');
    else await browser.send(fieldsFor(html, answers), path);
  }
  throw new Error(`the way does not lead to ${last}`);
}

const complaint = (html: string): string => /nhsuk-error-summary__list">(.*?)<\/ul>/.exec(html)?.[1] ?? '';

function fieldsFor(html: string, answers: Readonly<Record<string, Told>>): Record<string, string | readonly string[]> {
  const told = { ...answers, ...hoursIn(answers['safe-contact']) };
  const names = new Set([...html.matchAll(/<(?:input|textarea)[^>]* name="([^"]+)"/g)].map(([, name = '']) => name));
  const filled: Record<string, string | readonly string[]> = {};
  for (const name of names) {
    const value = told[name];
    if (value === undefined) continue;
    const offered = [...html.matchAll(new RegExp(`name="${name}" type="(?:radio|checkbox)" value="([^"]*)"`, 'g'))];
    if (offered.length === 0) filled[name] = String(value);
    else {
      const codes = offered.map(([, code = '']) => code).filter((code) => codesOf(value).includes(code));
      if (codes.length > 0) filled[name] = codes;
    }
  }
  return filled;
}

const codesOf = (told: Told): readonly string[] => (typeof told === 'object' ? told : [String(told)]);

function hoursIn(safe: Told | undefined): Record<string, string> {
  const between = safe === undefined ? undefined : codesOf(safe).find((code) => code.startsWith('only-between:'));
  const [from, to] = between?.slice('only-between:'.length).split('-') ?? [];
  return from === undefined || to === undefined ? {} : { 'safe-contact-from': from, 'safe-contact-to': to };
}
