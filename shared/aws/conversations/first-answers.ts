import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { FirstAnswers, KeyedHash } from '../../ports.ts';
import { orUnavailable } from '../faults.ts';

const what = 'first answers';
const keptForSeconds = 7 * 24 * 60 * 60;

/** First answers in the Conversations table: pk `K#<hash of caller and key>`. The request itself is only kept as a keyed hash. */
export function dynamoFirstAnswers(store: {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly hash: KeyedHash;
  /** Epoch milliseconds. */
  readonly now: () => number;
}): FirstAnswers {
  const seconds = () => Math.floor(store.now() / 1000);
  const keyOf = (caller: string, key: string) => ({
    pk: { S: `K#${store.hash('session', `${caller}\n${key}`)}` },
    sk: { S: 'A' },
  });
  return {
    async begin(caller, key, body) {
      const bodyHash = store.hash('session', body);
      try {
        await orUnavailable(what, () =>
          store.client.send(
            new PutItemCommand({
              TableName: store.table,
              Item: {
                ...keyOf(caller, key),
                bodyHash: { S: bodyHash },
                expiresAt: { N: String(seconds() + keptForSeconds) },
              },
              ConditionExpression: 'attribute_not_exists(pk) OR expiresAt < :now',
              ExpressionAttributeValues: { ':now': { N: String(seconds()) } },
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            }),
          ),
        );
        return { is: 'first' };
      } catch (fault) {
        if (!(fault instanceof ConditionalCheckFailedException) || fault.Item === undefined) throw fault;
        const held = unmarshall(fault.Item);
        if (held.bodyHash !== bodyHash) return { is: 'another-body' };
        if (typeof held.body !== 'string') return { is: 'begun' };
        return {
          is: 'answered',
          answer: { status: Number(held.status), contentType: String(held.contentType), body: held.body },
        };
      }
    },
    async keep(caller, key, answer) {
      await orUnavailable(what, () =>
        store.client.send(
          new UpdateItemCommand({
            TableName: store.table,
            Key: keyOf(caller, key),
            UpdateExpression: 'SET #s = :s, contentType = :c, body = :b',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeNames: { '#s': 'status' },
            ExpressionAttributeValues: {
              ':s': { N: String(answer.status) },
              ':c': { S: answer.contentType },
              ':b': { S: answer.body },
            },
          }),
        ),
      );
    },
    async release(caller, key) {
      await orUnavailable(what, () =>
        store.client.send(new DeleteItemCommand({ TableName: store.table, Key: keyOf(caller, key) })),
      );
    },
  };
}
