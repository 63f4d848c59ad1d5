import { beforeEach, describe, expect, test } from 'vitest';
import { lookAgain } from '../../functions/texts/resting/look-again.ts';
import { dynamoDrafts } from '../../shared/aws/conversations/drafts.ts';
import { wipeConversations } from '../../shared/aws/conversations/wipe.ts';
import type { DraftChange, Drafts } from '../../shared/ports.ts';
import { dynamoDb } from '../tables.ts';
import { type TextingOnDynamoDb, texting } from './on-dynamodb.ts';
import { onFrom, type Turn, until, whole } from './script.ts';
import { conversationOf, hash } from './texting.ts';

const sam = '+447700900001';
let phone: TextingOnDynamoDb;
let drafts: Drafts;
beforeEach(async () => {
  phone = await texting();
  drafts = dynamoDrafts({
    client: dynamoDb(),
    table: phone.tables.conversations,
    now: () => Date.parse(phone.now),
  });
});

const say = async (turns: readonly Turn[]) => {
  for (const [text] of turns) await phone.say(sam, text);
};
const body = async (text: string) => (await phone.say(sam, text))?.personal?.body ?? '';

/** Texts WEB; the reference that the link holds. */
const web = async () => /\/m\/([0-9A-Z]{11})/.exec(await body('web'))?.[1] ?? '';
const draftUnder = async (reference: string) => {
  const draft = await drafts.under(reference);
  if (draft === undefined) throw new Error(`no draft under ${reference}`);
  return draft;
};
/** What signing in does, and then what was said there. */
async function signIn(reference: string, told: DraftChange = {}): Promise<void> {
  const { id } = await draftUnder(reference);
  await drafts.change(id, { openedAt: phone.now, ...told });
}

describe('a link to go on over the web', () => {
  test('leads to what was said so far, and its code goes to this phone only', async () => {
    await say(until('age'));
    const draft = await draftUnder(await web());
    expect(draft.answers).toMatchObject({
      story: 'I feel low since my job went',
      'call-me': 'Sam',
      postcode: 'ZA1 1AA',
    });
    expect(draft.codeTo).toBe(sam);
  });

  test('is the same when it is asked for again', async () => {
    await say(until('age'));
    expect(await web()).toBe(await web());
  });

  test('goes to the writer’s phone where it is for someone else', async () => {
    await say([...until('for-whom'), ['2', null]]);
    expect((await draftUnder(await web())).codeTo).toBe(sam);
  });

  test('takes nothing along before the yes', async () => {
    await phone.say(sam, 'I have been feeling low for weeks now');
    expect((await draftUnder(await web())).answers).toEqual({});
  });

  test('holds the reference of the referral where a safety answer left one behind', async () => {
    await say([...until('help-now'), ['3', null]]);
    expect(await web()).toBe((await phone.conversation(sam)).reference);
  });

  test('as a first text leaves nothing that falls due, until something is said', async () => {
    await web();
    expect((await phone.conversation(sam)).remindAt).toBeUndefined();
    await phone.say(sam, 'I am not sure about this link');
    expect((await phone.conversation(sam)).remindAt).toBeDefined();
  });

  test('tells nothing of who or what it is', async () => {
    await say(until('age'));
    const reply = await body('web');
    expect(reply).not.toMatch(/Sam|ZA1|7700900001|\d{6}/);
  });
});

describe('what is said on the web', () => {
  test('is not asked again by text once they signed in there', async () => {
    await say(until('age'));
    await signIn(await web(), { answers: { age: 34, 'concerns-short': ['none-of-these'] }, passed: ['impact'] });
    expect(await body('hello?')).toMatch(/Hello again.*ending your life/s);
    expect((await phone.conversation(sam)).answers.age).toBe(34);
  });

  test('is not known by text before they signed in', async () => {
    await say(until('age'));
    const { id } = await draftUnder(await web());
    await drafts.change(id, { answers: { age: 34 } });
    expect(await body('later')).toMatch(/3 days/);
    expect((await phone.conversation(sam)).answers.age).toBeUndefined();
  });

  test('leaves the question open that was not answered there', async () => {
    await say(until('age'));
    await signIn(await web(), { answers: { impact: 'most-days' } });
    expect(await body('34')).toMatch(/Any of these/);
    expect((await phone.conversation(sam)).answers).toMatchObject({ age: 34, impact: 'most-days' });
  });

  test('and sent there is sent: texts after it are news for whoever helps', async () => {
    await say(until('age'));
    const reference = await web();
    await signIn(reference, { reference, sentAt: phone.now });
    await phone.say(sam, 'hello');
    expect(await phone.conversation(sam)).toMatchObject({ stage: 'sent', reference });
  });
});

describe('what is said by text after that', () => {
  test('is known on the web, and taken back there too', async () => {
    await say(until('age'));
    const reference = await web();
    await phone.say(sam, '34');
    expect((await draftUnder(reference)).answers.age).toBe(34);
    await phone.say(sam, 'back');
    expect((await draftUnder(reference)).answers.age).toBeUndefined();
  });

  test('and sent is sent, so that the web cannot send it a second time', async () => {
    await say(until('age'));
    const reference = await web();
    await say(onFrom('age'));
    const sent = (await phone.conversation(sam)).reference;
    expect(await draftUnder(reference)).toMatchObject({ reference: sent, sentAt: expect.any(String) });
  });

  test('and deleted is deleted there as well', async () => {
    await say(until('age'));
    const reference = await web();
    await phone.say(sam, 'delete');
    expect((await draftUnder(reference)).answers).toEqual({});
  });
});

describe('forgetting what was sent by text', () => {
  const forget = async () => {
    const referral = await phone.referral(sam);
    if (referral === undefined) throw new Error('nothing was sent');
    await wipeConversations({ client: dynamoDb(), table: phone.tables.conversations, hash })(referral);
  };

  test('wipes the copy for the web too', async () => {
    await say(until('age'));
    const { id } = await draftUnder(await web());
    await say(onFrom('age'));
    await forget();
    expect(await drafts.read(id)).toBeUndefined();
  });

  test('leaves the copy of somebody else who uses the phone', async () => {
    await say(whole);
    const mine = await phone.referral(sam);
    await say([['NEW', null], ...until('age').slice(1)]);
    const { id } = await draftUnder(await web());
    if (mine === undefined) throw new Error('nothing was sent');
    await wipeConversations({ client: dynamoDb(), table: phone.tables.conversations, hash })(mine);
    expect((await drafts.read(id))?.answers.story).toBeDefined();
  });
});

describe('time', () => {
  const passes = async (hours: number) => {
    const before = phone.queue.length;
    phone.passes(hours);
    await lookAgain(phone.deps, conversationOf(sam));
    return phone.queue.length - before;
  };

  test('reminds nobody who went on over the web, and leaves what is there', async () => {
    await say(until('age'));
    const reference = await web();
    await signIn(reference);
    expect(await passes(25)).toBe(0);
    expect(await passes(49)).toBe(0);
    expect((await draftUnder(reference)).answers.story).toBeDefined();
  });

  test('reminds who was given a link and never used it, and then deletes the copy too', async () => {
    await say(until('age'));
    const reference = await web();
    expect(await passes(25)).toBe(1);
    expect(await passes(49)).toBe(1);
    expect((await draftUnder(reference)).answers).toEqual({});
  });
});

test('after sending, the link leads to what we have', async () => {
  await say(whole);
  expect(await web()).toBe((await phone.conversation(sam)).reference);
});
