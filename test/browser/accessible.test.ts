import { mkdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { easyRead } from '../../functions/self-referral/text/easy-read.ts';
import { english } from '../../functions/self-referral/text/en.ts';
import { inNobodys } from '../self-referral/nobodys-language.ts';
import { startChromium } from './chromium.ts';
import { type Look, lookAt, narrow, otherLooks } from './looks.ts';
import { inScreenshots } from './screenshots.ts';
import { type SnapshotServer, serveSnapshots } from './serve-snapshots.ts';
import { peoplesPages, type Snapshot, staffsPages } from './snapshots.ts';

let browser: Browser;
let server: SnapshotServer;
let people: readonly Snapshot[];
let easy: readonly Snapshot[];
let fromTheRight: readonly Snapshot[];
let staff: readonly Snapshot[];

beforeAll(async () => {
  [browser, people, staff] = await Promise.all([startChromium(), peoplesPages(english), staffsPages()]);
  [easy, fromTheRight] = await Promise.all([peoplesPages(easyRead), peoplesPages(inNobodys(english))]);
  server = await serveSnapshots([...people, ...easy, ...fromTheRight, ...staff]);
  mkdirSync('screenshots', { recursive: true });
}, 300_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Every few pages: each kind of page, and not each page. `npm run prove -- browser` looks at all of them in all ways. */
const aFew = (pages: readonly Snapshot[], every: number) => pages.filter((_, at) => at % every === 0);

const look = (pages: readonly Snapshot[], how: Look, picture?: (page: Page, of: Snapshot) => Promise<unknown>) =>
  lookAt(browser, server, pages, how, picture);

describe('every page, at 320 pixels', () => {
  test('of people’s passes axe by WCAG 2.2 A and AA, and never scrolls sideways', { timeout: 300_000 }, async () => {
    expect(people.length).toBeGreaterThan(95);
    expect(await look(people, narrow, inScreenshots('phone', people))).toEqual([]);
  });

  test('of staff’s, and the public figures, too', { timeout: 240_000 }, async () => {
    expect(staff.length).toBeGreaterThan(50);
    expect(await look(staff, narrow)).toEqual([]);
  });
});

const laterPageBytes = 14 * 1024;

test('no page is heavier than 14 KB compressed, whatever was told', () => {
  const heavy = [...people, ...easy, ...fromTheRight, ...staff].filter(
    ({ html }) => gzipSync(html).length > laterPageBytes,
  );
  expect(heavy.map(({ name }) => name)).toEqual([]);
});

describe('some pages of every kind', () => {
  test.each(otherLooks.map((how) => [how.name, how] as const))('hold on: %s', { timeout: 240_000 }, async (_, how) => {
    expect(await look([...aFew(people, 9), ...aFew(staff, 9)], how)).toEqual([]);
  });

  test('hold in Easy Read', { timeout: 180_000 }, async () => {
    expect(await look(aFew(easy, 8), narrow, inScreenshots('easy', easy))).toEqual([]);
  });

  test('hold in a language that is written from the right', { timeout: 180_000 }, async () => {
    expect(await look(aFew(fromTheRight, 9), narrow)).toEqual([]);
  });
});

describe('the checks', () => {
  const broken: Snapshot = {
    name: 'broken',
    html: '<!DOCTYPE html><html><head><title>x</title></head><body><h1>a</h1><h1>b</h1><img src="data:,"><p class="od-exit">e</p><p><a href="/x">x</a></p><table width="3000"><td>y</td></table></body></html>',
  };

  test('each find something on a page that is broken on purpose', { timeout: 180_000 }, async () => {
    const other = await serveSnapshots([broken]);
    for (const how of [narrow, ...otherLooks]) {
      const found = await lookAt(browser, other, [broken], how);
      expect(found, how.name).not.toEqual([]);
    }
    await other.close();
  });
});
