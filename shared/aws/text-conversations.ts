import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { written } from './conditional.ts';
import { dueShardOf } from './due-shard.ts';
import { type Item, text } from './dynamo.ts';
import { orUnavailable } from './faults.ts';

/** Kept this long after the last text; what a referral holds is kept with the referral. */
const keptSeconds = 30 * 24 * 60 * 60;

export interface Versioned {
  /** `T#<fingerprint>`. */
  readonly id: string;
  readonly version: number;
  /** When something falls due for it, as an instant. */
  readonly remindAt?: string;
}

/** Text conversations in the Conversations table: pk the conversation's id, sk `C`. */
export function dynamoTextConversations<C extends Versioned>(store: {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly parse: (stored: unknown) => C | Promise<C>;
}) {
  const seconds = () => Math.floor(store.now() / 1000);
  const keyOf = (id: string) => ({ pk: text(id), sk: text('C') });
  return {
    /** Undefined when there is none, or it ran out. Read strongly. */
    async read(id: string): Promise<C | undefined> {
      const { Item } = await orUnavailable('conversations', () =>
        store.client.send(new GetItemCommand({ TableName: store.table, Key: keyOf(id), ConsistentRead: true })),
      );
      if (Item === undefined || Number(Item.expiresAt?.N ?? 0) <= seconds()) return undefined;
      return store.parse(unpackedConversation(Item));
    },
    /** Writes it as its version, on condition that the one before is what is there. False where somebody was faster. */
    async write(conversation: C): Promise<boolean> {
      const { done } = await written('conversations', () =>
        store.client.send(
          new PutItemCommand({
            TableName: store.table,
            Item: {
              ...keyOf(conversation.id),
              version: { N: String(conversation.version) },
              conversation: { B: packed(JSON.stringify(conversation)) },
              expiresAt: { N: String(seconds() + keptSeconds) },
              ...(conversation.remindAt === undefined
                ? {}
                : { dueAt: text(conversation.remindAt), dueShard: text(dueShardOf(conversation.id)) }),
            },
            ConditionExpression: 'attribute_not_exists(pk) OR version = :before OR expiresAt < :now',
            ExpressionAttributeValues: {
              ':before': { N: String(conversation.version - 1) },
              ':now': { N: String(seconds()) },
            },
          }),
        ),
      );
      return done;
    },
  };
}

/** Every text writes the whole conversation, and every kilobyte costs: half the size is half the price. */
const packed = (json: string): Uint8Array => deflateRawSync(json);

/** A conversation as it lies there, whatever it holds. */
export function unpackedConversation(item: Item): unknown {
  const bytes = item.conversation?.B;
  if (bytes === undefined) throw new TypeError('stored conversation without its content');
  return JSON.parse(inflateRawSync(bytes).toString('utf8'));
}
