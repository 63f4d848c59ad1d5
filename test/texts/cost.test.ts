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
const paragraph = `${story}. ${'It started in spring and I have hardly gone out since. '.repeat(8)}`;

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

beforeAll(async () => {
  phone = await texting(metered(dynamoDb()));
  for (const [text] of whole) await say(text === story ? paragraph : text);
  for (const text of [
    'no one has called',
    'I start a new job on Monday',
    'worse',
    'MORE',
    '1',
    '1',
    'I am going to kill myself',
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

  test('is no more with a copy kept for the web, but for the sending, which tells the copy too', async () => {
    costs.length = 0;
    const another = '+447911223456';
    for (const [text] of whole) {
      await say(text === story ? paragraph : text, another);
      if (text === 'ZA1 1AA') await say('web', another);
    }
    const sending = costs.pop();
    expect(costs.filter(({ read, write }) => write > 6 || read > 8)).toEqual([]);
    expect(sending?.write).toBeLessThanOrEqual(8);
  });

  test('was measured', () => {
    expect(costs.every(({ read, write }) => read > 0 && write > 0)).toBe(true);
  });
});
