import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What is wrong with the page that is open, a line each. */
export type Check = (page: Page) => Promise<readonly string[]>;

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const withAxe =
  (choose: (builder: AxeBuilder) => AxeBuilder): Check =>
  async (page) => {
    const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
    const { violations } = await choose(builder).analyze();
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`);
  };

/** axe finds nothing by any rule of WCAG 2.2 A and AA. */
export const axe = withAxe((builder) => builder.withTags(wcag));

/** Words stand out from what is behind them. */
export const contrast = withAxe((builder) => builder.withRules(['color-contrast', 'link-in-text-block']));

/** Nothing has to be scrolled sideways. */
export const fits: Check = (page) =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return scrollWidth > window.innerWidth ? [`is ${scrollWidth} wide in ${window.innerWidth}`] : [];
  });

/** A table of words is read without scrolling it sideways; one of numbers may. */
export const wordsFit: Check = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.od-table-scroll')]
      .filter((table) => table.querySelector('.nhsuk-table__header--numeric') === null)
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((table) => `has words to scroll to: ${table.ariaLabel}`),
  );

/** One main heading, a language, a title that ends with the service's name, and one thing called main. */
export const frame: Check = (page) =>
  page.evaluate(() => {
    const found = [];
    if (document.querySelectorAll('h1').length !== 1) found.push('has no single main heading');
    if (document.querySelectorAll('main').length !== 1) found.push('has no single main part');
    if (!/^[a-z]{2}-[A-Z]{2}$/.test(document.documentElement.lang)) found.push('has no language');
    if (!document.title.endsWith(' - Open Door')) found.push(`is titled ${document.title}`);
    return found;
  });

/** In forced colours, what was told apart by its colour has a border. */
export const bordered: Check = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.od-exit, .nhsuk-panel, .od-message-preview, .nhsuk-button, .nhsuk-card--care')]
      .filter((part) => {
        const { borderTopWidth, outlineStyle } = getComputedStyle(part);
        return borderTopWidth === '0px' && outlineStyle === 'none' && part.getClientRects().length > 0;
      })
      .map((part) => `${part.className} has no border`),
  );

/** The page is dark where darkness was asked for. */
export const dark: Check = (page) =>
  page.evaluate(() => {
    const [red = 255, green = 255, blue = 255, alpha = 1] =
      getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return alpha === 0 || red + green + blue > 150 ? ['is not dark'] : [];
  });

/** On paper stands what is to be read, and nothing that is to be pressed. */
export const printed: Check = (page) =>
  page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].some((part) => part.getClientRects().length > 0);
    const found = ['.od-exit', '.od-help', '.od-footer p', '.nhsuk-button', '.nhsuk-back-link']
      .filter(shown)
      .map((selector) => `prints ${selector}`);
    return shown('h1') ? found : [...found, 'prints no heading'];
  });

/** Letters are as large as was asked for: `px` is what a paragraph of the page must have at least. */
export const large =
  (px: number): Check =>
  (page) =>
    page.evaluate((least) => {
      const size = Number.parseFloat(getComputedStyle(document.querySelector('main') ?? document.body).fontSize);
      return size < least ? [`has letters of ${size} pixels`] : [];
    }, px);

/** Nothing stays in the way while one scrolls: on a small window it would hide what is read. */
export const nothingFixed: Check = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((part) => ['fixed', 'sticky'].includes(getComputedStyle(part).position))
      .map((part) => `${part.className} stays in the way`),
  );

/** Tab leads first past what repeats, then to every control that can be used, each of which shows that it has the focus. */
export const byKeyboard: Check = async (page) => {
  const found: string[] = [];
  const reachable = await page.evaluate(countReachable);
  await page.evaluate(fromTheTop);
  for (let presses = 1; presses <= reachable; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focused);
    if (presses === 1 && at.name !== '#main') found.push(`begins at ${at.name}`);
    if (!at.shown) found.push(`${at.name} does not show the focus`);
    if (at.name === 'body') found.push(`loses the focus after ${presses} of ${reachable}`);
  }
  return found;
};

function countReachable(): number {
  const controls = [...document.querySelectorAll('a[href], button, input, textarea, select, summary, [tabindex="0"]')];
  const usable = controls.filter(
    (control) =>
      control.getClientRects().length > 0 &&
      !control.matches('[type="hidden"], [disabled], details:not([open]) > :not(summary) *'),
  );
  const groups = new Set(
    usable.flatMap((control) => (control.matches('[type="radio"]') ? [control.getAttribute('name')] : [])),
  );
  return usable.filter((control) => !control.matches('[type="radio"]')).length + groups.size;
}

/** Where an error took the focus, walks from the top all the same. */
function fromTheTop(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

function focused(): { readonly name: string; readonly shown: boolean } {
  const at = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
  const label = at.id === '' ? null : document.querySelector(`label[for="${at.id}"]`);
  const painted = label === null ? 'none' : getComputedStyle(label, '::before').boxShadow;
  return {
    name: at.getAttribute('href') ?? at.getAttribute('name') ?? at.tagName.toLowerCase(),
    shown: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || painted !== 'none',
  };
}
