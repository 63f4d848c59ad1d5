import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { easyRead } from '../../functions/self-referral/text/easy-read.ts';
import { english } from '../../functions/self-referral/text/en.ts';
import { inNobodys } from '../self-referral/nobodys-language.ts';
import { startChromium } from './chromium.ts';
import { lookAt, narrow, otherLooks } from './looks.ts';
import { inScreenshots } from './screenshots.ts';
import { type SnapshotServer, serveSnapshots } from './serve-snapshots.ts';
import { peoplesPages, type Snapshot, staffsPages } from './snapshots.ts';

const looks = [narrow, ...otherLooks];
let browser: Browser;
let server: SnapshotServer;
let kinds: readonly { readonly name: string; readonly side: string; readonly pages: readonly Snapshot[] }[];

beforeAll(async () => {
  browser = await startChromium();
  kinds = [
    { name: 'people’s, in English', side: 'phone', pages: await peoplesPages(english) },
    { name: 'in Easy Read', side: 'easy', pages: await peoplesPages(easyRead) },
    { name: 'from right to left', side: 'rtl', pages: await peoplesPages(inNobodys(english)) },
    { name: 'staff’s', side: 'staff', pages: await staffsPages() },
  ];
  server = await serveSnapshots(kinds.flatMap(({ pages }) => pages));
  mkdirSync('screenshots', { recursive: true });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const heaviest = (pages: readonly Snapshot[]) => Math.max(...pages.map(({ html }) => brotliCompressSync(html).length));
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

test('every page in every look', async () => {
  const found: string[] = [];
  const rows: string[] = [];
  for (const look of looks) {
    const problems: number[] = [];
    for (const { side, pages } of kinds) {
      const picture = look === narrow ? inScreenshots(side, pages) : undefined;
      const here = await lookAt(browser, server, pages, look, picture);
      found.push(...here.map((what) => `${side}: ${what}`));
      problems.push(here.length);
    }
    rows.push(row([look.name, ...problems]));
    process.stdout.write(`${rows.at(-1)}\n`);
  }
  const page = [
    '# Every page in every look',
    '',
    `In Chromium ${browser.version()}, each page as it was sent, with the service’s own headers, stylesheet and script. Problems`,
    'found; the target is none.',
    '',
    row(['look', ...kinds.map(({ name, pages }) => `${name} (${pages.length} pages)`)]),
    row(['---', ...kinds.map(() => '---')]),
    ...rows,
    '',
    row(['heaviest page, bytes compressed', ...kinds.map(({ pages }) => heaviest(pages))]),
    '',
    'At 320 pixels axe looks by every rule of WCAG 2.2 A and AA. Zoom is a window of 320 by 225, which is 1280',
    'by 900 at 400%. Large letters are the browser’s own setting at twice its usual size. With the keyboard, Tab reaches every',
    'control, and each shows that it has the focus. From right to left is a language that nobody speaks.',
  ];
  writeFileSync(process.env.PROOF_FILE ?? 'docs/proof/browser.md', `${page.join('\n')}\n`);
  expect(found).toEqual([]);
});
