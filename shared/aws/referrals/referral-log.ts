import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Appended, ReferralLog, ReferralRecord } from '../../ports.ts';
import type { Commit } from '../../referral/events.ts';
import { type Item, requiredText, text, textOf } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';
import { commitOfItem, itemOfCommit, referralKey } from './commit-item.ts';
import { messageOfItem } from './message-item.ts';
import { viewOfItems } from './view-item.ts';

/** The referral log in the Referrals table (docs/architecture.md, "Tables"). */
export function dynamoReferralLog(client: DynamoDBClient, table: string): ReferralLog {
  const items = (reference: string, prefix?: string) => readItems(client, table, reference, prefix);
  const read = async (reference: string) => (await items(reference, 'E#')).map(commitOfItem);
  return {
    read,
    append: (commit) => append(client, table, commit, read),
    readAll: async (reference) => recordOf(await items(reference)),
    async strip(reference) {
      const personal = (await items(reference)).filter((item) => item.personal !== undefined);
      await Promise.all(personal.map((item) => stripItem(client, table, item)));
    },
  };
}

async function append(
  client: DynamoDBClient,
  table: string,
  commit: Commit,
  read: ReferralLog['read'],
): Promise<Appended> {
  const put = new PutItemCommand({
    TableName: table,
    Item: itemOfCommit(commit),
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  try {
    await orUnavailable('the referral log', () => client.send(put));
    return { result: 'appended', commit };
  } catch (fault) {
    if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
    const there = fault.Item === undefined ? undefined : commitOfItem(fault.Item);
    if (there?.commandId === commit.commandId) return { result: 'repeated', commit: there };
    const earlier = (await read(commit.reference)).find(({ commandId }) => commandId === commit.commandId);
    return earlier === undefined ? { result: 'conflict' } : { result: 'repeated', commit: earlier };
  }
}

/** All items of a referral in sort order, page by page, read strongly. */
async function readItems(client: DynamoDBClient, table: string, reference: string, prefix?: string): Promise<Item[]> {
  const found: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await orUnavailable('the referral log', () =>
      client.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :sk)',
          ExpressionAttributeValues: {
            ':pk': text(referralKey(reference)),
            ...(prefix === undefined ? {} : { ':sk': text(prefix) }),
          },
          ExclusiveStartKey: from,
        }),
      ),
    );
    found.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return found;
}

function recordOf(items: readonly Item[]): ReferralRecord {
  const of = (prefix: string) => items.filter((item) => requiredText(item, 'sk').startsWith(prefix));
  return {
    commits: of('E#').map(commitOfItem),
    messages: of('M#').map(messageOfItem),
    view: viewOfItems(items),
  };
}

/** Removing what is already gone changes nothing, so a strip that was cut short is simply run again. */
const stripItem = (client: DynamoDBClient, table: string, item: Item) =>
  orUnavailable('the referral log', () =>
    client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: { pk: text(requiredText(item, 'pk')), sk: text(textOf(item, 'sk') ?? '') },
        UpdateExpression: 'REMOVE personal',
        ConditionExpression: 'attribute_exists(pk)',
      }),
    ),
  );
