import { DeleteItemCommand, type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { KeyedHash } from '../../ports.ts';
import type { Referral } from '../../referral/state.ts';
import { type Item, requiredText, text, textOf } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';
import { copyOf, draftPointers } from './draft-keys.ts';
import { unpackedConversation } from './text-conversations.ts';

/**
 * Forgets what the Conversations table holds of a referral: its draft and the ways back to it, codes, words and the extra
 * word, and the conversation by text that became it. Found by what the log still holds, so it runs before that is stripped;
 * run twice, it does nothing more. Throws `StoreUnavailable`.
 */
export const wipeConversations =
  (store: { readonly client: DynamoDBClient; readonly table: string; readonly hash: KeyedHash }) =>
  async ({ reference, answers }: Referral): Promise<void> => {
    const drafts = await Promise.all(draftPointers(reference).map((key) => draftIdAt(store, key)));
    const pointers = draftPointers(reference).map(({ pk }) => pk.S ?? '');
    const ids = [...new Set(drafts.filter((id) => id !== undefined))].map((id) => `D#${id}`);
    await Promise.all([...ids, `O#${store.hash('code', reference)}`].map((pk) => wipePartition(store, pk)));
    await Promise.all(pointers.map((pk) => wipePartition(store, pk)));
    if (answers.phone !== undefined) {
      await wipeConversation(store, `T#${store.hash('fingerprint', answers.phone)}`, reference);
    }
  };

interface Store {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly hash: KeyedHash;
}

async function draftIdAt(store: Store, Key: Item): Promise<string | undefined> {
  const { Item: item } = await orUnavailable('drafts', () =>
    store.client.send(new GetItemCommand({ TableName: store.table, Key, ConsistentRead: true })),
  );
  return item === undefined ? undefined : textOf(item, 'draftId');
}

/** Somebody else may have gone on from the same phone: then the conversation is theirs and stays. */
async function wipeConversation(store: Store, pk: string, reference: string): Promise<void> {
  const { Item: item } = await orUnavailable('conversations', () =>
    store.client.send(
      new GetItemCommand({ TableName: store.table, Key: { pk: text(pk), sk: text('C') }, ConsistentRead: true }),
    ),
  );
  if (item === undefined) return;
  const conversation: unknown = unpackedConversation(item);
  if (typeof conversation !== 'object' || conversation === null) return;
  const rounds = 'round' in conversation ? Number(conversation.round) : 0;
  await wipeCopies(store, pk, rounds, reference);
  if ('reference' in conversation && conversation.reference === reference) await wipePartition(store, pk);
}

/** What was kept of it for going on over the web: of all who used this phone only this one's. */
async function wipeCopies(store: Store, conversation: string, rounds: number, reference: string): Promise<void> {
  for (let round = 1; round <= rounds; round++) {
    const pk = `D#${copyOf(store.hash, conversation, round)}`;
    const { Item: item } = await orUnavailable('drafts', () =>
      store.client.send(
        new GetItemCommand({ TableName: store.table, Key: { pk: text(pk), sk: text('D') }, ConsistentRead: true }),
      ),
    );
    if (item !== undefined && textOf(item, 'reference') === reference) await wipePartition(store, pk);
  }
}

async function wipePartition(store: Store, pk: string): Promise<void> {
  let from: Item | undefined;
  do {
    const page = await orUnavailable('conversations', () =>
      store.client.send(
        new QueryCommand({
          TableName: store.table,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': text(pk) },
          ProjectionExpression: 'pk, sk',
          ExclusiveStartKey: from,
        }),
      ),
    );
    await Promise.all(
      (page.Items ?? []).map((item) =>
        orUnavailable('conversations', () =>
          store.client.send(
            new DeleteItemCommand({
              TableName: store.table,
              Key: { pk: text(pk), sk: text(requiredText(item, 'sk')) },
            }),
          ),
        ),
      ),
    );
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
