import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { dynamoDb } from '../tables.ts';
import { type TextingOnDynamoDb, texting } from './on-dynamodb.ts';
import { whole } from './script.ts';

const units = { read: 0, write: 0 };

/** The client, adding up the units of everything it is asked. */
function metered(client: DynamoDBClient): DynamoDBClient {
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        const { output } = answer;
        const consumed =
          typeof output === 'object' && output !== null && 'ConsumedCapacity' in output ? output.ConsumedCapacity : {};
        const used =
          typeof consumed === 'object' && consumed !== null && 'CapacityUnits' in consumed
            ? Number(consumed.CapacityUnits)
            : 0;
        units[commandName === 'GetItemCommand' || commandName === 'QueryCommand' ? 'read' : 'write'] += used;
        return answer;
      },
    { step: 'initialize', name: 'meter' },
  );
  return client;
}

const story = 'I feel low since my job went';
const paragraph = `${story} in the spring. At first I kept busy, painted the hallway, walked the dog twice a day, sent off thirty
applications, but nobody even wrote back and by Christmas I had stopped opening the post. My wife works nights so we
hardly see each other, and when we do we quarrel about money, the car, her mother, anything. Our eldest asked her teacher
about it and the school rang. I used to run the under elevens on Saturdays and I loved it, the mud, the oranges. I am
free most mornings after nine when the little one is at nursery.`;

/** A real mobile, so that budgets are counted as they are in service. */
const sam = '+447911123456';
let phone: TextingOnDynamoDb;
const costs: { readonly text: string; readonly read: number; readonly write: number; readonly ms: number }[] = [];

async function say(text: string, from = sam): Promise<void> {
  units.read = 0;
  units.write = 0;
  const started = performance.now();
  await phone.say(from, text, randomUUID());
  costs.push({ text: text.slice(0, 20), ...units, ms: performance.now() - started });
}

/** A whole conversation; after so many texts a link to go on over the web is asked for. */
async function sayWhole(from: string, webAfter?: number): Promise<void> {
  for (const [place, [text]] of whole.entries()) {
    if (place === webAfter) await say('web', from);
    await say(text === story ? paragraph : text, from);
  }
}

beforeAll(async () => {
  phone = await texting(metered(dynamoDb()));
  await sayWhole(sam);
  for (const text of [
    ...['no one has called', 'I start a new job on Monday', paragraph, 'worse', 'I cut myself again', 'MORE', '1', '1'],
    ...[
      'I am going to kill myself',
      'Nie mam siły',
      'STOP',
      'START',
      'CODE robin',
      'NEW',
      'C',
      'yes',
      '3',
      '1',
      paragraph,
    ],
  ])
    await say(text);
});

describe('what a text costs', () => {
  test('is at most 6 write units, whatever it sets in motion', () => {
    expect(costs.filter(({ write }) => write > 6)).toEqual([]);
  });

  test('is at most 8 read units', () => {
    expect(costs.filter(({ read }) => read > 8)).toEqual([]);
  });

  test.each(whole.map(([text], place) => [text, place]))(
    'is no more with a copy kept for the web, asked for before "%s"',
    async (_, place) => {
      costs.length = 0;
      await sayWhole(`+44791122${String(3000 + place)}`, place);
      expect(costs.filter(({ read, write }) => write > 6 || read > 8)).toEqual([]);
    },
  );

  test('is no more where danger is told with a copy kept for the web', async () => {
    costs.length = 0;
    for (const text of [
      'hi',
      'yes',
      'web',
      '3',
      '1',
      paragraph,
      'Sam',
      'I cut myself',
      '1',
      'ZA1 1AA',
      '34',
      '2',
      '4',
      '1',
    ])
      await say(text, '+447911224001');
    expect(costs.filter(({ read, write }) => write > 6 || read > 8)).toEqual([]);
  });

  test('is no more where what was told leaves a referral behind late, with a copy kept for the web', async () => {
    costs.length = 0;
    for (const text of [
      ...['hi', 'yes', 'web', '4', '1', paragraph, 'Sam', '1 3', 'ZA1 1AA', '34', '1 6', '4', '4', '3', '1', '2'],
      ...['MORE', '1', 'I cut myself again'],
    ])
      await say(text, '+447911224002');
    expect(costs.filter(({ read, write }) => write > 6 || read > 8)).toEqual([]);
  });

  test('was measured', () => {
    expect(costs.every(({ read, write }) => read > 0 && write > 0)).toBe(true);
  });
});
