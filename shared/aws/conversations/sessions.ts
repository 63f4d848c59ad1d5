import { DeleteItemCommand, type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { KeyedHash, Session, Sessions } from '../../ports.ts';
import { type Item, text, textOf } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';

/** A session that nobody used for this long is over. */
const idleSeconds = 2 * 60 * 60;

interface Store {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly hash: KeyedHash;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const attributes = [
  'draftId',
  'codeFor',
  'signedInTo',
  'carerCodeFor',
  'carerOf',
] as const satisfies readonly (keyof Session)[];

/** Sessions in the Conversations table: pk `S#<hash of the cookie's secret>`. */
export function dynamoSessions(store: Store): Sessions {
  const seconds = () => Math.floor(store.now() / 1000);
  const key = (secret: string) => ({ pk: text(`S#${store.hash('session', secret)}`), sk: text('S') });
  return {
    async read(secret) {
      const { Item: item } = await orUnavailable('sessions', () =>
        store.client.send(new GetItemCommand({ TableName: store.table, Key: key(secret), ConsistentRead: true })),
      );
      if (item === undefined || Number(item.expiresAt?.N ?? 0) <= seconds()) return {};
      return sessionOf(item);
    },
    async save(secret, session) {
      const held = attributes.flatMap((name) => {
        const value = session[name];
        return value === undefined ? [] : [[name, text(value)] as const];
      });
      const Item = {
        ...key(secret),
        expiresAt: { N: String(seconds() + idleSeconds) },
        ...Object.fromEntries(held),
      };
      await orUnavailable('sessions', () => store.client.send(new PutItemCommand({ TableName: store.table, Item })));
    },
    async end(secret) {
      await orUnavailable('sessions', () =>
        store.client.send(new DeleteItemCommand({ TableName: store.table, Key: key(secret) })),
      );
    },
  };
}

const sessionOf = (item: Item): Session =>
  Object.fromEntries(
    attributes.flatMap((name) => {
      const value = textOf(item, name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
