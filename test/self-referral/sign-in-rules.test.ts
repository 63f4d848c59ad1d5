import { beforeEach, describe, expect, test } from 'vitest';
import { act } from '../../shared/referral/act.ts';
import { lastCode, referred, signedInBrowser, stateOf, typesOf, wordsOn } from './a-referral.ts';
import { TestBrowser } from './browser-of.ts';
import { directory } from './demonstration-teams.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

const minuteMs = 60_000;
let site: PeopleSite;
let reference: string;
beforeEach(async () => {
  site = await peopleSite();
  reference = await referred(site);
});

async function askFor(of: string, browser = new TestBrowser(site.app)): Promise<TestBrowser> {
  await browser.open('/my-referral');
  await browser.send({ reference: of }, '/my-referral/code');
  return browser;
}

const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000');

describe('a code', () => {
  test('has six digits', async () => {
    await askFor(reference);
    const order = site.ordered.at(-1);
    const message = await site.messages.read(order?.reference ?? '', order?.key ?? '');
    expect(message?.personal?.body).toMatch(/^Your code is \d{6}\. /);
  });

  test('is right until ten minutes have passed', async () => {
    const browser = await askFor(reference);
    const { code } = await lastCode(site);
    site.clock.ms += 10 * minuteMs - 1000;
    await browser.send({ code }, '/my-referral/sign-in');
    expect(browser.page.path).toBe('/my-referral');
  });

  test('works once', async () => {
    const browser = await askFor(reference);
    const { code } = await lastCode(site);
    await browser.send({ code }, '/my-referral/sign-in');
    const again = await askFor(reference);
    await again.send({ code }, '/my-referral/sign-in');
    expect(again.page.status).toBe(422);
  });

  test('before the newest one no longer counts', async () => {
    const browser = await askFor(reference);
    const { code } = await lastCode(site);
    await askFor(reference, browser);
    const { code: newest } = await lastCode(site);
    await browser.open('/my-referral/code');
    await browser.send({ code }, '/my-referral/sign-in');
    expect(browser.page.status).toBe(code === newest ? 200 : 422);
    await browser.send({ code: newest }, '/my-referral/sign-in');
    expect(browser.page.path).toBe('/my-referral');
  });

  test('goes to no way that the person did not choose: who chose calls is rung, and reads the same page', async () => {
    const rung = await referred(site, { 'contact-by': ['phone'], phone: '+447700900170' });
    const texted = wordsOn(await askFor(reference));
    const before = site.ordered.length;
    expect(wordsOn(await askFor(rung))).toBe(texted);
    expect(site.ordered).toHaveLength(before);
    expect(await typesOf(site, rung)).toContain('call-asked');
  });

  test('goes to who writes first once they say that it is safe now, and until then nothing does', async () => {
    const first = await referred(site, { 'safe-contact': ['only-when-i-write-first'], phone: '+447700900171' });
    const texted = wordsOn(await askFor(reference));
    const before = site.ordered.length;
    const browser = await askFor(first);
    expect(wordsOn(browser)).toBe(texted);
    expect(site.ordered).toHaveLength(before);
    expect(await typesOf(site, first)).not.toContain('call-asked');
    await browser.send({ reference: first, safe: 'now' }, '/my-referral/code');
    const { code, to } = await lastCode(site);
    expect(to).toBe('+447700900171');
    await browser.send({ code }, '/my-referral/sign-in');
    expect(browser.page.path).toBe('/my-referral');
  });

  test('goes to the phone that is safe now, and not to the one before', async () => {
    await site.parts.command(reference, 'moved', { do: 'add-answers', answers: { phone: '+447700900171' } });
    await askFor(reference);
    expect((await lastCode(site)).to).toBe('+447700900171');
  });
});

