import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  GetItemCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { TeamEntry } from '../../routing/team-entry.ts';
import { type Item, text, textOf } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';
import { entryOfItem, goneItem, keysOfEntry, type LookupKey, lookupItems, teamItem, teamKey } from './items.ts';
import { type DirectoryStore, type Pointer, readPointer, revise } from './pointer.ts';

/** A transaction holds 100 actions: the pointer, the team, and rows. */
const rowsInOne = 96;
const attempts = 8;

/**
 * Puts one team, in force at once. A team that covers more keys than one transaction holds is put in several: each bumps
 * the revision, what it covers newly comes first, and a repeat after a crash ends the same. Whoever puts the same team
 * later wins whole.
 */
export async function putTeam(store: DirectoryStore, entry: TeamEntry): Promise<'put' | 'import-under-way'> {
  const token = randomUUID();
  for (let attempt = 1; ; attempt++) {
    const pointer = await readPointer(store);
    const before = await readTeamItem(store, pointer.teams, entry.team.id);
    if (before !== undefined && textOf(before, 'token') === token) return 'put';
    const put = await tryToPut(store, pointer, before, entry, token);
    if (put) return 'put';
    if ((await readPointer(store)).importing !== undefined && attempt >= 2) return 'import-under-way';
    if (attempt >= attempts) throw new Error('a team was put by others again and again meanwhile');
    await wait(Math.random() * 50 * attempt);
  }
}

const readTeamItem = async ({ client, table }: DirectoryStore, version: string, id: string) =>
  (
    await orUnavailable('directory', () =>
      client.send(new GetItemCommand({ TableName: table, Key: teamKey(version, id), ConsistentRead: true })),
    )
  ).Item;

async function tryToPut(
  store: DirectoryStore,
  pointer: Pointer,
  before: Item | undefined,
  entry: TeamEntry,
  token: string,
): Promise<boolean> {
  const { teams: version } = pointer;
  const had = keysHeld(before);
  const has = keysOfEntry(entry);
  const gone = had.filter((key) => !has.includes(key));
  const rows: TransactWriteItem[] = [
    ...lookupItems(version, entry).map((item) => ({ Put: { TableName: store.table, Item: item } })),
    ...gone.map((key) => ({ Put: { TableName: store.table, Item: goneItem(version, key, entry.team.id) } })),
  ];
  const parts = Math.max(1, Math.ceil(rows.length / rowsInOne));
  for (let part = 0; part < parts; part++) {
    const last = part === parts - 1;
    const held = last ? undefined : [...new Set([...had, ...has])];
    const heldBefore = part === 0 ? before : { token: text(`${token}/${part - 1}`) };
    const done = await transact(store, [
      { Update: changeInVersion(store, version) },
      { Put: teamPut(store, version, entry, held, last ? token : `${token}/${part}`, heldBefore) },
      ...rows.slice(part * rowsInOne, (part + 1) * rowsInOne),
    ]);
    if (!done) return false;
  }
  return true;
}

/** Bumps the revision, provided that the version is still the one in force. */
function changeInVersion(store: DirectoryStore, version: string) {
  const { ConditionExpression, ...update } = revise(store, {
    set: ', teams = if_not_exists(teams, :version)',
    values: { ':version': text(version) },
  });
  return {
    ...update,
    ConditionExpression: `(${ConditionExpression}) AND (attribute_not_exists(teams) OR teams = :version)`,
  };
}

/** `keys` are all under which the team may stand while it is put in parts, so that none is ever left behind. */
function teamPut(
  store: DirectoryStore,
  version: string,
  entry: TeamEntry,
  keys: readonly LookupKey[] | undefined,
  token: string,
  before: Item | undefined,
) {
  const held = before === undefined ? undefined : (textOf(before, 'token') ?? '');
  return {
    TableName: store.table,
    Item: teamItem(version, entry, {
      token: text(token),
      ...(keys === undefined ? {} : { heldKeys: text(JSON.stringify(keys)) }),
    }),
    ...(held === undefined
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : held === ''
        ? { ConditionExpression: 'attribute_not_exists(#token)', ExpressionAttributeNames: { '#token': 'token' } }
        : {
            ConditionExpression: '#token = :held',
            ExpressionAttributeNames: { '#token': 'token' },
            ExpressionAttributeValues: { ':held': text(held) },
          }),
  };
}

/** Under which keys the team may stand: those it covers, or while it is put in several parts, more. */
function keysHeld(item: Item | undefined): readonly LookupKey[] {
  if (item === undefined) return [];
  const held = textOf(item, 'heldKeys');
  if (held === undefined) return keysOfEntry(entryOfItem(item));
  const keys: unknown = JSON.parse(held);
  return Array.isArray(keys) ? keys.filter(isLookupKey) : [];
}

const isLookupKey = (key: unknown): key is LookupKey =>
  typeof key === 'string' && /^(postcode|practice|place|hub|called) /.test(key);

/** False where a condition did not hold or somebody else wrote at the same moment. */
async function transact({ client }: DirectoryStore, actions: TransactWriteItem[]): Promise<boolean> {
  try {
    await orUnavailable('directory', () => client.send(new TransactWriteItemsCommand({ TransactItems: actions })));
    return true;
  } catch (fault) {
    if (fault instanceof TransactionCanceledException) return false;
    throw fault;
  }
}
