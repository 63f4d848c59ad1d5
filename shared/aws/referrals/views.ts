import {
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { DueReferral, InboxRow, Views } from '../../ports.ts';
import type { ReferralView } from '../../views/view.ts';
import { written } from '../conditional.ts';
import { dueShards } from '../due-shard.ts';
import { type Item, requiredText, text, textOf } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';
import { commitKey, referralKey } from './commit-item.ts';
import { inboxOf, itemOfRow, itemOfView, rowKey, rowOfItem, type ViewRow, viewKey } from './view-item.ts';

export interface ViewStore {
  readonly client: DynamoDBClient;
  readonly table: string;
}

/** Views in the Referrals table (docs/architecture.md, "Tables"). */
export function dynamoViews(store: ViewStore): Views {
  return {
    put: (view, previous) => put(store, view, previous),
    due: (now, limit) => due(store, now, limit),
    nextDue: () => nextDue(store),
    takeOver: (reference) => takeOver(store, reference),
    postpone: (reference, until) => postpone(store, reference, until),
    inbox: (query) => inbox(store, query),
    held: (team, counting) => held(store, team, counting),
    byContact: (fingerprint) => byContact(store, fingerprint),
  };
}

/**
 * Contacts first and the view itself next, on the condition that nobody wrote it since it was read; rows last, each
 * compared with the row that is there. Whatever a crash leaves undone differs still, and the next run mends it.
 */
async function put(store: ViewStore, view: ReferralView, previous: ReferralView | undefined): Promise<boolean> {
  const before = previous?.contacts ?? [];
  await Promise.all(
    view.contacts.filter((contact) => !before.includes(contact)).map((contact) => putContact(store, contact, view)),
  );
  if (previous === undefined || hasChanged(view, previous)) {
    if (!(await putView(store, view, previous))) return false;
  }
  const gone = before.filter((contact) => !view.contacts.includes(contact));
  await Promise.all([
    ...gone.map((contact) => remove(store, `C#${contact}`, referralKey(view.reference))),
    ...changedRows(view, previous).map((row) => putRow(store, row, view)),
    ...goneRows(view, previous).map((row) => remove(store, referralKey(view.reference), rowKey(row.team))),
    ...(previous === undefined ? [takeOver(store, view.reference)] : []),
  ]);
  return true;
}

const hasChanged = (view: ReferralView, previous: ReferralView): boolean =>
  view.sequence !== previous.sequence ||
  view.dueAt !== previous.dueAt ||
  JSON.stringify(view.contacts) !== JSON.stringify(previous.contacts);

const changedRows = (view: ReferralView, previous: ReferralView | undefined): readonly ViewRow[] =>
  view.rows.filter((row) => {
    const there = previous?.rows.find(({ team }) => team === row.team);
    return there === undefined || JSON.stringify(inOneOrder(there)) !== JSON.stringify(inOneOrder(row));
  });

const inOneOrder = (row: ViewRow): readonly unknown[] => [
  row.outcome,
  row.waitingSince,
  row.due?.what,
  row.due?.at,
  row.ownedBy,
  row.version,
  row.state,
];

const goneRows = (view: ReferralView, previous: ReferralView | undefined): readonly ViewRow[] =>
  (previous?.rows ?? []).filter(({ team }) => !view.rows.some((row) => row.team === team));

async function putView(store: ViewStore, view: ReferralView, previous: ReferralView | undefined): Promise<boolean> {
  const item = itemOfView(view);
  const put = await written('views', () =>
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: item,
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        ...(previous === undefined
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: 'revision = :revision',
              ExpressionAttributeValues: { ':revision': { N: String(previous.revision) } },
            }),
      }),
    ),
  );
  return put.done || isSame(put.there, item);
}

/** Our own write, whose reply was lost, or one that says the same. */
const isSame = (there: Item | undefined, item: Item): boolean =>
  there !== undefined &&
  ['revision', 'sequence', 'asOf', 'dueAt', 'contacts'].every(
    (name) => there[name]?.S === item[name]?.S && there[name]?.N === item[name]?.N,
  );

const putRow = (store: ViewStore, row: ViewRow, view: ReferralView) =>
  written('views', () =>
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: itemOfRow(row, view),
        ConditionExpression:
          'attribute_not_exists(pk) OR #sequence < :sequence OR (#sequence = :sequence AND asOf <= :asOf)',
        ExpressionAttributeNames: { '#sequence': 'sequence' },
        ExpressionAttributeValues: { ':sequence': { N: String(view.sequence) }, ':asOf': text(view.asOf) },
      }),
    ),
  );

const putContact = (store: ViewStore, fingerprint: string, view: ReferralView) =>
  orUnavailable('views', () =>
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: {
          pk: text(`C#${fingerprint}`),
          sk: text(referralKey(view.reference)),
          waitingSince: text(view.rows[0]?.waitingSince ?? view.asOf),
        },
      }),
    ),
  );

const remove = (store: ViewStore, pk: string, sk: string) =>
  orUnavailable('views', () =>
    store.client.send(new DeleteItemCommand({ TableName: store.table, Key: { pk: text(pk), sk: text(sk) } })),
  );

