import { randomUUID } from 'node:crypto';
import { type DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Messages } from '../../ports.ts';
import type { Instant } from '../../referral/events.ts';
import type { Message } from '../../updates/message.ts';
import { written } from '../conditional.ts';
import { type Item, text, textOf } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';
import { isConversation, itemOfMessage, messageItemKey, messageOfItem } from './message-item.ts';

export interface MessageStore {
  readonly client: DynamoDBClient;
  readonly referralsTable: string;
  readonly conversationsTable: string;
}

/**
 * Whoever attempts has this long before the attempt counts as abandoned: longer than the sending function lives, shorter
 * than its queue hides an order.
 */
const attemptMs = 60_000;

/** Words outside a referral are kept this long after they were claimed. */
const conversationDays = 30;

/** Messages beside the referral or conversation they belong to. Every change of state names the states it may follow. */
export function dynamoMessages(store: MessageStore): Messages {
  return {
    claim: (message) => claim(store, message),
    async read(reference, key) {
      const { Item } = await orUnavailable('messages', () =>
        store.client.send(
          new GetItemCommand({
            TableName: tableFor(store, reference),
            Key: messageItemKey(reference, key),
            ConsistentRead: true,
          }),
        ),
      );
      return Item === undefined ? undefined : messageOfItem(Item);
    },
    attempt: (reference, key, now) => attempt(store, { reference, key }, now),
    async settle(reference, key, state, now, retryAt) {
      await change(store, { reference, key }, state, followsOnSettling[state], now, retryAt);
    },
    receipt: (reference, key, state, now) =>
      change(store, { reference, key }, state, followsOnReceipt[state], now, undefined),
  };
}

type State = Message['state'];

/** A late answer of the provider mends an attempt that was given up as unknown. */
const followsOnSettling = {
  accepted: ['attempting', 'unknown'],
  refused: ['attempting', 'unknown'],
  unknown: ['attempting'],
  lapsed: ['claimed'],
} as const satisfies Partial<Record<State, readonly State[]>>;

/** A receipt may overtake the provider's own answer. */
const followsOnReceipt = {
  delivered: ['attempting', 'accepted', 'unknown'],
  failed: ['attempting', 'accepted', 'unknown'],
  unknown: ['accepted'],
} as const satisfies Partial<Record<State, readonly State[]>>;

const tableFor = (store: MessageStore, reference: string): string =>
  isConversation(reference) ? store.conversationsTable : store.referralsTable;

async function claim(store: MessageStore, message: Message): Promise<boolean> {
  const item = itemOfMessage(message);
  if (isConversation(message.reference)) {
    const days = Math.floor(Date.parse(message.claimedAt) / 1000) + conversationDays * 86_400;
    item.expiresAt = { N: String(days) };
  }
  const put = await written('messages', () =>
    store.client.send(
      new PutItemCommand({
        TableName: tableFor(store, message.reference),
        Item: item,
        ConditionExpression:
          'attribute_not_exists(pk) OR (#state = :claimed AND leaseUntil <= :now) OR (#state = :refused AND retryAt <= :now)',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':claimed': text('claimed'),
          ':refused': text('refused'),
          ':now': text(message.claimedAt),
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    ),
  );
  return put.done || isSame(put.there, item);
}

/** Our own write, whose reply was lost: the SDK sent it again and met itself. */
const isSame = (there: Item | undefined, item: Item): boolean =>
  there !== undefined &&
  ['claimedAt', 'leaseUntil', 'state', 'way', 'personal'].every((name) => textOf(there, name) === textOf(item, name));

interface Place {
  readonly reference: string;
  readonly key: string;
}

async function attempt(store: MessageStore, { reference, key }: Place, now: Instant): Promise<boolean> {
  const attemptedBy = randomUUID();
  const update = await written('messages', () =>
    store.client.send(
      new UpdateItemCommand({
        TableName: tableFor(store, reference),
        Key: messageItemKey(reference, key),
        UpdateExpression: 'SET #state = :attempting, leaseUntil = :lease, attemptedBy = :by ADD attempts :one',
        ConditionExpression: '#state = :claimed',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':attempting': text('attempting'),
          ':claimed': text('claimed'),
          ':lease': text(new Date(Date.parse(now) + attemptMs).toISOString()),
          ':by': text(attemptedBy),
          ':one': { N: '1' },
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    ),
  );
  return update.done || (update.there !== undefined && textOf(update.there, 'attemptedBy') === attemptedBy);
}

/** True where the state changed. The first moment a message was settled is kept. */
async function change(
  store: MessageStore,
  { reference, key }: Place,
  state: State,
  follows: readonly State[],
  now: Instant,
  retryAt: Instant | undefined,
): Promise<boolean> {
  const states = follows.map((_, place) => `:s${place}`);
  const update = await written('messages', () =>
    store.client.send(
      new UpdateItemCommand({
        TableName: tableFor(store, reference),
        Key: messageItemKey(reference, key),
        UpdateExpression: `SET #state = :state, settledAt = ${isReceipt(state) ? 'if_not_exists(settledAt, :now)' : ':now'}${
          retryAt === undefined ? ' REMOVE retryAt' : ', retryAt = :retryAt'
        }`,
        ConditionExpression: `#state IN (${states.join(', ')})`,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':state': text(state),
          ':now': text(now),
          ...Object.fromEntries(follows.map((earlier, place) => [`:s${place}`, text(earlier)])),
          ...(retryAt === undefined ? {} : { ':retryAt': text(retryAt) }),
        },
      }),
    ),
  );
  return update.done;
}

const isReceipt = (state: State): boolean => state === 'delivered' || state === 'failed';
