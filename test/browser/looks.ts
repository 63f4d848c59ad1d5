import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import {
  axe,
  bordered,
  byKeyboard,
  type Check,
  contrast,
  dark,
  fits,
  frame,
  large,
  nothingFixed,
  printed,
  wordsFit,
} from './checks.ts';
import type { SnapshotServer } from './serve-snapshots.ts';
import type { Snapshot } from './snapshots.ts';

/** A way in which somebody looks at a page, and what must hold then. */
export interface Look {
  readonly name: string;
  readonly context: BrowserContextOptions;
  /** What no option of a context can set. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly checks: readonly Check[];
}

const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 900 };

/** The browser's own setting for larger letters, twice the usual. */
const twiceAsLarge = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
};

export const narrow: Look = { name: '320 pixels', context: { viewport: phone }, checks: [axe, frame, fits, wordsFit] };

export const otherLooks: readonly Look[] = [
  { name: 'wide screen', context: { viewport: desktop }, checks: [fits] },
  { name: 'zoom of 400%', context: { viewport: { width: 320, height: 225 } }, checks: [fits, nothingFixed] },
  {
    name: 'dark',
    context: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    checks: [dark, contrast],
  },
  {
    name: 'forced colours',
    context: { viewport: { width: 390, height: 844 }, forcedColors: 'active' },
    checks: [bordered, fits],
  },
  {
    name: 'large letters',
    context: { viewport: { width: 640, height: 900 } },
    prepare: twiceAsLarge,
    checks: [large(30), fits],
  },
  { name: 'keyboard', context: { viewport: desktop }, checks: [byKeyboard] },
  {
    name: 'paper',
    context: { viewport: { width: 720, height: 1000 } },
    prepare: (page) => page.emulateMedia({ media: 'print' }),
    checks: [printed, fits],
  },
];

const atOnce = 2;

/** Looks at pages, two at a time, and says what is wrong with which. `picture` sees each while it is open. */
export async function lookAt(
  browser: Browser,
  server: SnapshotServer,
  pages: readonly Snapshot[],
  look: Look,
  picture?: (page: Page, snapshot: Snapshot) => Promise<unknown>,
): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [...pages];
  const work = async (): Promise<void> => {
    const context = await browser.newContext(look.context);
    const page = await context.newPage();
    await look.prepare?.(page);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { name } = next;
      await page.goto(server.urlOf(next));
      for (const check of look.checks)
        found.push(...(await check(page)).map((what) => `${name}, ${look.name}: ${what}`));
      await picture?.(page, next);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}
