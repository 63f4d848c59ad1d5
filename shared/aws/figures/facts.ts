import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { type Facts, StoreUnavailable } from '../../ports.ts';
import { factRules } from '../../response-times/clocks.ts';
import type { Fact } from '../../response-times/fact.ts';
import { type Item, text, textOf } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';
import { itemOfFact } from './fact-item.ts';
import { factsKey, pointerKey, pointerSort } from './keys.ts';

/** Each lost race means that somebody else got further; more than a few in a row means the store is unwell. */
const mostAttempts = 12;

/**
 * One fact for each referral, in the partition of its area, team and month. A pointer says which that is, and a fact that
 * moves is deleted and put in one transaction with it: at no moment does it stand twice or nowhere.
 */
export function dynamoFacts(store: { readonly client: DynamoDBClient; readonly table: string }): Facts {
  const put = async (fact: Fact): Promise<'settled' | 'raced'> => {
    const at = await pointerOf(store, fact.id);
    if (at === factsKey(fact)) return replace(store, fact);
    return transact(store, at === undefined ? firstWrites(store.table, fact) : moveWrites(store.table, fact, at));
  };
  return {
    put: (fact) =>
      orUnavailable('figures', async () => {
        for (let attempt = 0; attempt < mostAttempts; attempt++) {
          if ((await put(fact)) === 'settled') return;
        }
        throw new StoreUnavailable('figures did not settle');
      }),
  };
}

type Store = Parameters<typeof dynamoFacts>[0];

async function pointerOf(store: Store, id: string): Promise<string | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: { pk: text(pointerKey(id)), sk: text(pointerSort) },
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : textOf(Item, 'at');
}

/**
 * Computed from more, or from as much by newer rules; or from as much with another result, when a message went from
 * accepted to unknown or back.
 */
const isNewer = (fact: Fact) => ({
  ConditionExpression:
    'attribute_exists(pk) AND (#sequence < :sequence OR #rules < :rules OR (#sequence = :sequence AND fact <> :fact))',
  ExpressionAttributeNames: { '#sequence': 'sequence', '#rules': 'rules' },
  ExpressionAttributeValues: {
    ':sequence': { N: String(fact.sequence) },
    ':rules': { N: String(factRules) },
    ':fact': text(JSON.stringify(fact)),
  },
});

async function replace(store: Store, fact: Fact): Promise<'settled' | 'raced'> {
  try {
    await store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: itemOfFact(fact),
        ...isNewer(fact),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return 'settled';
  } catch (fault) {
    if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
    return fault.Item === undefined ? 'raced' : 'settled';
  }
}

const pointerItem = (fact: Fact): Item => ({
  pk: text(pointerKey(fact.id)),
  sk: text(pointerSort),
  at: text(factsKey(fact)),
});

const firstWrites = (TableName: string, fact: Fact): TransactWriteItem[] => [
  { Put: { TableName, Item: pointerItem(fact), ConditionExpression: 'attribute_not_exists(pk)' } },
  { Put: { TableName, Item: itemOfFact(fact) } },
];

const moveWrites = (TableName: string, fact: Fact, at: string): TransactWriteItem[] => [
  {
    Put: {
      TableName,
      Item: pointerItem(fact),
      ConditionExpression: '#at = :at',
      ExpressionAttributeNames: { '#at': 'at' },
      ExpressionAttributeValues: { ':at': text(at) },
    },
  },
  {
    Delete: {
      TableName,
      Key: { pk: text(at), sk: text(fact.id) },
      ...isNewer(fact),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  },
  { Put: { TableName, Item: itemOfFact(fact) } },
];

/** Settled too where what stands is as new: then there is nothing to move. */
async function transact(store: Store, TransactItems: TransactWriteItem[]): Promise<'settled' | 'raced'> {
  try {
    await store.client.send(new TransactWriteItemsCommand({ TransactItems }));
    return 'settled';
  } catch (fault) {
    if (!(fault instanceof TransactionCanceledException)) throw fault;
    const [pointer, old] = fault.CancellationReasons ?? [];
    const isPointerSame = pointer?.Code === 'None';
    return isPointerSame && old?.Code === 'ConditionalCheckFailed' && old.Item !== undefined ? 'settled' : 'raced';
  }
}
