import { expect, test } from 'vitest';
import { referred, signedInBrowser } from '../self-referral/a-referral.ts';
import { TestBrowser } from '../self-referral/browser-of.ts';
import { peopleSite } from '../self-referral/people-site.ts';
import { quantile, report } from './report.ts';

const rounds = 200;
const warmUp = 40;
/** What a person may wait for the server alone, once it runs. */
const mostMs = 30;
const shown = 8;

/** Wall time and this thread's own processor time of one request: the second does not know who else is at work here. */
async function timed(ask: () => Promise<unknown>): Promise<{ readonly wallMs: number; readonly ownMs: number }> {
  const before = process.threadCpuUsage();
  const began = performance.now();
  await ask();
  const wallMs = performance.now() - began;
  const { user, system } = process.threadCpuUsage(before);
  return { wallMs, ownMs: (user + system) / 1000 };
}

type Times = Awaited<ReturnType<typeof timed>>[];
const p99 = (times: Times, which: 'wallMs' | 'ownMs'): number =>
  quantile(
    times.map((time) => time[which]),
    0.99,
  );

/** Every page that can be opened by its address, in a browser that is signed in and has begun a draft. */
test('server time of every page, warm', async () => {
  const site = await peopleSite();
  const reference = await referred(site, { concerns: ['worry'] });
  const browser = await signedInBrowser(site, reference);
  await browser.open('/refer/story');
  await browser.send({ story: 'I worry a lot, and I cannot sleep. '.repeat(40) });
  const addresses = [...new Set(site.app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))]
    .filter((path) => !path.includes('leave') && !path.startsWith('/assets') && !path.includes('*'))
    .map((path) =>
      path
        .replace(':question', 'story')
        .replace(':action', 'call')
        .replace(':words', 'english')
        .replace(':reference', reference),
    );
  const headers = { cookie: browser.cookie ?? '' };
  const times = new Map<string, Times>(addresses.map((path) => [path, []]));
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const path of addresses) {
      const time = await timed(async () =>
        (await site.app.request(`http://localhost:3000${path}`, { headers })).arrayBuffer(),
      );
      if (round >= warmUp) times.get(path)?.push(time);
    }
  }
  const slowest = [...times].sort(([, a], [, b]) => p99(b, 'ownMs') - p99(a, 'ownMs'));
  const missed = report(
    `Server time of ${addresses.length} pages, ${rounds} rounds each, slowest first`,
    slowest.slice(0, shown).flatMap(([what, taken]) => [
      { what: `p99 ${what}`, value: p99(taken, 'wallMs'), target: mostMs, unit: 'ms' },
      { what: `p99 ${what}, own processor time`, value: p99(taken, 'ownMs'), unit: 'ms' },
    ]),
  );
  expect(missed).toEqual([]);
});

/** The page of the story sent with the longest story: what is read and kept before the next page. */
test('server time of answering a question, warm', async () => {
  const site = await peopleSite();
  const browser = new TestBrowser(site.app);
  const taken: Times = [];
  const story = 'I worry a lot, and I cannot sleep at night any more. '.repeat(37);
  for (let round = 0; round < rounds + warmUp; round++) {
    await browser.open('/refer/story');
    const token = /name="form-token" value="([^"]+)"/.exec(browser.page.html)?.[1] ?? '';
    const body = new URLSearchParams({ 'form-token': token, story: `${story}${round}` }).toString();
    const time = await timed(async () => {
      const answer = await site.app.request('http://localhost:3000/refer/story', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: browser.cookie ?? '' },
        body,
      });
      expect(answer.status).toBe(303);
    });
    if (round >= warmUp) taken.push(time);
  }
  const missed = report(`Server time of sending a story of 2,000 characters, ${rounds} rounds`, [
    { what: 'p99', value: p99(taken, 'wallMs'), target: mostMs, unit: 'ms' },
    { what: 'p99, own processor time', value: p99(taken, 'ownMs'), unit: 'ms' },
  ]);
  expect(missed).toEqual([]);
});
