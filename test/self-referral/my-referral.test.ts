import { beforeEach, describe, expect, test } from 'vitest';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { takeIn } from '../../shared/referral/take-in.ts';
import { readWords } from '../../shared/triage/words.ts';
import { TestBrowser } from './browser-of.ts';
import { directory } from './demonstration-teams.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

let site: PeopleSite;
let reference: string;
beforeEach(async () => {
  site = await peopleSite();
  const taken = await takeIn(
    {
      log: site.parts.referrals,
      hash: site.parts.hash,
      now: site.parts.now,
      assessingFor: assessingWith({ directory, readText: readWords, now: site.parts.now }),
    },
    {
      answers: {
        'for-whom': 'me',
        story: 'I worry.',
        phone: '+447700900123',
        'contact-by': ['text'],
        'harm-from-others': 'yes-past',
        'alone-now': 'yes',
        impact: 'quite-a-lot',
      },
      channel: 'web',
      caller: 'web',
      key: 'a key',
      by: { kind: 'person' },
      consent: { given: true, by: 'person' },
    },
  );
  if (taken.result === 'nothing-kept') throw new Error('nothing kept');
  reference = taken.reference;
});

async function lastCode(): Promise<string> {
  const order = site.ordered.at(-1);
  const message = await site.messages.read(order?.reference ?? '', order?.key ?? '');
  return /\d{6}/.exec(message?.personal?.body ?? '')?.[0] ?? '';
}

async function signIn(browser: TestBrowser): Promise<void> {
  await browser.open('/my-referral');
  await browser.send({ reference }, '/my-referral/code');
  await browser.send({ code: await lastCode() }, '/my-referral/sign-in');
}

const eventTypes = async () =>
  evolve(await site.parts.referrals.read(reference))?.history.map(({ event }) => event.type);

describe('signing in', () => {
  test('a code goes to the safe contact, bare, and never with the reference', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/my-referral');
    await browser.send({ reference }, '/my-referral/code');
    const [order] = site.ordered;
    const message = await site.messages.read(reference, order?.key ?? '');
    expect(message).toMatchObject({ way: 'text', kind: 'code', priority: 'urgent' });
    expect(message?.personal?.to).toBe('+447700900123');
    expect(message?.personal?.body).not.toContain(reference);
    expect(message?.personal?.body).not.toMatch(/service|team|nhs|mental|health|referral|therap|condition/i);
  });

  test('the right code opens the referral, and the cookie is a new one', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/my-referral');
    const before = browser.cookie;
    await signIn(browser);
    expect(browser.page.path).toBe('/my-referral');
    expect(browser.page.html).toContain('Northfield core');
    expect(browser.cookie).not.toBe(before);
  });

  test('a hub that only reads words for the team is not named as one that helps', async () => {
    const at = site.parts.now();
    const team = { id: 'za-hub', name: 'Northfield hub', kind: 'hub', area: 'za', place: 'za1' } as const;
    await site.parts.referrals.append({
      reference,
      sequence: 2,
      commandId: 'late words',
      schema: 1,
      at,
      recordedAt: at,
      by: { kind: 'person' },
      events: [
        { type: 'words-added', readSoon: true },
        { type: 'reading-asked', team },
      ],
    });
    const browser = new TestBrowser(site.app);
    await signIn(browser);
    expect(browser.page.html).toContain('Northfield core');
    expect(browser.page.html).not.toContain('Northfield hub');
  });

  test('a code works only in the session that asked for it', async () => {
    const asking = new TestBrowser(site.app);
    await asking.open('/my-referral');
    await asking.send({ reference }, '/my-referral/code');
    const code = await lastCode();
    const other = new TestBrowser(site.app);
    await other.open('/my-referral');
    await other.send({ reference }, '/my-referral/code');
    await other.send({ code }, '/my-referral/sign-in');
    expect(other.page.status).toBe(422);
    expect(other.page.html).not.toContain('Northfield core');
  });

  test('a code is used up, and is over after ten minutes', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/my-referral');
    await browser.send({ reference }, '/my-referral/code');
    const code = await lastCode();
    site.clock.ms += 10 * 60_000 + 1000;
    await browser.send({ code }, '/my-referral/sign-in');
    expect(browser.page.status).toBe(422);
  });

  test('three codes an hour are sent, and then a worker is asked to ring', async () => {
    const browser = new TestBrowser(site.app);
    for (let at = 0; at < 4; at++) {
      await browser.open('/my-referral');
      await browser.send({ reference }, '/my-referral/code');
    }
    expect(site.ordered).toHaveLength(3);
    expect(await eventTypes()).toContain('call-asked');
  });

  test('ten wrong tries close the day, also to the right code', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/my-referral');
    await browser.send({ reference }, '/my-referral/code');
    const code = await lastCode();
    const wrong = code === '000000' ? '000001' : '000000';
    for (let at = 0; at < 10; at++) await browser.send({ code: wrong }, '/my-referral/sign-in');
    await browser.send({ code }, '/my-referral/sign-in');
    expect(browser.page.status).toBe(422);
    expect(await eventTypes()).toContain('call-asked');
  });

  test('page and time are the same whether or not there is such a referral', async () => {
    const known = new TestBrowser(site.app);
    await known.open('/my-referral');
    const yes = await known.send({ reference }, '/my-referral/code');
    const unknown = new TestBrowser(site.app);
    await unknown.open('/my-referral');
    const nobodys = '00000000000';
    const no = await unknown.send({ reference: nobodys }, '/my-referral/code');
    const plain = (html: string) => html.replace(/value="[^"]*"/g, '');
    expect(no.path).toBe(yes.path);
    expect(plain(no.html)).toBe(plain(yes.html));
    expect(site.paused).toHaveLength(2);
    expect(site.ordered).toHaveLength(1);
  });

  test('a link from a message says nothing and does nothing before a button is pressed', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open(`/m/${reference}`);
    expect(browser.page.html.replace(/<[^>]*>/g, ' ')).not.toMatch(/mental|nhs|referral|health/i);
    expect(site.ordered).toHaveLength(0);
    await browser.send({}, '/my-referral/code');
    expect(site.ordered).toHaveLength(1);
  });
});

