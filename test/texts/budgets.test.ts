import { describe, expect, test } from 'vitest';
import { spendOne, type TextBudgets } from '../../functions/texts/budget.ts';
import { newConversation } from '../../functions/texts/conversation.ts';
import type { LogEvent } from '../../shared/log.ts';
import { flood } from './flood.ts';
import { storesInMemory } from './in-memory.ts';
import { texting } from './on-dynamodb.ts';
import { whole } from './script.ts';
import { textingOn } from './texting.ts';

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
    const phone = await texting();
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

describe('whoever keeps it running', () => {
  const used = (usedThisHour: number, usedToday: number): TextBudgets => ({
    spend: async (_, { anHour, aDay }) =>
      usedThisHour > anHour || usedToday > aDay ? { within: false } : { within: true, usedThisHour, usedToday },
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
      pool === 'strangers' ? pools.spend(pool, most) : { within: true, usedThisHour: 1, usedToday: 1 },
  });

  test('is told once when four fifths of a shared budget are gone', async () => {
    expect(await noted(wide(used(4_800, 5_000)))).toEqual([{ code: 'text-budget-nearly-spent', pool: 'strangers' }]);
    expect(await noted(wide(used(100, 48_000)))).toEqual([{ code: 'text-budget-nearly-spent', pool: 'strangers' }]);
    expect(await noted(wide(used(4_801, 5_000)))).toEqual([]);
  });

  test('is told when it is spent and texts are held back', async () => {
    expect(await noted(wide(used(6_001, 6_001)))).toEqual([
      { code: 'text-budget-spent', pool: 'strangers' },
      { code: 'text-held-back', pool: 'shared' },
    ]);
  });
});

test('a flood from many numbers is held back, and people among them are served', async () => {
  const done = await flood({ hostile: 1_000, textsFromEach: 10, scattered: 0.1, genuine: 50, hours: 12 });
  expect(done.served).toBeGreaterThanOrEqual(0.99);
  expect(done.routineOut).toBeLessThan(done.inbound / 2);
});