describe('counts', () => {
  test('three codes an hour, whichever browsers ask, and more an hour later', async () => {
    for (let at = 0; at < 5; at++) await askFor(reference);
    expect(site.ordered).toHaveLength(3);
    expect((await typesOf(site, reference)).filter((type) => type === 'call-asked')).toHaveLength(1);
    site.clock.ms += 60 * minuteMs + 1000;
    await askFor(reference);
    expect(site.ordered).toHaveLength(4);
  });

  test('ten wrong tries a day, whichever browsers try, and more a day later', async () => {
    for (let at = 0; at < 10; at++) {
      if (at % 3 === 0) site.clock.ms += 60 * minuteMs + 1000;
      const browser = await askFor(reference);
      await browser.send({ code: wrongFor((await lastCode(site)).code) }, '/my-referral/sign-in');
    }
    site.clock.ms += 60 * minuteMs + 1000;
    expect((await signedInBrowser(site, reference)).page.status).toBe(422);
    site.clock.ms += 24 * 60 * minuteMs;
    expect((await signedInBrowser(site, reference)).page.path).toBe('/my-referral');
  });

  test('wrong words and wrong codes count together', async () => {
    await site.parts.codes.keepPhrase(reference, 'amber anchor apple april');
    const browser = await askFor(reference);
    const { code } = await lastCode(site);
    for (let at = 0; at < 5; at++) await browser.send({ code: wrongFor(code) }, '/my-referral/sign-in');
    await browser.open('/my-referral');
    for (let at = 0; at < 5; at++) {
      await browser.send({ reference, words: 'amber anchor apple zebra' }, '/my-referral/words');
    }
    await browser.send({ reference, words: 'amber anchor apple april' }, '/my-referral/words');
    expect(browser.page.status).toBe(422);
    expect(wordsOn(browser)).toContain('too many tries');
  });

  test('a right try is none', async () => {
    for (let at = 0; at < 12; at++) {
      site.clock.ms += 30 * minuteMs;
      expect((await signedInBrowser(site, reference)).page.path).toBe('/my-referral');
    }
  });

  test('of one referral leave another alone', async () => {
    const another = await referred(site, { phone: '+447700900172' });
    for (let at = 0; at < 4; at++) await askFor(reference);
    expect((await signedInBrowser(site, another)).page.path).toBe('/my-referral');
  });
});

describe('what was erased', () => {
  test('sends no code, asks nobody to ring, and reads the same', async () => {
    const before = wordsOn(await askFor(reference));
    const deps = { ...site.takeInDeps, directory };
    await site.parts.command(reference, 'stop', { do: 'withdraw' });
    await act(deps, { reference, caller: 'machine', key: 'erase', who: 'machine', command: { do: 'erase' } });
    const sent = site.ordered.length;
    expect(wordsOn(await askFor(reference))).toBe(before);
    expect(site.ordered).toHaveLength(sent);
    expect(await typesOf(site, reference)).not.toContain('call-asked');
  });

  test('leaves whoever says that things got worse with a referral of their own', async () => {
    const deps = { ...site.takeInDeps, directory };
    await site.parts.command(reference, 'stop', { do: 'withdraw' });
    await act(deps, { reference, caller: 'machine', key: 'erase', who: 'machine', command: { do: 'erase' } });
    const browser = new TestBrowser(site.app);
    await browser.open('/my-referral/worse');
    await browser.send({ reference, words: 'It is worse.', phone: '07700 900 173' }, '/my-referral/worse');
    expect(browser.page.path).toBe('/my-referral/worse-told');
    expect(site.logged).toContainEqual(expect.objectContaining({ code: 'referral-taken-in' }));
    expect((await stateOf(site, reference)).closed).toBeDefined();
  });
});

describe('a copy of the record', () => {
  test('does not say what a team did about harm unless the person asks for it', async () => {
    const { version, parts } = await stateOf(site, reference);
    const deps = { ...site.takeInDeps, directory };
    await act(deps, {
      reference,
      caller: 'team',
      key: 'raised',
      who: 'team',
      teams: [parts[0]?.team.id ?? ''],
      command: { action: 'safeguarding-raised', version, to: 'the council' },
      answerBy: site.parts.now(),
    });
    expect(await typesOf(site, reference)).toContain('safeguarding-raised');
    const browser = await signedInBrowser(site, reference);
    expect((await browser.open('/my-referral/download.json')).html).not.toContain('safeguarding');
    expect((await browser.open('/my-referral/download.json?all=1')).html).toContain('safeguarding-raised');
  });
});
