import { beforeEach, describe, expect, test } from 'vitest';
import { plan } from '../../shared/updates/plan.ts';
import { policies } from '../../shared/updates/policy.ts';
import { concernsDo, referred, signedInBrowser, stateOf, typesOf, wordsOn } from './a-referral.ts';
import { TestBrowser } from './browser-of.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

const dayMs = 24 * 60 * 60_000;
let site: PeopleSite;
beforeEach(async () => {
  site = await peopleSite();
});

/** Words on promised dates that would be owed on a day after receipt. */
async function updatesOwed(reference: string, day: number): Promise<readonly string[]> {
  const state = await stateOf(site, reference);
  const at = new Date(Date.parse(state.receivedAt) + day * dayMs).toISOString();
  return plan(state, [], policies, at)
    .owed.map(({ key }) => key)
    .filter((key) => key.startsWith('update/'));
}

describe('how often we write', () => {
  test('is on promised dates unless somebody chooses only changes, and both are theirs to choose again', async () => {
    const reference = await referred(site);
    expect(await updatesOwed(reference, 3)).toEqual(['update/day-3/person']);
    const browser = await signedInBrowser(site, reference);
    const contact = { 'contact-by': ['text'], phone: '07700 900 123', 'safe-contact': [] };
    await browser.open('/my-referral/contact');
    await browser.send({ ...contact, pace: 'only-changes' }, '/my-referral/contact');
    expect(await updatesOwed(reference, 3)).toEqual([]);
    await browser.open('/my-referral/contact');
    expect(browser.page.html).toMatch(/value="only-changes" checked/);
    await browser.send({ ...contact, pace: 'every-date' }, '/my-referral/contact');
    expect(await updatesOwed(reference, 3)).toEqual(['update/day-3/person']);
  });

  test('chosen before sending counts from the first word on', async () => {
    const reference = await referred(site, {}, { pace: 'only-changes' });
    expect((await stateOf(site, reference)).pace).toBe('only-changes');
    expect(await updatesOwed(reference, 3)).toEqual([]);
  });

  test('the page shows the sender and the exact first words before anything is sent', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/refer/safe-contact');
    expect(wordsOn(browser)).toContain('They come from “Open Door”.');
    expect(wordsOn(browser)).toContain('Thank you. We have what you sent.');
    expect(wordsOn(browser)).toContain('How often shall we write?');
  });
});

describe('messages that come by themselves', () => {
  test('are stopped and come again', async () => {
    const reference = await referred(site);
    const browser = await signedInBrowser(site, reference);
    await browser.open('/my-referral/messages');
    await browser.send({}, '/my-referral/messages');
    expect(wordsOn(browser)).toContain('We have stopped them.');
    expect((await stateOf(site, reference)).routineWordsStopped).toBe(true);
    expect(await updatesOwed(reference, 3)).toEqual([]);
    await browser.open('/my-referral/messages');
    await browser.send({}, '/my-referral/messages');
    expect((await stateOf(site, reference)).routineWordsStopped).toBe(false);
  });
});

describe('what was chosen long ago', () => {
  test('is asked about again at sign-in after 90 days, and not before', async () => {
    const reference = await referred(site);
    site.clock.ms += 89 * dayMs;
    expect((await signedInBrowser(site, reference)).page.path).toBe('/my-referral');
    site.clock.ms += dayMs;
    const browser = await signedInBrowser(site, reference);
    expect(browser.page.path).toBe('/my-referral/still-safe');
    expect(wordsOn(browser)).toContain('07700 900 123');
    await browser.send({}, '/my-referral/still-safe');
    expect(await typesOf(site, reference)).toContain('contact-confirmed');
    expect((await browser.open('/my-referral')).path).toBe('/my-referral');
  });

  test('can be answered another time, and changing it answers it', async () => {
    const reference = await referred(site);
    site.clock.ms += 120 * dayMs;
    const browser = await signedInBrowser(site, reference);
    expect((await browser.open('/my-referral?later=1')).html).toContain('Northfield core');
    await browser.open('/my-referral/contact');
    await browser.send({ 'contact-by': ['text'], phone: '07700 900 123', 'safe-contact': [] }, '/my-referral/contact');
    expect((await browser.open('/my-referral')).path).toBe('/my-referral');
  });
});

