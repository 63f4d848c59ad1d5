import { beforeEach, describe, expect, test } from 'vitest';
import { evolve } from '../../shared/referral/evolve.ts';
import { TestBrowser } from './browser-of.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

let site: PeopleSite;
let browser: TestBrowser;
beforeEach(async () => {
  site = await peopleSite();
  browser = new TestBrowser(site.app);
});

const taken = () =>
  site.logged.flatMap((event) => (event.code === 'referral-taken-in' ? [event.reference] : [])).at(-1) ?? '';
const referral = async () => evolve(await site.parts.referrals.read(taken()));

describe('support while you wait', () => {
  test('is open to anybody, and finds what is near without a postcode in any address', async () => {
    await browser.open('/support');
    await browser.send({ near: 'ZA1 1AA' }, '/support/near');
    expect(browser.page.html).toContain('Northfield walking group');
    expect(browser.visited.join(' ')).not.toContain('ZA1');
  });

  const topics = () => [...browser.page.html.matchAll(/<summary[^>]*><span[^>]*>([^<]+)/g)].map(([, title]) => title);

  test('puts first what fits what was said, and says nothing of why', async () => {
    await browser.open('/support');
    const asTheyCome = topics();
    await browser.open('/refer/concerns');
    await browser.send({ concerns: ['armed-forces', 'sleep', 'money'] });
    await browser.open('/support');
    expect(topics().slice(0, 3)).toEqual([
      'When you cannot sleep',
      'Money and housing',
      'If you served in the armed forces',
    ]);
    expect([...topics()].sort()).toEqual([...asTheyCome].sort());
    expect(browser.page.html).toContain('You may like to start with these');
  });

  test('puts nothing first because of what was said about harm', async () => {
    const plain = (await browser.open('/support')).html;
    for (const [path, answer] of [
      ['/refer/alone-now', { 'alone-now': 'yes' }],
      ['/refer/page-16', { 'harm-from-others': 'yes-now' }],
      ['/refer/concerns', { concerns: ['abuse-now'] }],
    ] as const) {
      await browser.open(path);
      if (browser.page.status === 200) await browser.send(answer);
    }
    const withoutTokens = (html: string) => html.replace(/<input type="hidden"[^>]*>/g, '');
    expect(withoutTokens((await browser.open('/support')).html)).toBe(withoutTokens(plain));
  });

  test('shows groups near the postcode they gave, with days and times', async () => {
    expect((await browser.open('/support')).html).not.toContain('Northfield walking group');
    await browser.open('/refer/where');
    await browser.send({ postcode: 'ZA1 1AA' });
    expect((await browser.open('/support')).html).toContain('Northfield walking group');
    expect(browser.page.html).toContain('Tuesday, 10am to midday');
  });

  test('stands while the store is away', async () => {
    const { app } = await peopleSite({ storesAway: () => true });
    const answer = await app.request('http://localhost:3000/support');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('When it is too much right now');
  });

  test('names money and housing help, carers’ assessments, advocacy and veterans’ help, for anybody', async () => {
    const { html } = await browser.open('/support');
    for (const words of ['Citizens Advice', 'StepChange', 'Shelter', 'carer’s assessment', 'advocate', 'Op COURAGE']) {
      expect(html, words).toContain(words);
    }
  });

  test('prints a plan in full, whatever its length', async () => {
    await browser.open('/support/safety-plan');
    expect(browser.page.html).not.toContain('od-on-paper');
    const long = 'I stop answering messages. '.repeat(30).trim();
    await browser.send({ signs: long, do: 'keep' }, '/support/safety-plan');
    expect(browser.page.html).toContain(`<p class="od-words">${long}</p>`);
  });

  test('keeps a safety plan that people write themselves', async () => {
    await browser.open('/support/safety-plan');
    await browser.send({ signs: 'I stop answering messages.', do: 'keep' }, '/support/safety-plan');
    expect((await browser.open('/support/safety-plan')).html).toContain('I stop answering messages.');
    expect(browser.page.html).not.toContain('Share it with my team');
  });

  test('shares the plan with the team only when asked to', async () => {
    await browser.open('/refer/talk');
    await browser.send({ phone: '07700 900 126' }, '/refer/talk');
    await browser.open('/support/safety-plan');
    await browser.send({ signs: 'Nights.', do: 'keep' }, '/support/safety-plan');
    expect((await referral())?.history.map(({ event }) => event.type)).not.toContain('words-added');
    await browser.send({ signs: 'Nights.', do: 'share' }, '/support/safety-plan');
    expect((await referral())?.history.map(({ event }) => event.type)).toContain('words-added');
  });
});

