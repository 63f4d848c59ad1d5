import type { Page } from 'playwright-core';
import type { Snapshot } from './snapshots.ts';

/** Pictures pages into the folder that nobody commits, numbered in their order. */
export const inScreenshots = (side: string, pages: readonly Snapshot[]) => (page: Page, of: Snapshot) => {
  const number = String(pages.indexOf(of)).padStart(3, '0');
  const name = of.name.replace(/\W+/g, '-').replace(/^-/, '');
  return page.screenshot({ path: `screenshots/${side}-${number}-${name || 'start'}.png`, fullPage: true });
};