describe('a team that was proposed', () => {
  test('joins with the short extract when the person agrees, once', async () => {
    const reference = await referred(site, { concerns: ['worry'] });
    const browser = await signedInBrowser(site, reference);
    await browser.open('/my-referral/share');
    expect(wordsOn(browser)).toContain('Northfield talking-therapies may help');
    await browser.send({}, '/my-referral/share');
    expect(wordsOn(browser)).toContain('They get the short note');
    const { parts } = await stateOf(site, reference);
    expect(parts).toContainEqual(
      expect.objectContaining({
        role: 'joined',
        extractOnly: true,
        team: expect.objectContaining({ kind: 'talking-therapies' }),
      }),
    );
    expect((await browser.open('/my-referral/share')).html).not.toContain('Northfield talking-therapies');
  });

  test('is never named where it was thought of only because of harm', async () => {
    const reference = await referred(site, { 'alone-now': 'yes', 'harm-from-others': 'yes-now' });
    expect((await stateOf(site, reference)).routes.map(({ team }) => team.kind)).toContain('domestic-abuse');
    const browser = await signedInBrowser(site, reference);
    for (const path of ['/my-referral', '/my-referral/share', '/my-referral/download.json']) {
      expect((await browser.open(path)).html, path).not.toMatch(/domestic-abuse|safeguarding/);
    }
  });

  test('another team than those shown cannot be named', async () => {
    const reference = await referred(site, { concerns: ['worry'] });
    const browser = await signedInBrowser(site, reference);
    await browser.open('/my-referral/share');
    browser.page = {
      ...browser.page,
      html: browser.page.html.replace(/name="team" value="[^"]*"/, 'name="x" value=""'),
    };
    await browser.send({ team: 'northfield-memory' }, '/my-referral/share');
    expect(await typesOf(site, reference)).not.toContain('sharing-agreed');
  });
});

describe('who else hears', () => {
  const people = async (reference: string) => (await stateOf(site, reference)).answers['keep-informed'];
  test('is more than one person, each told what was chosen for them, changed and stopped', async () => {
    const reference = await referred(site);
    const browser = await signedInBrowser(site, reference);
    const jo = { name: 'Jo', relationship: 'sister', phone: '07700 900 160', 'may-know': 'that-i-asked' };
    const alex = { name: 'Alex', relationship: 'friend', email: 'alex@example.com', 'may-know': 'progress' };
    for (const person of [jo, alex]) {
      await browser.open('/my-referral/informed');
      await browser.sendFormWith('Add them', person);
    }
    expect(await people(reference)).toMatchObject([
      { name: 'Jo', phone: '+447700900160', 'may-know': 'that-i-asked' },
      { name: 'Alex', email: 'alex@example.com', 'may-know': 'progress' },
    ]);
    await browser.open('/my-referral/informed');
    await browser.sendFormWith('name="may-know-0"', { 'may-know-0': 'everything' });
    expect(await people(reference)).toMatchObject([{ 'may-know': 'everything' }, { 'may-know': 'progress' }]);
    await browser.open('/my-referral/informed');
    await browser.sendFormWith('Stop telling Jo', {});
    expect(await people(reference)).toMatchObject([{ name: 'Alex' }]);
    await browser.open('/my-referral/informed');
    await browser.sendFormWith('Stop telling Alex', {});
    expect(await people(reference)).toEqual([]);
  });

  test('somebody without a way to reach them is not added', async () => {
    const reference = await referred(site);
    const browser = await signedInBrowser(site, reference);
    await browser.open('/my-referral/informed');
    await browser.sendFormWith('Add them', { name: 'Jo', 'may-know': 'progress' });
    expect(browser.page.status).toBe(422);
    expect(await people(reference)).toBeUndefined();
  });

  test('the page says that nobody hears while an answer about harm stands, and not why', async () => {
    const reference = await referred(site, { 'alone-now': 'yes', 'harm-from-others': 'yes-past' });
    const browser = await signedInBrowser(site, reference);
    await browser.open('/my-referral/informed');
    expect(wordsOn(browser)).toContain('nobody hears anything just now');
  });
});

