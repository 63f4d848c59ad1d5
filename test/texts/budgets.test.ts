import { describe, expect, test } from 'vitest';
import { newConversation } from '../../functions/texts/conversation/conversation.ts';
import { spendOne, type TextBudgets } from '../../functions/texts/replying/budget.ts';
import type { LogEvent } from '../../shared/log.ts';
import { partsOf } from '../../shared/updates/gsm7.ts';
import { flood } from './flood.ts';
import { storesInMemory } from './in-memory.ts';
import { texting } from './on-dynamodb.ts';
import { whole } from './script.ts';
import { conversationOf, textingOn } from './texting.ts';

const stranger = '+447911123456';

describe('one number', () => {
  test('that never says yes is answered four times a day', async () => {
    const phone = await texting();
    const answered: boolean[] = [];
    for (let count = 0; count < 8; count++) answered.push((await phone.say(stranger, `what ${count}`)) !== undefined);
    expect(answered).toEqual([true, true, true, true, false, false, false, false]);
    phone.passes(24);
    expect(await phone.say(stranger, 'hello')).toBeDefined();
  });

  test('that says yes after that goes on, though it was held back', async () => {
    const phone = await texting();
    for (let count = 0; count < 6; count++) await phone.say(stranger, `what ${count}`);
    phone.passes(24);
    expect((await phone.say(stranger, 'yes'))?.personal?.body).toMatch(/hurt or not safe/);
  });

  test('may tell everything there is to tell in one day', async () => {
    const phone = textingOn(storesInMemory());
    for (const [text] of whole) expect(await phone.say(stranger, text)).toBeDefined();
    for (let count = 0; count < 40; count++) expect(await phone.say(stranger, `and then ${count}`)).toBeDefined();
  });

  test('is answered at most 80 times a day, and danger always', async () => {
    const phone = textingOn(storesInMemory());
    for (const [text] of whole) await phone.say(stranger, text);
    let answered = 0;
    for (let count = 0; count < 100; count++) {
      if ((await phone.say(stranger, `and then ${count}`)) !== undefined) answered += 1;
    }
    expect(whole.length - 1 + answered).toBe(80);
    expect((await phone.say(stranger, 'I am going to kill myself'))?.personal?.body).toMatch(/999/);
    expect((await phone.referral(stranger))?.history.filter(({ event }) => event.type === 'words-added')).toHaveLength(
      100,
    );
  });
});

describe('a block of numbers', () => {
  test('of strangers is answered 15 times an hour and 40 a day, and others go on as before', async () => {
    const phone = await texting();
    const answers = async (from: number) => {
      let count = 0;
      for (let last = from; last < from + 20; last++) {
        if ((await phone.say(`+447911123${last}`, 'hi')) !== undefined) count += 1;
      }
      return count;
    };
    expect(await answers(100)).toBe(15);
    phone.passes(1);
    expect(await answers(200)).toBe(15);
    phone.passes(1);
    expect(await answers(300)).toBe(10);
    expect(await phone.say('+447911124100', 'hi')).toBeDefined();
    expect((await phone.say('+447911123400', 'I am going to kill myself'))?.personal?.body).toMatch(/999/);
    expect(phone.logged).toContainEqual({ code: 'text-held-back', pool: 'shared' });
  });

  test('counts no more than its limit however many ask at once', async () => {
    const phone = await texting();
    const spent = await Promise.all(
      Array.from({ length: 30 }, () => phone.deps.budgets.spend('a pool', { anHour: 10, aDay: 12 })),
    );
    expect(spent.filter(({ within }) => within)).toHaveLength(10);
    phone.passes(1);
    const later = await Promise.all(
      Array.from({ length: 30 }, () => phone.deps.budgets.spend('a pool', { anHour: 10, aDay: 12 })),
    );
    expect(later.filter(({ within }) => within)).toHaveLength(2);
  });
});

