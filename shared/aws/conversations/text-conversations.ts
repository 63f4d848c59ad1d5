import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { written } from '../conditional.ts';
import { dueShardOf } from '../due-shard.ts';
import { type Item, text } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';
import { packed, unpacked } from '../packed.ts';

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
              conversation: packed(JSON.stringify(conversation), expected),
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

/**
 * What most conversations hold. It may never change while conversations lie there that were packed with it: what is no
 * longer so in it costs room and nothing else.
 */
const expected =
  'Thank you for telling us. We have passed this on to a person now. Not safe? Ring 999, or 111 and press 2. Text us more, ' +
  '"answers":{"help-now":"safe-for-now","for-whom":"me","someone-else","agreed":"yes","referrer.relationship":"referrer.name":"' +
  'story":"call-me":"","safe-contact":["text-ok","voicemail-ok"],"postcode":"ZA1 1AA","age":34,"concerns-short":["none-of-these"],' +
  '"impact":"quite-a-lot","most-days","life-thoughts":"none","passing","plan":"no","alone-now":"yes","harm-from-others":"no"},' +
  '"passed":["story"],"answered":["help-now","for-whom","story","call-me","safe-contact","postcode","age","concerns-short",' +
  '"impact","life-thoughts","alone-now","harm-from-others"],"asked":{"linkId":"attempt":1},"unclear":0,"path":"short",' +
  '"reference":"web":"offered","opened","stopped":false,"lastAt":"2026-01-01T10:00:00.000Z","reminded":false,"seen":["' +
  '"to":"+447","remindAt":"2026-01-02T10:00:00.000Z","spent":{"date":"2026-01-01","routine":10,"strange":1},' +
  '"lastReply":{"kind":"answer","danger","acknowledgement","body":"","under":"T#","key":"reply/"},' +
  '{"id":"T#","version":10,"stage":"asking","sent","consent","round":1,';

/** A conversation as it lies there, whatever it holds. */
export function unpackedConversation(item: Item): unknown {
  const json = unpacked(item.conversation, expected);
  if (json === undefined) throw new TypeError('stored conversation without its content');
  return JSON.parse(json);
}