const takeOver = (store: ViewStore, reference: string): Promise<void> =>
  written('views', () =>
    store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: { pk: text(referralKey(reference)), sk: text(commitKey(1)) },
        UpdateExpression: 'REMOVE dueShard, dueAt',
        ConditionExpression: 'attribute_exists(dueAt)',
      }),
    ),
  ).then(() => undefined);

/** Whichever item carries the due moment; one that carries none stays so. */
async function postpone(store: ViewStore, reference: string, until: string): Promise<void> {
  const move = (sk: string) =>
    written('views', () =>
      store.client.send(
        new UpdateItemCommand({
          TableName: store.table,
          Key: { pk: text(referralKey(reference)), sk: text(sk) },
          UpdateExpression: 'SET dueAt = :until',
          ConditionExpression: 'attribute_exists(dueShard) AND dueAt < :until',
          ExpressionAttributeValues: { ':until': text(until) },
        }),
      ),
    );
  await Promise.all([move(viewKey), move(commitKey(1))]);
}

const shards = Array.from({ length: dueShards }, (_, shard) => String(shard));

async function dueIn(store: ViewStore, shard: string, limit: number, until?: string): Promise<readonly Item[]> {
  const { Items } = await orUnavailable('views', () =>
    store.client.send(
      new QueryCommand({
        TableName: store.table,
        IndexName: 'due',
        KeyConditionExpression: `dueShard = :shard${until === undefined ? '' : ' AND dueAt <= :until'}`,
        ExpressionAttributeValues: {
          ':shard': text(shard),
          ...(until === undefined ? {} : { ':until': text(until) }),
        },
        Limit: limit,
      }),
    ),
  );
  return Items ?? [];
}

async function due(store: ViewStore, now: string, limit: number): Promise<readonly DueReferral[]> {
  const found = (await Promise.all(shards.map((shard) => dueIn(store, shard, limit, now)))).flat();
  return found
    .map((item) => ({
      reference: requiredText(item, 'pk').slice(2),
      dueAt: requiredText(item, 'dueAt'),
      isFirstCommit: item.sk?.S !== viewKey,
    }))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
    .slice(0, limit);
}

async function nextDue(store: ViewStore): Promise<string | undefined> {
  const firsts = (await Promise.all(shards.map((shard) => dueIn(store, shard, 1)))).flat();
  return firsts.map((item) => requiredText(item, 'dueAt')).sort()[0];
}

async function inbox(
  store: ViewStore,
  { team, state, after, limit }: Parameters<Views['inbox']>[0],
): Promise<{ rows: readonly InboxRow[]; next?: string }> {
  const of = inboxOf(team, state);
  const { Items, LastEvaluatedKey } = await orUnavailable('views', () =>
    store.client.send(
      new QueryCommand({
        TableName: store.table,
        IndexName: 'inbox',
        KeyConditionExpression: 'inboxOf = :of',
        ExpressionAttributeValues: { ':of': text(of) },
        Limit: limit,
        ...(after === undefined ? {} : { ExclusiveStartKey: startAfter(team, of, after) }),
      }),
    ),
  );
  const rows = (Items ?? []).map(rowOfItem).map(({ team: _, ...row }) => row);
  const next = LastEvaluatedKey === undefined ? undefined : textOf(LastEvaluatedKey, 'inboxOrder');
  return { rows, ...(next === undefined ? {} : { next }) };
}

/** A page ends at a place in the order, which names its referral too. */
const startAfter = (team: string, of: string, after: string): Item => ({
  inboxOf: text(of),
  inboxOrder: text(after),
  pk: text(referralKey(after.slice(after.indexOf('#') + 1))),
  sk: text(rowKey(team)),
});

const holding = ['new', 'open'] as const;

async function held(store: ViewStore, team: string, { beside, most }: Parameters<Views['held']>[1]): Promise<number> {
  let count = 0;
  for (const state of holding) {
    let from: Item | undefined;
    do {
      const page = await orUnavailable('views', () =>
        store.client.send(
          new QueryCommand({
            TableName: store.table,
            IndexName: 'inbox',
            Select: 'COUNT',
            KeyConditionExpression: 'inboxOf = :of',
            FilterExpression: 'pk <> :beside',
            ExpressionAttributeValues: { ':of': text(inboxOf(team, state)), ':beside': text(referralKey(beside)) },
            Limit: most - count + 1,
            ...(from === undefined ? {} : { ExclusiveStartKey: from }),
          }),
        ),
      );
      count += page.Count ?? 0;
      from = page.LastEvaluatedKey;
    } while (from !== undefined && count < most);
    if (count >= most) return most;
  }
  return count;
}

async function byContact(store: ViewStore, fingerprint: string): Promise<readonly string[]> {
  const { Items } = await orUnavailable('views', () =>
    store.client.send(
      new QueryCommand({
        TableName: store.table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': text(`C#${fingerprint}`) },
      }),
    ),
  );
  return (Items ?? [])
    .map((item) => ({ reference: requiredText(item, 'sk').slice(2), since: textOf(item, 'waitingSince') ?? '' }))
    .sort((a, b) => (a.since > b.since ? -1 : 1))
    .map(({ reference }) => reference);
}