test('the first page leads to the public figures', async () => {
  expect((await browser.open('/')).html).toContain('<a href="/open-data">How long people wait</a>');
});

describe('who would rather talk', () => {
  test('leaves a referral and a call task with one number, and no outcome is changed by it', async () => {
    await browser.open('/refer/talk');
    await browser.send({ 'call-me': 'Sam', phone: '07700 900 126' }, '/refer/talk');
    expect(browser.page.path).toBe('/refer/ringing');
    const left = await referral();
    expect(left?.answers).toMatchObject({ phone: '+447700900126', 'contact-by': ['phone'] });
    expect(left?.history.map(({ event }) => event.type)).toContain('call-asked');
    expect(left?.outcome).toBe('comprehensive-assessment');
  });

  test('is told kindly what is missing', async () => {
    await browser.open('/refer/talk');
    await browser.send({ phone: '12' }, '/refer/talk');
    expect(browser.page.status).toBe(422);
    expect(browser.page.html).toContain('<title>Error: ');
    expect(browser.page.html).toContain('href="#phone"');
  });
});

describe('help now', () => {
  test('shows whom to call even when no store answers', async () => {
    const { app } = await peopleSite({
      change: (parts) => ({ ...parts, sessions: { ...parts.sessions, read: () => Promise.reject(new Error('away')) } }),
    });
    const answer = await app.request('http://localhost:3000/help-now');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('tel:999');
  });

  test('a number is enough for a crisis team to ring', async () => {
    await browser.open('/help-now');
    await browser.send({ phone: '07700 900 127', 'where-now': 'The park' }, '/help-now');
    expect(browser.page.path).toBe('/help-now/passed-on');
    const left = await referral();
    expect(left?.outcome).toBe('emergency');
    expect(left?.answers['where-now']).toBe('The park');
    expect(left?.parts[0]?.team.kind).toBe('crisis');
  });

  test('danger without a number is kept in the draft, and passed on once there is one', async () => {
    await browser.open('/help-now');
    await browser.send({ phone: '', 'where-now': 'The park' }, '/help-now');
    expect(browser.page.status).toBe(422);
    await browser.open('/refer/reach-you');
    await browser.send({ 'contact-by': ['phone'], phone: '07700 900 128' });
    expect((await referral())?.outcome).toBe('emergency');
  });
});

describe('who looks after someone', () => {
  test('can ask for support of their own', async () => {
    await browser.open('/carer/support');
    await browser.send({ 'call-me': 'Kim', phone: '07700 900 129', needs: 'A night off.' }, '/carer/support');
    expect(browser.page.path).toBe('/carer/thank-you');
    const own = await referral();
    expect(own?.answers).toMatchObject({ 'for-whom': 'me', concerns: ['caring'] });
    expect(own?.assessment.flags).toContain('carer-assessment-offered');
  });

  test('can tell the team something, and learns nothing by it', async () => {
    await browser.open('/refer/talk');
    await browser.send({ phone: '07700 900 130' }, '/refer/talk');
    const reference = taken();
    const carer = new TestBrowser(site.app);
    await carer.open('/carer/tell');
    const right = await carer.send({ reference, words: 'He says he does not want to live.' }, '/carer/tell');
    await carer.open('/carer/tell');
    const wrong = await carer.send({ reference: '00000000000', words: 'He has not slept.' }, '/carer/tell');
    expect(wrong.html).toBe(right.html);
    const told = evolve(await site.parts.referrals.read(reference));
    expect(told?.history).toContainEqual(
      expect.objectContaining({ by: { kind: 'carer' }, event: { type: 'words-added', readSoon: true } }),
    );
  });

  test('of what they write about someone who was not asked, only danger is kept', async () => {
    await browser.open('/carer/tell');
    await browser.send(
      { words: 'She is quiet and sleeps late.', who: 'My sister', phone: '07700 900 131' },
      '/carer/tell',
    );
    expect((await referral())?.answers.story).toBeUndefined();
  });
});
