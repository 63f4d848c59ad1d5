import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { lookAgain } from '../../functions/texts/resting/look-again.ts';
import { dueConversations } from '../../functions/tick/due-conversations.ts';
import { dynamoDueConversations } from '../../shared/aws/conversations/due-conversations.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import type { Message } from '../../shared/updates/message.ts';
import { dynamoDb } from '../tables.ts';
import { faultsOf } from './fit-to-send.ts';
import { type TextingOnDynamoDb, texting } from './on-dynamodb.ts';
import { type Turn, until, whole } from './script.ts';
import { conversationOf } from './texting.ts';

const sam = '+447700900001';
let phone: TextingOnDynamoDb;
let due: ReturnType<typeof dynamoDueConversations>;
beforeEach(async () => {
  phone = await texting();
  due = dynamoDueConversations({ client: dynamoDb(), table: phone.tables.conversations });
});

const say = async (turns: readonly Turn[]) => {
  for (const [text] of turns) await phone.say(sam, text);
};

/** One minute of the tick, and what goes out in it. */
async function minute(): Promise<readonly (Message | undefined)[]> {
  const before = phone.queue.length;
  const source = dueConversations({
    conversations: due,
    lookAgain: async (ids) => {
      for (const id of ids) await lookAgain(phone.deps, id);
    },
  });
  await source.work(phone.now);
  return Promise.all(phone.queue.slice(before).map(({ reference, key }) => phone.deps.messages.read(reference, key)));
}

/** From due moment to due moment; the bodies that go out, each with its hour. */
async function hours(count: number): Promise<readonly string[]> {
  const out: string[] = [];
  const began = Date.parse(phone.now);
  const until = new Date(began + count * 3_600_000).toISOString();
  for (let next = await due.nextDue(); next !== undefined && next <= until; next = await due.nextDue()) {
    if (next > phone.now) phone.now = next;
    for (const message of await minute()) {
      expect(message === undefined ? [] : faultsOf(message)).toEqual([]);
      const hour = Math.floor((Date.parse(phone.now) - began) / 3_600_000);
      out.push(`${hour}h ${message?.personal?.body}`);
    }
  }
  phone.now = until;
  return out;
}

describe('an unfinished draft', () => {
  test('gets one kind reminder after a day, and after three is deleted with a word how to go on', async () => {
    await say(until('age'));
    const out = await hours(96);
    expect(out).toEqual([
      expect.stringMatching(/^2[34]h Hello again. Your answers are still here/),
      expect.stringMatching(/^7[12]h We have now deleted the answers you did not send/),
    ]);
    expect(await phone.conversation(sam)).toMatchObject({ stage: 'goodbye', answers: {} });
    expect(await due.nextDue()).toBeUndefined();
  });

  test('goes on where it stopped when the reminder is answered with YES', async () => {
    await say(until('help-now'));
    await hours(26);
    const reply = await phone.say(sam, 'YES');
    expect(reply?.personal?.body).toMatch(/Hello again.*hurt or not safe/s);
    expect(await phone.referral(sam)).toBeUndefined();
  });

  test('is kept three days from the last text, and not reminded a second time', async () => {
    await say(until('age'));
    await hours(26);
    await phone.say(sam, '34');
    const out = await hours(70);
    expect(out).toEqual([]);
    expect((await phone.conversation(sam)).answers.age).toBe(34);
    expect(await hours(6)).toHaveLength(1);
  });

  test('is reminded in the day and never at night', async () => {
    phone.now = '2026-01-06T22:30:00.000Z';
    await say(until('age'));
    const out = await hours(40);
    expect(out).toHaveLength(1);
    expect(out[0]).toMatch(/^(33|34)h /);
  });

  test('waits for a text of theirs to pass a whole day', async () => {
    await say(until('age'));
    await hours(20);
    await phone.say(sam, 'purple');
    expect(await hours(20)).toEqual([]);
  });

  test.each([
    ['somebody who stopped texts', [...until('age'), ['STOP', null]]],
    ['somebody who never said yes', [['hello there', null]]],
    ['somebody who wants words only after their own', [...until('safe-contact'), ['4', null]]],
  ] satisfies readonly [string, readonly Turn[]][])('of %s ends in silence', async (_, turns) => {
    await say(turns);
    expect(await hours(100)).toEqual([]);
    expect(await phone.conversation(sam)).toMatchObject({ stage: 'goodbye', answers: {} });
  });

  test.each([
    ['a safety answer', [...until('help-now'), ['3', null]]],
    ['danger in words', [['I am going to kill myself', null]]],
    ['sending', whole],
  ] satisfies readonly [string, readonly Turn[]][])('is never reminded after %s', async (_, turns) => {
    await say(turns);
    expect(await hours(100)).toEqual([]);
    expect((await phone.conversation(sam)).reference).toBeDefined();
  });
});

describe('a reminder', () => {
  test('that was cut off before it was queued goes out once when it is looked at again', async () => {
    await say(until('age'));
    phone.passes(25);
    const broken = {
      ...phone.deps,
      queue: {
        order: async () => {
          throw new StoreUnavailable('the send queue did not answer');
        },
      },
    };
    await expect(lookAgain(broken, conversationOf(sam))).rejects.toThrow(StoreUnavailable);
    await lookAgain(phone.deps, conversationOf(sam));
    expect(new Set(phone.queue.slice(-1).map(({ key }) => key))).toEqual(new Set(['reminder/1']));
  });

  test('looked at twice is one message', async () => {
    await say(until('age'));
    phone.passes(25);
    await lookAgain(phone.deps, conversationOf(sam));
    await lookAgain(phone.deps, conversationOf(sam));
    const keys = phone.queue.map(({ key }) => key).filter((key) => key.startsWith('reminder'));
    expect(new Set(keys).size).toBe(1);
  });
});

describe('the tick', () => {
  test('moves a conversation on that cannot be looked at, and says when it comes again', async () => {
    await say(until('age'));
    phone.passes(25);
    const source = dueConversations({ conversations: due, lookAgain: async () => undefined });
    expect(await source.work(phone.now)).toEqual({ due: 1, failed: 0 });
    expect(await source.work(phone.now)).toEqual({ due: 0, failed: 0 });
    expect(await source.nextDue()).toBe(new Date(Date.parse(phone.now) + 15 * 60_000).toISOString());
  });

  test('keeps none waiting behind one that cannot be moved', async () => {
    await say(until('age'));
    await phone.say('+447700900002', 'hi');
    phone.passes(30);
    const looked: string[] = [];
    const source = dueConversations({
      conversations: {
        ...due,
        postpone: async (id, until) => {
          if (id === conversationOf(sam)) throw new StoreUnavailable('conversations did not answer');
          await due.postpone(id, until);
        },
      },
      lookAgain: async (ids) => {
        looked.push(...ids);
      },
    });
    expect(await source.work(phone.now)).toEqual({ due: 2, failed: 1 });
    expect(looked).toEqual([conversationOf('+447700900002')]);
  });

  test('leaves alone what is owed nothing any more', async () => {
    await say(until('age'));
    await dynamoDb().send(
      new UpdateItemCommand({
        TableName: phone.tables.conversations,
        Key: { pk: { S: conversationOf(sam) }, sk: { S: 'C' } },
        UpdateExpression: 'REMOVE dueAt',
      }),
    );
    await due.postpone(conversationOf(sam), phone.now);
    expect(await due.nextDue()).toBeUndefined();
  });
});