describe('a concern', () => {
  test('shows on the page who reads it and by when, that it was read, and the answer', async () => {
    const reference = await referred(site);
    const browser = await signedInBrowser(site, reference);
    await browser.open('/my-referral/concern');
    await browser.send({ words: 'Nobody listened.' }, '/my-referral/concern');
    expect(wordsOn(browser)).toContain('The person who looks after concerns reads it by Friday 27 November');
    const concern = (await stateOf(site, reference)).history.at(-1)?.sequence ?? 0;
    await concernsDo(site, reference, { do: 'read-concern', concern });
    await browser.open('/my-referral');
    expect(wordsOn(browser)).toContain('read it on Tuesday 24 November');
    await concernsDo(site, reference, { do: 'answer-concern', concern, words: 'I am sorry, and it will change.' });
    await browser.open('/my-referral');
    expect(wordsOn(browser)).toContain('I am sorry, and it will change.');
  });
});

describe('a wish to be forgotten', () => {
  const wish = async (browser: TestBrowser) => {
    await browser.open('/my-referral/forget');
    await browser.send({}, '/my-referral/forget');
    return wordsOn(browser);
  };

  test('is acknowledged with what has to happen first, then with the day', async () => {
    const reference = await referred(site);
    const browser = await signedInBrowser(site, reference);
    expect(await wish(browser)).toContain(
      'Your request has to come to an end first. We then keep the record for 20 years',
    );
    await browser.open('/my-referral/withdraw');
    await browser.send({}, '/my-referral/withdraw');
    expect(wordsOn(browser)).toContain('We take out everything personal on Saturday 24 November 2046.');
  });

  test('that was refused says why, and may be asked for again', async () => {
    const reference = await referred(site);
    const browser = await signedInBrowser(site, reference);
    await wish(browser);
    await wish(browser);
    expect((await typesOf(site, reference)).filter((type) => type === 'forget-asked')).toHaveLength(1);
    await concernsDo(site, reference, { do: 'refuse-forgetting', words: 'A court asked us to keep it.' });
    await browser.open('/my-referral');
    expect(wordsOn(browser)).toContain('A court asked us to keep it.');
    expect(await wish(browser)).toContain('Your request has to come to an end first.');
  });
});

describe('stopping', () => {
  test('after a safety outcome is asked for, and a person speaks with them first', async () => {
    const reference = await referred(site, { 'life-thoughts': 'often', plan: 'no' });
    const browser = await signedInBrowser(site, reference);
    await browser.open('/my-referral/withdraw');
    await browser.send({}, '/my-referral/withdraw');
    expect(await typesOf(site, reference)).toContain('withdrawal-asked');
    expect((await stateOf(site, reference)).closed).toBeUndefined();
  });

  test('ends the request, and coming back opens it with its team', async () => {
    const reference = await referred(site);
    const browser = await signedInBrowser(site, reference);
    await browser.open('/my-referral/withdraw');
    await browser.send({}, '/my-referral/withdraw');
    expect((await stateOf(site, reference)).closed?.reason).toBe('chose-otherwise');
    expect(browser.page.html).not.toContain('href="/my-referral/withdraw"');
    await browser.open('/my-referral/come-back');
    await browser.send({}, '/my-referral/come-back');
    expect((await stateOf(site, reference)).closed).toBeUndefined();
    expect(wordsOn(browser)).toContain('Your request is open again.');
  });
});
