import { DeleteItemCommand, type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { KeyedHash, StaffSessions } from '../../ports.ts';
import { requiredText, text } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';

/** A shift: nobody stays signed in longer, however busy. */
const shiftSeconds = 10 * 60 * 60;

/** Staff sessions in the Conversations table: pk `W#<hash of the cookie's secret>`. */
export function dynamoStaffSessions(store: {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly hash: KeyedHash;
  /** Epoch milliseconds. */
  readonly now: () => number;
}): StaffSessions {
  const seconds = () => Math.floor(store.now() / 1000);
  const key = (secret: string) => ({ pk: text(`W#${store.hash('session', secret)}`), sk: text('W') });
  return {
    async read(secret) {
      const { Item: item } = await orUnavailable('staff sessions', () =>
        store.client.send(new GetItemCommand({ TableName: store.table, Key: key(secret), ConsistentRead: true })),
      );
      if (item === undefined || Number(item.expiresAt?.N ?? 0) <= seconds()) return {};
      return JSON.parse(requiredText(item, 'session'));
    },
    async save(secret, session) {
      const Item = {
        ...key(secret),
        session: text(JSON.stringify(session)),
        expiresAt: { N: String(seconds() + shiftSeconds) },
      };
      await orUnavailable('staff sessions', () =>
        store.client.send(new PutItemCommand({ TableName: store.table, Item })),
      );
    },
    async end(secret) {
      await orUnavailable('staff sessions', () =>
        store.client.send(new DeleteItemCommand({ TableName: store.table, Key: key(secret) })),
      );
    },
  };
}
