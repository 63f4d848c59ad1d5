import { beforeEach, describe, expect, test } from 'vitest';
import { intakeHandler } from '../../functions/intake/handler.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { takeIn } from '../../shared/referral/take-in.ts';
import { queued } from '../queued.ts';
import { TestBrowser } from './browser-of.ts';
import { directory } from './demonstration-teams.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

/** While `away` every store refuses; queues still answer. */
const weather = { away: false };

let site: PeopleSite;
let browser: TestBrowser;
beforeEach(async () => {
  weather.away = false;
  site = await peopleSite({ storesAway: () => weather.away });
  browser = new TestBrowser(site.app);
});

/** As the intake function does, with everything that waits; messages may come twice. */
async function takeInQueued(): Promise<void> {
  const handle = intakeHandler({ ...site.takeInDeps, directory }, (event) => site.logged.push(event));
  const Records = site.queued.map((request, at) => queued(JSON.stringify(request), `m${at}`));
  expect(await handle({ Records })).toEqual({ batchItemFailures: [] });
}

const referenceOn = (html: string): string => (/od-reference">([0-9A-Z ]+)</.exec(html)?.[1] ?? '').replaceAll(' ', '');

describe('while the store is away', () => {
  test('a draft goes on from page to page, and sending gives the reference under which it is taken in later', async () => {
    await browser.open('/refer');
    await browser.send({ 'help-now': 'safe-for-now' });
    await browser.send({ 'for-whom': 'me' });
    weather.away = true;
    await browser.send({ story: 'I worry.' });
    expect(browser.page.html).toContain('Our systems are slow just now');
    await browser.send({ 'contact-by': ['phone'], phone: '07700 900 140' });
    await browser.send({ 'safe-contact': [] });
    await browser.send({ postcode: 'ZA1 1AA' });
    await browser.send({ age: '34' });
    await browser.send({ 'concerns-short': ['none-of-these'] });
    await browser.send({ impact: 'quite-a-lot' });
    await browser.send({ 'life-thoughts': 'none' });
    await browser.send({ 'alone-now': 'no' });
    await browser.send({}, '/refer/send');
    const reference = referenceOn(browser.page.html);
    expect(reference).toHaveLength(11);

    weather.away = false;
    const [request] = site.queued;
    if (request === undefined) throw new Error('nothing was queued');
    expect(request.receivedAt).toMatch(/^2026-11-24T10:/);
    const taken = await takeIn(site.takeInDeps, request);
    expect(taken).toMatchObject({ result: 'taken-in', reference });
    const kept = evolve(await site.parts.referrals.read(reference));
    expect(kept?.answers).toMatchObject({ story: 'I worry.', phone: '+447700900140', age: 34 });
  });

  test('danger is told whom to call, gets a reference, and waits in the queue', async () => {
    await browser.open('/help-now');
    weather.away = true;
    await browser.send({ phone: '07700 900 141' }, '/help-now');
    expect(browser.page.html).toContain('tel:999');
    expect(referenceOn(browser.page.html)).toHaveLength(11);
    expect(site.queued[0]?.answers['help-now']).toBe('not-safe-now');
  });

  test('who would rather talk to a person gets the form, a reference, and a call once the store is back', async () => {
    weather.away = true;
    await browser.open('/refer/talk');
    expect(browser.page.status).toBe(200);
    await browser.send({ 'call-me': 'Sam', phone: '07700 900 143', postcode: 'ZA1 1AA' }, '/refer/talk');
    const reference = referenceOn(browser.page.html);
    expect(reference).toHaveLength(11);

    weather.away = false;
    await takeInQueued();
    await takeInQueued();
    const kept = evolve(await site.parts.referrals.read(reference));
    expect(kept?.answers).toMatchObject({ 'call-me': 'Sam', phone: '+447700900143' });
    expect(kept?.history.filter(({ event }) => event.type === 'call-asked')).toHaveLength(1);
  });

  test('a referral that was there before is rung too', async () => {
    await browser.open('/refer/talk');
    await browser.send({ phone: '07700 900 144' }, '/refer/talk');
    const reference = referenceOn(browser.page.html);
    site.clock.ms += 2 * 24 * 60 * 60_000;
    await browser.open('/refer');
    await browser.send({ 'help-now': 'safe-for-now' });
    const page = await browser.open('/refer/talk');
    const carried = /name="carried" value="([^"]+)"/.exec(page.html)?.[1];
    expect(carried).toBeUndefined();
    weather.away = true;
    await browser.send({ phone: '07700 900 144' }, '/refer/talk');
    const later = referenceOn(browser.page.html);
    weather.away = false;
    await takeInQueued();
    for (const each of [reference, later]) {
      const kept = evolve(await site.parts.referrals.read(each));
      expect(kept?.history.map(({ event }) => event.type)).toContain('call-asked');
    }
  });

  test('who tells that things got worse, or tells a team something, is kept with the reference for a person to sort', async () => {
    await browser.open('/refer/talk');
    await browser.send({ phone: '07700 900 130' }, '/refer/talk');
    const reference = referenceOn(browser.page.html);
    for (const path of ['/my-referral/worse', '/carer/tell']) {
      weather.away = false;
      await browser.open(path);
      weather.away = true;
      const { status } = await browser.send({ reference, words: `It is bad, ${path}.`, phone: '07700 900 130' }, path);
      expect(status).toBe(200);
      expect(site.queued.at(-1)?.answers.story).toContain(`It is bad, ${path}.`);
      expect(site.queued.at(-1)?.answers.story).toContain(reference);
    }
    expect((await browser.open('/my-referral/worse')).html).toContain('name="words"');
  });

  test('a page that cannot be shown says so, and whom to call', async () => {
    weather.away = true;
    const page = await browser.open('/refer/story');
    expect(page.status).toBe(503);
    expect(page.html).toContain('tel:999');
  });
});

describe('when the store is back', () => {
  test('what was told meanwhile is kept with the rest', async () => {
    await browser.open('/refer');
    await browser.send({ 'help-now': 'safe-for-now' });
    weather.away = true;
    await browser.send({ 'for-whom': 'me' });
    await browser.send({ story: 'Told in the dark.' });
    weather.away = false;
    await browser.send({ 'contact-by': ['phone'], phone: '07700 900 142' });
    expect((await browser.open('/refer/check')).html).toContain('Told in the dark.');
  });

  test('what a page carries is of no use to another session, and cannot be read', async () => {
    await browser.open('/refer/story');
    await browser.send({ story: 'A secret about the lighthouse.' });
    await browser.open('/refer/age');
    const carried = /name="carried" value="([^"]+)"/.exec(browser.page.html)?.[1] ?? '';
    expect(Buffer.from(carried, 'base64url').toString('latin1')).not.toContain('lighthouse');
    const other = new TestBrowser(site.app);
    await other.open('/refer/age');
    weather.away = true;
    await other.send({ age: '34', carried });
    expect(other.page.html).not.toContain('lighthouse');
  });
});
