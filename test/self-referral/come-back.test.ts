import { beforeEach, describe, expect, test } from 'vitest';
import { newPhrase, readPhrase } from '../../functions/self-referral/my-referral/four-words.ts';
import { TestBrowser } from './browser-of.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

let site: PeopleSite;
let here: TestBrowser;
let elsewhere: TestBrowser;
beforeEach(async () => {
  site = await peopleSite();
  here = new TestBrowser(site.app);
  elsewhere = new TestBrowser(site.app);
});

const shown = (html: string) => [...html.matchAll(/od-reference[^"]*">([^<]+)</g)].map((match) => match[1] ?? '');

/** Begins a draft here and asks to keep it. */
async function keep(): Promise<{ reference: string; words: string }> {
  await here.open('/refer/story');
  await here.send({ story: 'Begun on the bus.' });
  await here.open('/refer/save');
  await here.send({}, '/refer/save');
  const [reference = '', words = ''] = shown(here.page.html);
  return { reference, words };
}

describe('a draft that was kept', () => {
  test('goes on elsewhere with the reference and the four words', async () => {
    const kept = await keep();
    await elsewhere.open('/my-referral');
    await elsewhere.send({ reference: kept.reference, words: kept.words.toUpperCase() }, '/my-referral/words');
    expect(elsewhere.page.path).toBe('/refer/help-now');
    expect((await elsewhere.open('/refer/story')).html).toContain('Begun on the bus.');
  });

  test('goes on with a code to the contact that was given', async () => {
    await here.open('/refer/reach-you');
    await here.send({ 'contact-by': ['text'], phone: '07700 900 150' });
    const { reference } = await keep();
    await elsewhere.open('/my-referral');
    await elsewhere.send({ reference }, '/my-referral/code');
    const order = site.ordered.at(-1);
    const message = await site.messages.read(order?.reference ?? '', order?.key ?? '');
    expect(message?.personal?.to).toBe('+447700900150');
    const code = /\d{6}/.exec(message?.personal?.body ?? '')?.[0] ?? '';
    await elsewhere.send({ code }, '/my-referral/sign-in');
    expect((await elsewhere.open('/refer/story')).html).toContain('Begun on the bus.');
  });

  test('is not opened by other words, and ten wrong tries close the day', async () => {
    const kept = await keep();
    await elsewhere.open('/my-referral');
    for (let at = 0; at < 10; at++) {
      await elsewhere.send({ reference: kept.reference, words: 'acorn acorn acorn acorn' }, '/my-referral/words');
      expect(elsewhere.page.status).toBe(422);
    }
    await elsewhere.send({ reference: kept.reference, words: kept.words }, '/my-referral/words');
    expect(elsewhere.page.status).toBe(422);
    expect((await elsewhere.open('/refer/story')).html).not.toContain('bus');
  });

  test('keeps its reference when it is sent', async () => {
    const kept = await keep();
    await here.open('/refer/for-whom');
    await here.send({ 'for-whom': 'me' });
    await here.open('/refer/reach-you');
    await here.send({ 'contact-by': ['none'] });
    await here.open('/refer/check');
    await here.send({}, '/refer/send');
    expect(shown(here.page.html)[0]).toBe(kept.reference);
    await elsewhere.open('/my-referral');
    await elsewhere.send({ reference: kept.reference, words: kept.words }, '/my-referral/words');
    expect(elsewhere.page.path).toBe('/my-referral');
    expect(elsewhere.page.html).toContain('We got your request.');
  });
});

test('the four words are shown once, and new ones take the place of old ones', async () => {
  const first = await keep();
  await here.open('/refer/save');
  expect(here.page.html).not.toContain(first.words);
  await here.send({}, '/refer/save');
  await elsewhere.open('/my-referral');
  await elsewhere.send({ reference: first.reference, words: first.words }, '/my-referral/words');
  expect(elsewhere.page.status).toBe(422);
});

test('words are read however they were written', () => {
  expect(readPhrase(' Acorn,  BADGE-candle ferry ')).toBe('acorn badge candle ferry');
  expect(readPhrase('acorn badge')).toBeUndefined();
  expect(readPhrase(newPhrase())?.split(' ')).toHaveLength(4);
});

describe('a draft that was begun by text', () => {
  const texter = '+447700900161';
  const reference = 'AKJJ9YJSV8F';
  /** As the conversation by text leaves it. */
  async function begunByText(): Promise<string> {
    const { id } = await site.parts.drafts.change('begun-by-text', {
      answers: { 'for-whom': 'someone-else', agreed: 'no', phone: '+447700900162', story: 'Begun on the phone.' },
      codeTo: texter,
    });
    await site.parts.drafts.keepUnder(reference, id);
    return id;
  }
  const codeSent = async () => {
    const order = site.ordered.at(-1);
    return site.messages.read(order?.reference ?? '', order?.key ?? '');
  };

  test('shows nothing to who only follows the link', async () => {
    await begunByText();
    const { html } = await elsewhere.open(`/m/${reference}`);
    expect(html).not.toContain('Begun');
    expect((await elsewhere.open('/refer/story')).html).not.toContain('Begun');
    expect(site.ordered).toEqual([]);
  });

  test('is opened by a code that goes to the number it came from, and to no other', async () => {
    const id = await begunByText();
    await elsewhere.open(`/m/${reference}`);
    await elsewhere.send({}, '/my-referral/code');
    const message = await codeSent();
    expect(message?.personal?.to).toBe(texter);
    expect(message?.personal?.body).not.toContain(reference.slice(0, 4));
    expect((await site.parts.drafts.read(id))?.openedAt).toBeUndefined();
    await elsewhere.send({ code: /\d{6}/.exec(message?.personal?.body ?? '')?.[0] ?? '' }, '/my-referral/sign-in');
    expect((await elsewhere.open('/refer/story')).html).toContain('Begun on the phone.');
    expect((await site.parts.drafts.read(id))?.openedAt).toBeDefined();
  });

  test('stays shut to another browser that has the code', async () => {
    const id = await begunByText();
    await elsewhere.open(`/m/${reference}`);
    await elsewhere.send({}, '/my-referral/code');
    const code = /\d{6}/.exec((await codeSent())?.personal?.body ?? '')?.[0] ?? '';
    await here.open(`/m/${reference}`);
    await here.send({}, '/my-referral/code');
    await here.send({ code }, '/my-referral/sign-in');
    expect((await here.open('/refer/story')).html).not.toContain('Begun');
    expect((await site.parts.drafts.read(id))?.openedAt).toBeUndefined();
  });
});
