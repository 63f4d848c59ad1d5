import { beforeAll, describe, expect, test } from 'vitest';
import { intakeHandler } from '../../functions/intake/handler.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { queued } from '../queued.ts';
import type { TestBrowser } from '../self-referral/browser-of.ts';
import { walkTheForm } from '../self-referral/walk-the-form.ts';
import { anInbox, type Inbox } from './an-inbox.ts';

let inbox: Inbox;
beforeAll(async () => {
  inbox = await anInbox();
});

const caller = {
  'help-now': 'safe-for-now',
  'for-whom': 'me',
  'call-me': 'Rowan',
  age: 40,
  impact: 'quite-a-lot',
  'life-thoughts': 'none',
  'alone-now': 'yes',
  'harm-from-others': 'yes-now',
  postcode: 'ZA1 1AA',
  phone: '07700 900801',
  'contact-by': ['text'],
} as const;

async function begin(team = 'core-team'): Promise<TestBrowser> {
  const browser = await inbox.signedIn(team);
  await browser.open('/team/refer');
  await browser.send({}, '/team/refer/begin');
  return browser;
}

const referenceOn = (html: string): string =>
  (/class="od-reference">([^<]+)</.exec(html)?.[1] ?? '').replaceAll(' ', '');

describe('a phone call', () => {
  test('is put in the words that a worker reads out, and ends in the right team’s inbox', async () => {
    const browser = await begin();
    expect(browser.page.html).toContain('Read this out.');
    await walkTheForm(browser, { ...caller, 'alone-now': 'no' }, '/check');
    const sent = await browser.send({}, '/team/refer/send');
    expect(sent.path).toBe('/team/refer/sent');
    const reference = referenceOn(sent.html);
    await inbox.project(reference);
    const [commit] = await inbox.deps.log.read(reference);
    expect(commit?.by).toEqual({ kind: 'team', team: 'core-team', worker: 'Sam' });
    expect(commit?.events[0]).toMatchObject({
      type: 'received',
      consent: { given: true, by: 'person' },
      dimensions: { channel: 'phone' },
      acknowledgedAt: inbox.clock.now,
    });
    const listed = await (await inbox.get('/referrals?state=new', 'core-team')).json();
    expect(listed.referrals.map((row: { reference: string }) => row.reference)).toContain(reference);
    expect(sent.html).toContain('The core team looks after it now.');
    expect(sent.html).toContain(`href="/team/referrals/${reference}"`);
  });

  test('never shows an answer about harm again, and keeps it', async () => {
    const browser = await begin();
    await walkTheForm(browser, caller, '/check');
    expect(browser.page.html).not.toContain('hurt you');
    for (const path of browser.visited.filter((each) => /page-\d+$/.test(each))) {
      const page = await browser.open(path);
      if (page.html.includes('name="harm-from-others"') || page.html.includes('name="alone-now"')) {
        expect(page.html, path).not.toContain(' checked');
      }
    }
    await browser.open('/team/refer/check');
    const sent = await browser.send({}, '/team/refer/send');
    expect(sent.html).not.toMatch(/hurt|control/i);
    const [commit] = await inbox.deps.log.read(referenceOn(sent.html));
    expect(commit?.personal?.answers).toMatchObject({ 'harm-from-others': 'yes-now' });
    expect(commit?.events[1]).toMatchObject({ assessment: { outcomes: expect.arrayContaining(['urgent']) } });
  });

  test('for somebody else who did not agree keeps what the caller asks for themselves, and no more', async () => {
    const browser = await begin();
    const answers = {
      ...caller,
      'for-whom': 'someone-else',
      agreed: 'no',
      'referrer.relationship': 'parent',
      'referrer.name': 'Joan',
      'referrer.phone': '07700 900802',
      story: 'He is out of work.',
    };
    await walkTheForm(browser, answers, '/check');
    const sent = await browser.send({}, '/team/refer/send');
    const [commit] = await inbox.deps.log.read(referenceOn(sent.html));
    expect(commit?.personal?.answers).toMatchObject({ 'referrer.name': 'Joan', agreed: 'no' });
    expect(commit?.personal?.answers).not.toHaveProperty('story');
  });

  test('that breaks off after danger leaves a referral behind, and another worker cannot see the draft', async () => {
    const browser = await begin('connector-team');
    await walkTheForm(browser, { ...caller, 'help-now': 'hurt-already' }, '/safe-contact');
    await browser.open('/team/refer');
    const left = /passed on: ([\dA-Z ]+)\./.exec(browser.page.html)?.[1]?.replaceAll(' ', '') ?? '';
    const [commit] = await inbox.deps.log.read(left);
    expect(commit?.events[0]).toMatchObject({ fromDraft: true, dimensions: { channel: 'phone' } });
    expect(commit?.events[1]).toMatchObject({ assessment: { outcomes: expect.arrayContaining(['emergency']) } });
    const other = await inbox.signedIn('connector-team');
    expect((await other.open('/team/refer/safe-contact')).path).toBe('/team/refer');
    expect((await other.open('/team/refer/check')).path).toBe('/team/refer');
  });

  test('goes on after sending, and what is added comes to the same referral', async () => {
    const browser = await begin();
    await walkTheForm(browser, caller, '/check');
    const reference = referenceOn((await browser.send({}, '/team/refer/send')).html);
    await browser.open('/team/refer/more');
    await walkTheForm(browser, { ...caller, concerns: ['abuse-past', 'low-mood'], duration: 'months' }, '/more-done');
    expect((await browser.open('/team/refer/concerns')).html).not.toMatch(/value="abuse-past" checked/);
    await browser.send({ concerns: ['worry'] }, '/team/refer/concerns');
    const { answers } = await (await inbox.get(`/referrals/${reference}`, 'core-team')).json();
    expect(answers).toMatchObject({ duration: 'months', concerns: ['worry', 'abuse-past'] });
  });
});

describe('while the log is away', () => {
  test('a call waits in the queue, what was left behind before gets the rest, and the worker has a reference to read out', async () => {
    const browser = await begin();
    await walkTheForm(browser, { ...caller, 'help-now': 'talk-soon' }, '/check');
    inbox.weather.away = true;
    const sent = await browser.send({}, '/team/refer/send').finally(() => {
      inbox.weather.away = false;
    });
    expect(sent.html).toContain('What you sent is kept');
    const reference = referenceOn(sent.html);
    const request = inbox.queued.at(-1);
    expect(request).toMatchObject({ channel: 'phone', by: { kind: 'team', team: 'core-team' } });
    const handle = intakeHandler(inbox.deps, () => undefined);
    const added = { ...request, answers: { ...request?.answers, story: 'What was said while it was away.' } };
    expect(await handle({ Records: [queued(JSON.stringify(added))] })).toEqual({ batchItemFailures: [] });
    const referral = evolve(await inbox.deps.log.read(reference));
    expect(referral?.answers.story).toBe('What was said while it was away.');
    expect(referral?.history.at(-1)?.by).toEqual({ kind: 'person' });
  });
});