describe('in a crowd of strangers', () => {
  /** As many strangers as on no ordinary day; `full` pools give nothing more. */
  function crowd(full: readonly string[] = []) {
    const asked: string[] = [];
    const budgets = (): TextBudgets => ({
      async spend(pool) {
        asked.push(pool);
        return full.includes(pool)
          ? { within: false }
          : { within: true, usedThisHour: 1_001, usedToday: 1_001, usedInAnother: 0 };
      },
    });
    const phone = textingOn({ ...storesInMemory(), budgets });
    const body = async (text: string) => (await phone.say(stranger, text))?.personal?.body;
    const word = async (text = 'hi') => /the word ([A-Z]+)/.exec((await body(text)) ?? '')?.[1] ?? '';
    return { asked, phone, body, word };
  }

  test('a first text is answered in one part, with whom to call and a word to send back', async () => {
    const { body } = crowd();
    const reply = (await body('hello there')) ?? '';
    expect(reply).toMatch(/Hello, this is Northfield Line\..*the word [A-Z]+\..*999.*111/);
    expect(partsOf(reply)).toBe(1);
  });

  test('only who sends the word, slips forgiven, hears what happens and goes on', async () => {
    const { body, word } = crowd();
    const asked = await word('I have felt low since spring');
    expect(await body('yes')).toContain(`the word ${asked}`);
    expect(await body(`${asked.slice(0, -1).toLowerCase()} thanks`)).toMatch(/10 short questions.*Is that OK/);
    expect(await body('yes')).toMatch(/hurt or not safe/);
  });

  test('the word is another for each number', async () => {
    const { phone } = crowd();
    const words = new Set<string>();
    for (let last = 100; last < 120; last++) {
      const reply = await phone.say(`+447911123${last}`, 'hi');
      words.add(/the word ([A-Z]+)/.exec(reply?.personal?.body ?? '')?.[1] ?? '');
    }
    expect(words.size).toBeGreaterThan(10);
  });

  test('who still owes the word draws from a small pool, and who sent it from that of people', async () => {
    const { asked, body, word } = crowd();
    const sent = await word();
    await body('yes');
    await body(sent);
    await body('yes');
    expect(asked.filter((pool) => !pool.includes('+44791'))).toEqual(['strangers', 'unproven', 'everyone', 'everyone']);
  });

  test('who was asked once is asked again after saying no', async () => {
    const { body, word } = crowd();
    const first = await word();
    expect(await body('no')).toMatch(/kept nothing/);
    const second = await word('hello');
    expect(second).not.toBe('');
    expect(await body(first === second ? second : `not ${second}`)).toMatch(/Is that OK/);
  });

  test('who was greeted before is not asked', async () => {
    const { body, phone } = crowd();
    await phone.deps.conversations.write({
      ...newConversation(conversationOf(stranger), phone.now),
      version: 1,
      stage: 'consent',
    });
    expect(await body('yes')).toMatch(/hurt or not safe/);
  });

  test('danger, and a ring that was asked for, are answered though nothing is left to spend', async () => {
    const { body, phone } = crowd(['strangers', 'unproven']);
    expect(await body('hi')).toBeUndefined();
    expect(await body('call me')).toMatch(/ring you on this number.*Your reference is/);
    expect(await body('I am going to kill myself')).toMatch(/999/);
    expect((await phone.referral(stranger))?.outcome).toBe('emergency');
  });

  test.each([
    [1_000, 5_000, false],
    [1_001, 1_001, true],
    [1, 5_001, true],
  ])('begins after %i in an hour or %i in a day: %s', async (usedThisHour, usedToday, isCrowded) => {
    const budgets = (): TextBudgets => ({
      spend: async () => ({ within: true, usedThisHour, usedToday, usedInAnother: 0 }),
    });
    const reply = await textingOn({ ...storesInMemory(), budgets }).say(stranger, 'hi');
    expect(reply?.personal?.body?.includes('the word')).toBe(isCrowded);
  });
});

describe('whoever keeps it running', () => {
  const used = (usedThisHour: number, usedToday: number, usedInAnother = 0): TextBudgets => ({
    spend: async (_, { anHour, aDay }) =>
      usedThisHour > anHour || usedToday > aDay
        ? { within: false }
        : { within: true, usedThisHour, usedToday, usedInAnother },
  });
  const noted = async (pools: TextBudgets): Promise<readonly LogEvent[]> => {
    const events: LogEvent[] = [];
    const note = (event: LogEvent) => events.push(event);
    const begun = newConversation('T#someone', '2026-01-06T10:00:00.000Z');
    await spendOne({ pools, note, acceptDramaNumbers: false }, begun, stranger, '2026-01-06');
    return events;
  };
  const wide = (pools: TextBudgets): TextBudgets => ({
    spend: async (pool, most) =>
      pool === 'strangers'
        ? pools.spend(pool, most)
        : { within: true, usedThisHour: 1, usedToday: 1, usedInAnother: 0 },
  });

  const strangers = { pool: 'strangers' } as const;

  test('is told once a day when four fifths of an hour or of a day of a shared budget are gone', async () => {
    const near = { ...strangers, code: 'text-budget-nearly-spent' } as const;
    expect(await noted(wide(used(48_000, 50_000)))).toEqual([{ ...near, span: 'hour' }]);
    expect(await noted(wide(used(48_000, 97_000, 48_000)))).toEqual([]);
    expect(await noted(wide(used(100, 96_000)))).toEqual([{ ...near, span: 'day' }]);
    expect(await noted(wide(used(48_001, 50_000)))).toEqual([]);
  });

  test('is told once a day when the last of it is spent', async () => {
    const spent = { ...strangers, code: 'text-budget-spent' } as const;
    expect(await noted(wide(used(60_000, 60_000)))).toEqual([{ ...spent, span: 'hour' }]);
    expect(await noted(wide(used(60_000, 119_000, 60_000)))).toEqual([]);
    expect(await noted(wide(used(100, 120_000)))).toEqual([{ ...spent, span: 'day' }]);
  });

  test('finds in the log what was held back, and is not told again', async () => {
    expect(await noted(wide(used(60_001, 60_001)))).toEqual([{ code: 'text-held-back', pool: 'shared' }]);
  });

  test('is not woken for one block of numbers', async () => {
    expect(await noted(used(15, 15))).toEqual([]);
  });

  test('counts an hour that another was before', async () => {
    const phone = await texting();
    const pool = { anHour: 100, aDay: 1_000 };
    for (let count = 0; count < 3; count++) await phone.deps.budgets.spend('a pool', pool);
    phone.passes(1);
    expect(await phone.deps.budgets.spend('a pool', pool)).toEqual({
      within: true,
      usedThisHour: 1,
      usedToday: 4,
      usedInAnother: 3,
    });
  });
});

test('a flood from many numbers is held back, and people among them are served', async () => {
  const done = await flood({
    hostile: 200,
    textsFromEach: 10,
    scattered: 0.1,
    sending: 'at random',
    genuine: 10,
    hours: 12,
  });
  expect(done.served).toBeGreaterThanOrEqual(0.99);
  expect(done.routineOut).toBeLessThan(done.inbound / 2);
});
