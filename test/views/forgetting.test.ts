import { GetItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { dynamoDrafts } from '../../shared/aws/conversations/drafts.ts';
import { dynamoOneTimeCodes } from '../../shared/aws/conversations/one-time-codes.ts';
import { dynamoTextConversations } from '../../shared/aws/conversations/text-conversations.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { forgettingOf } from '../../shared/referral/forgetting.ts';
import { dynamoDb } from '../tables.ts';
import { louise, type Story } from '../updates/story.ts';
import { newWorld, type World } from './world.ts';

const askedAt = '2026-01-06T10:00:00.000Z';
const secret = 'The lighthouse keeper frightened me.';
let world: World;
let story: Story;
beforeEach(async () => {
  world = await newWorld(askedAt);
  story = await world.begin({ answers: { ...louise, 'call-me': 'Zebedee', story: secret } });
});

const client = dynamoDb();
const stateNow = async () => evolve(await world.deps.log.read(story.reference));

async function personDoes(type: 'forget-asked' | 'withdrawn' | 'come-back'): Promise<void> {
  const there = await world.deps.log.read(story.reference);
  story.commits.splice(0, story.commits.length, ...there);
  story.person(world.now, [{ type }]);
  await world.write(story);
  await world.project(story);
}

/** Everything that any table holds, as one text. */
async function everythingHeld(): Promise<string> {
  const tables = [world.tables.referrals, world.tables.conversations, world.tables.figures];
  const pages = await Promise.all(tables.map((TableName) => client.send(new ScanCommand({ TableName }))));
  return JSON.stringify(pages.flatMap(({ Items }) => Items));
}

describe('a wish to be forgotten', () => {
  test('waits for the end of the referral, then for as long as records are kept, and is carried out by the minute tick', async () => {
    await world.project(story);
    await world.sendAll();
    await personDoes('forget-asked');
    expect(forgettingOf((await stateNow()) ?? story.state, 30)).toEqual({ is: 'after-the-end' });
    world.now = '2026-01-07T10:00:00.000Z';
    await personDoes('withdrawn');
    expect(await world.deps.views.nextDue()).toBe('2026-02-06T10:00:00.000Z');

    await world.runUntil('2026-02-06T09:59:00.000Z');
    expect(await everythingHeld()).toContain('lighthouse');
    world.now = '2026-02-06T10:00:00.000Z';
    await world.tick();

    const held = await everythingHeld();
    expect(held).not.toMatch(/lighthouse|Zebedee|900101/);
    expect((await stateNow())?.erasedAt).toBe('2026-02-06T10:00:00.000Z');
    expect(world.logged).toContainEqual({ code: 'referral-erased', reference: story.reference });
    expect(await world.tick()).toBeNull();
  });

  test('leaves the count as it was', async () => {
    await world.project(story);
    const facts = async () => (await client.send(new ScanCommand({ TableName: world.tables.figures }))).Items?.length;
    const before = await facts();
    await personDoes('withdrawn');
    await personDoes('forget-asked');
    world.now = '2026-03-06T10:00:00.000Z';
    await world.tick();
    expect(await facts()).toBe(before);
  });

  test('is not carried out while somebody who came back is helped', async () => {
    await personDoes('withdrawn');
    await personDoes('forget-asked');
    world.now = '2026-01-20T10:00:00.000Z';
    await personDoes('come-back');
    world.now = '2026-03-20T10:00:00.000Z';
    await world.tick();
    expect((await stateNow())?.erasedAt).toBeUndefined();
  });

  test('also takes drafts, codes, written-down words and the conversation by text with it', async () => {
    const hash = world.deps.hash;
    const at = { client, table: world.tables.conversations, hash, now: () => Date.parse(world.now) };
    const drafts = dynamoDrafts(at);
    await drafts.change('a-draft', { answers: { story: secret } });
    await drafts.change('a-draft', { reference: story.reference });
    await dynamoOneTimeCodes(at).keepPhrase(story.reference, 'amber anchor apple april');
    const conversations = dynamoTextConversations({
      ...at,
      parse: (stored) => Object.assign({ id: '', version: 0 }, stored),
    });
    const id = `T#${hash('fingerprint', '+447700900101')}`;
    await conversations.write(Object.assign({ id, version: 1 }, { reference: story.reference, held: secret }));
    await personDoes('withdrawn');
    await personDoes('forget-asked');
    world.now = '2026-02-06T10:00:00.000Z';
    await world.tick();
    const { Items } = await client.send(new ScanCommand({ TableName: world.tables.conversations }));
    expect(Items).toEqual([]);
  });

  test('leaves the conversation of somebody else on the same phone alone', async () => {
    const at = { client, table: world.tables.conversations, now: () => Date.parse(world.now) };
    const conversations = dynamoTextConversations({
      ...at,
      parse: (stored) => Object.assign({ id: '', version: 0 }, stored),
    });
    const id = `T#${world.deps.hash('fingerprint', '+447700900101')}`;
    await conversations.write(Object.assign({ id, version: 1 }, { reference: 'ANOTHERS' }));
    await personDoes('withdrawn');
    await personDoes('forget-asked');
    world.now = '2026-02-06T10:00:00.000Z';
    await world.tick();
    const { Item } = await client.send(
      new GetItemCommand({ TableName: world.tables.conversations, Key: { pk: { S: id }, sk: { S: 'C' } } }),
    );
    expect(Item).toBeDefined();
  });

  test('that was cut off after it was noted is finished by the next run', async () => {
    await personDoes('withdrawn');
    await personDoes('forget-asked');
    world.now = '2026-02-06T10:00:00.000Z';
    const there = await world.deps.log.read(story.reference);
    story.commits.splice(0, story.commits.length, ...there);
    story.machine(world.now, [{ type: 'erased' }]);
    await world.write(story);
    await world.project(story);
    const { Items } = await client.send(
      new QueryCommand({
        TableName: world.tables.referrals,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: `R#${story.reference}` } },
      }),
    );
    expect(JSON.stringify(Items)).not.toContain('lighthouse');
  });
});
