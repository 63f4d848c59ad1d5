import { describe, expect, test } from 'vitest';
import { newConversation } from '../../functions/texts/conversation/conversation.ts';
import {
  type Catalogue,
  catalogueFor,
  english,
  type Says,
  shipped,
  together,
} from '../../functions/texts/replying/says.ts';
import { lookAgain } from '../../functions/texts/resting/look-again.ts';
import { textOf } from '../../shared/interview/text-wording.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { takeIn } from '../../shared/referral/take-in.ts';
import { readWords } from '../../shared/triage/words.ts';
import { partsOf } from '../../shared/updates/gsm7.ts';
import { directory } from '../self-referral/demonstration-teams.ts';
import { faultsOf } from './fit-to-send.ts';
import { storesInMemory } from './in-memory.ts';
import { whole } from './script.ts';
import { conversationOf, hash, textingOn } from './texting.ts';

const sam = '+447700900001';
const accents = new Map([...'aeou'].map((letter, place) => [letter, [...'àéòù'][place] ?? letter]));

/** Every small vowel with an accent, of the same length and in the network's alphabet; addresses stay. */
const accented = (words: string): string =>
  words
    .split(/(https:\S+)/)
    .map((piece) =>
      piece.startsWith('https:') ? piece : piece.replace(/[aeou]/g, (letter) => accents.get(letter) ?? letter),
    )
    .join('');

/** The same words, told by what comes out of them: how a language that nobody speaks is made of English. */
const inOtherWords = (words: Says, change: (words: string) => string): Says => ({
  ...words,
  ...Object.fromEntries(
    Object.entries(words).flatMap(([name, said]) => (typeof said === 'string' ? [[name, change(said)]] : [])),
  ),
  hello: (name) => change(words.hello(name)),
  helloInACrowd: (name, word) => change(words.helloInACrowd(name, word)),
  wordAgain: (word) => change(words.wordAgain(word)),
  worryAndConsent: (name) => change(words.worryAndConsent(name)),
  passedOn: (reference) => change(words.passedOn(reference)),
  callAsked: (reference) => change(words.callAsked(reference)),
  callNeedsNothing: (reference) => change(words.callNeedsNothing(reference)),
  sent: (reference, waysOn) => change(words.sent(reference, waysOn)),
  web: (address) => change(words.web(address)),
  webFirst: (name, address) => change(words.webFirst(name, address)),
  whichPlace: (places) => change(words.whichPlace(places)),
});

const pseudo: Catalogue = {
  language: 'en-xa',
  alphabet: 'gsm7',
  says: inOtherWords(english.says, accented),
  ask: (...asked) => {
    const words = textOf(...asked);
    return words === undefined ? undefined : accented(words);
  },
};
const inCyrillic = (words: string): string => `Слово ${words.length}`;
const cyrillic: Catalogue = {
  language: 'en-xb',
  alphabet: 'ucs2',
  says: inOtherWords(english.says, inCyrillic),
  ask: (field) => `Вопрос ${field.linkId}`,
};
const catalogues = [...shipped, pseudo, cyrillic];

/** Somebody who chose a language, as it is known once they went on here. */
async function speaking(language: string) {
  const phone = textingOn(storesInMemory(), { catalogues });
  const id = conversationOf(sam);
  await phone.deps.conversations.write({
    ...newConversation(id, phone.now),
    version: 1,
    stage: 'consent',
    answers: { language },
    remindAt: phone.now,
    to: sam,
  });
  return { phone, id, say: async (text: string) => (await phone.say(sam, text))?.personal?.body ?? '' };
}

const plain = /[aeou]/;
const leftOf = (body: string): string => body.replace(/https:\S+/g, '');

describe('a catalogue', () => {
  test('is that of the language, else of its first part, else English', () => {
    expect(catalogueFor(catalogues, 'en-XA')).toBe(pseudo);
    expect(catalogueFor([english, { ...pseudo, language: 'pl' }], 'pl-PL').language).toBe('pl');
    for (const language of ['fr', 'BSL', '', undefined]) expect(catalogueFor(catalogues, language)).toBe(english);
  });

  test('is shipped for languages that were reviewed only', () => {
    expect(shipped.map(({ language }) => language)).toEqual(['en']);
  });
});

describe('a language that was chosen', () => {
  const turns = [
    ...whole.slice(1).map(([text]) => text),
    ...[
      'thanks',
      'better',
      'code robin',
      'no one has called',
      'I start a job on Monday',
      'worse',
      'help',
      'web',
      'STOP',
      'START',
    ],
    ...['more', 'purple', 'green', 'back', 'skip', 'later', 'I am going to kill myself', 'delete'],
  ];

  test('is what every reply is in, and each fits', async () => {
    const { say } = await speaking('en-XA');
    const replies: string[] = [];
    for (const text of turns) replies.push(await say(text));
    expect(replies.filter((body) => plain.test(leftOf(body)) || body === '')).toEqual([]);
    expect(replies.filter((body) => partsOf(body) > 2)).toEqual([]);
  });

  test.each([
    ['unclear twice', ['yes', 'purple', 'what']],
    ['deleted', ['yes', '4', 'delete']],
    ['declined', ['no']],
    ['unsure', ['what', 'who']],
    ['danger', ['I am going to kill myself', '', 'by the river', 'no']],
    ['worry', ['I cut myself again']],
    ['a ring', ['call']],
    ['a place', ['yes', '2', 'by the river']],
  ])('is that of words for %s', async (_, texts) => {
    const { say } = await speaking('en-XA');
    for (const text of texts) expect(leftOf(await say(text)), text).not.toMatch(plain);
  });

  test('is that of the reminder too', async () => {
    const { phone, id, say } = await speaking('en-XA');
    await say('yes');
    phone.passes(24);
    await lookAgain(phone.deps, id);
    const { lastReply } = await phone.conversation(sam);
    expect(lastReply?.kind).toBe('reminder');
    expect(lastReply?.body).not.toMatch(plain);
  });

  test('in another alphabet goes out in it, and is counted in its own parts', async () => {
    const { say } = await speaking('en-XB');
    const reply = await say('yes');
    expect(reply).toMatch(/^Слово \d+\nВопрос help-now$/);
    const lead = 'ж'.repeat(100);
    expect(together(cyrillic, lead, lead)).toEqual({ body: lead, asks: true });
    expect(together({ ...cyrillic, alphabet: 'gsm7' }, lead, lead).body).toContain('\n');
  });

  test('on the web for what was sent there is spoken by text as well', async () => {
    const stores = storesInMemory();
    const found: string[] = [];
    const phone = textingOn({ ...stores, views: { byContact: async () => found } }, { catalogues });
    const taken = await takeIn(
      {
        log: stores.log,
        hash,
        now: () => phone.now,
        assessingFor: assessingWith({ directory, readText: readWords, now: () => phone.now }),
      },
      {
        answers: { 'for-whom': 'me', phone: sam, language: 'en-XA' },
        channel: 'web',
        caller: 'web',
        key: 'one',
        by: { kind: 'person' },
        consent: { given: true, by: 'person' },
      },
    );
    if (taken.result !== 'nothing-kept') found.push(taken.reference);
    for (const text of ['I start a job on Monday', 'I am going to kill myself']) {
      const reply = await phone.say(sam, text);
      expect(reply?.personal?.body).not.toMatch(plain);
      expect(reply && faultsOf(reply)).toEqual([]);
    }
  });
});

test('a language that nobody reviewed is answered in English', async () => {
  const { say } = await speaking('pl');
  expect(await say('yes')).toMatch(/hurt or not safe/);
});
