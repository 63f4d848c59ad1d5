import { beforeAll, describe, expect, test } from 'vitest';
import { lastCode, referred, signedInBrowser } from './a-referral.ts';
import { TestBrowser } from './browser-of.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

const secret = 'lighthouse';
let site: PeopleSite;
let theirs: string;
let strangers: readonly (readonly [string, TestBrowser])[];
beforeAll(async () => {
  site = await peopleSite();
  theirs = await referred(site, { story: `The ${secret} keeper.`, 'call-me': 'Zebedee', concerns: ['worry'] });
  const jo = { name: 'Jo', relationship: '', phone: '+447700900160', 'may-know': 'everything' } as const;
  const another = await referred(site, { 'keep-informed': [jo], phone: '+447700900124' });
  const carer = new TestBrowser(site.app);
  await carer.open('/carer/follow');
  await carer.send({ reference: another, contact: '07700 900 160' }, '/carer/follow');
  await carer.send({ code: (await lastCode(site)).code }, '/carer/code');
  const asked = new TestBrowser(site.app);
  await asked.open('/my-referral');
  await asked.send({ reference: theirs }, '/my-referral/code');
  strangers = [
    ['nobody', new TestBrowser(site.app)],
    ['who only asked for a code', asked],
    ['who is signed in to a referral of their own', await signedInBrowser(site, another)],
    ['a carer of somebody else', carer],
  ];
});

const routes = (method: string) =>
  [...new Set(site.app.routes.filter((route) => route.method === method).map(({ path }) => path))].map((path) =>
    path
      .replace(':question', 'story')
      .replace(':action', 'add-something')
      .replace(':name', 'open-door.css')
      .replace(':words', 'english')
      .replace(':reference', theirs),
  );

/** Ways that are open to everybody, and may only add. */
const open: ReadonlySet<string> = new Set(['/my-referral/worse', '/carer/tell', '/my-referral/code']);

describe('a referral', () => {
  test('is shown on no route to who does not own it', async () => {
    expect(routes('GET').length).toBeGreaterThan(35);
    for (const [who, browser] of strangers) {
      for (const path of routes('GET')) {
        const { html } = await browser.open(path);
        expect(html, `${path} for ${who}`).not.toMatch(/lighthouse|Zebedee/);
      }
    }
  });

  test('is changed by no form of who does not own it, whatever the form names', async () => {
    expect(routes('POST').length).toBeGreaterThan(20);
    const before = JSON.stringify(await site.parts.referrals.read(theirs));
    for (const [who, browser] of strangers) {
      for (const path of routes('POST').filter((each) => !open.has(each))) {
        await browser.open('/help-now');
        const token = /name="form-token" value="([^"]+)"/.exec(browser.page.html)?.[1] ?? '';
        const answer = await site.app.request(`http://localhost:3000${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: browser.cookie ?? '' },
          body: new URLSearchParams({
            'form-token': token,
            reference: theirs,
            signedInTo: theirs,
            key: 'x',
            words: 'amber anchor apple april',
            code: '000000',
            team: 'za-talking-therapies',
            phone: '07700 900 199',
          }).toString(),
        });
        expect(await answer.text(), `${path} for ${who}`).not.toMatch(/lighthouse|Zebedee/);
        const after = JSON.stringify(await site.parts.referrals.read(theirs));
        expect(after, `${path} for ${who}`).toBe(before);
      }
    }
  });

  test('answers whoever adds to it from outside as it answers anybody', async () => {
    const browser = new TestBrowser(site.app);
    for (const [path, action] of [
      ['/my-referral/worse', '/my-referral/worse'],
      ['/carer/tell', '/carer/tell'],
    ] as const) {
      const pages: string[] = [];
      for (const reference of [theirs, '00000000000']) {
        await browser.open(path);
        await browser.send({ reference, words: 'Some words.', phone: '07700 900 199' }, action);
        pages.push(browser.page.html);
      }
      expect(pages[0]).toBe(pages[1]);
    }
  });
});