describe('signed in', () => {
  test('shows who has it, each step and what comes next by when', async () => {
    const browser = new TestBrowser(site.app);
    await signIn(browser);
    expect(browser.page.html).toContain('We got your request.');
    expect(browser.page.html).toContain('Help starts by Tuesday 22 December');
  });

  test('answers about harm appear nowhere unless the person asks for a copy with them', async () => {
    const browser = new TestBrowser(site.app);
    await signIn(browser);
    for (const path of ['/my-referral', '/my-referral/download', '/my-referral/download.json']) {
      expect((await browser.open(path)).html).not.toMatch(/controlling you\?|harm-from-others|yes-past/);
    }
    expect((await browser.open('/my-referral/download.json?all=1')).html).toContain('yes-past');
  });

  test.each([
    ['add-something', 'words-added'],
    ['call', 'call-asked'],
    ['disagree', 'outcome-disputed'],
    ['concern', 'concern-raised'],
    ['feedback', 'feedback-given'],
    ['withdraw', 'withdrawn'],
    ['forget', 'forget-asked'],
  ])('%s is kept as %s', async (name, type) => {
    const browser = new TestBrowser(site.app);
    await signIn(browser);
    await browser.open(`/my-referral/${name}`);
    await browser.send({ words: 'Some words.' }, `/my-referral/${name}`);
    expect(browser.page.path).toMatch(/^\/my-referral\?n=\d$/);
    expect(await eventTypes()).toContain(type);
  });

  test('changes how to be reached', async () => {
    const browser = new TestBrowser(site.app);
    await signIn(browser);
    await browser.open('/my-referral/contact');
    await browser.send(
      { 'contact-by': ['email'], email: 'sam@example.com', 'safe-contact': [] },
      '/my-referral/contact',
    );
    const answers = evolve(await site.parts.referrals.read(reference))?.answers;
    expect(answers).toMatchObject({ 'contact-by': ['email'], email: 'sam@example.com' });
  });

  test('signing out ends it at once', async () => {
    const browser = new TestBrowser(site.app);
    await signIn(browser);
    const cookie = browser.cookie;
    await browser.send({}, '/my-referral/sign-out');
    browser.cookie = cookie;
    expect((await browser.open('/my-referral')).html).not.toContain('Northfield core');
  });
});

describe('things got worse', () => {
  test('needs no sign-in and reaches the team', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/my-referral/worse');
    await browser.send({ reference, words: 'I cannot sleep at all now.' }, '/my-referral/worse');
    expect(browser.page.path).toBe('/my-referral/worse-told');
    expect(await eventTypes()).toContain('got-worse');
  });

  test('without a reference that is right it leaves a referral of its own, and looks the same', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/my-referral/worse');
    await browser.send({ words: 'I cannot sleep.', phone: '07700 900 125' }, '/my-referral/worse');
    expect(browser.page.path).toBe('/my-referral/worse-told');
    expect(site.logged).toContainEqual(expect.objectContaining({ code: 'referral-taken-in' }));
  });
});

describe('the record to take along', () => {
  test('is offered as a page, as JSON and as FHIR, and each leaves harm out unless asked', async () => {
    const browser = new TestBrowser(site.app);
    await signIn(browser);
    await browser.open('/my-referral/download');
    for (const path of ['/my-referral/download.json', '/my-referral/download.fhir.json']) {
      await browser.open('/my-referral/download');
      expect(browser.page.html).toContain(`href="${path}"`);
      expect((await browser.open(path)).html).not.toMatch(/yes-past|harm-from-others|alone-now/);
      expect((await browser.open(`${path}?all=1`)).html).toContain('yes-past');
    }
    const { headers, html } = await browser.open('/my-referral/download.fhir.json');
    expect(headers.get('content-type')).toContain('application/fhir+json');
    expect(headers.get('content-disposition')).toContain('attachment');
    expect(JSON.parse(html)).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
  });

  test('is the same record each time it is taken', async () => {
    const browser = new TestBrowser(site.app);
    await signIn(browser);
    const ids = async () => (await browser.open('/my-referral/download.fhir.json')).html.match(/urn:uuid:[\w-]+/g);
    expect(await ids()).toEqual(await ids());
  });
});
