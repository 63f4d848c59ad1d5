import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Item } from '../dynamo.ts';
import { text, textOf } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';

export interface DirectoryStore {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What is in force. One small item, read strongly at each look-up, so that a change is visible at once. */
export interface Pointer {
  readonly revision: number;
  /** Epoch milliseconds; for a while after it, what stands under keys is read strongly. */
  readonly revisedAt: number;
  readonly teams: string;
  readonly services: string;
  /** Plain names of areas in which a practice comes before the postcode. */
  readonly practiceFirst: readonly string[];
  /** Every version that may still lie about: in force, on its way, or never to be. */
  readonly leftovers: readonly string[];
  /** The version that is being written, by a living import or a dead one. */
  readonly importing?: string;
}

/** The version that is in force before anything was ever imported. */
const firstVersion = '0';
/** An import that has not been heard of for this long is taken for dead. */
const leaseMs = 60_000;

export const pointerKey = { pk: text('POINTER'), sk: text('POINTER') };

const pointerOf = (item: Item = {}): Pointer => ({
  ...(item.importing?.S === undefined ? {} : { importing: item.importing.S }),
  revision: Number(item.revision?.N ?? 0),
  revisedAt: Number(item.revisedAt?.N ?? 0),
  teams: textOf(item, 'teams') ?? firstVersion,
  services: textOf(item, 'services') ?? firstVersion,
  practiceFirst: item.practiceFirst?.SS ?? [],
  leftovers: item.leftovers?.SS ?? [],
});

export async function readPointer({ client, table }: DirectoryStore): Promise<Pointer> {
  const { Item: item } = await orUnavailable('directory', () =>
    client.send(new GetItemCommand({ TableName: table, Key: pointerKey, ConsistentRead: true })),
  );
  return pointerOf(item);
}

/** Part of an update expression that makes everybody read again. */
const bumped = 'revision = if_not_exists(revision, :none) + :one, revisedAt = :at';
const bump = (store: DirectoryStore): Item => ({
  ':none': { N: '0' },
  ':one': { N: '1' },
  ':at': { N: String(store.now()) },
});

/**
 * One change of the pointer that makes everybody read again. Refused while an import is under way; a dead import
 * loses its claim by it, so that it can never put in force what it read before.
 */
export const revise = (store: DirectoryStore, change: { readonly set?: string; readonly values?: Item } = {}) => ({
  TableName: store.table,
  Key: pointerKey,
  UpdateExpression: `SET ${bumped}${change.set ?? ''} REMOVE importing, importingUntil`,
  ConditionExpression: 'attribute_not_exists(importing) OR importingUntil < :now',
  ExpressionAttributeValues: {
    ...bump(store),
    ':now': { N: String(store.now()) },
    ...change.values,
  },
});

/** Never hindered by an import, which leaves it alone. What is remembered of a revision holds nothing of it, so that stays. */
export async function changePracticeFirst(store: DirectoryStore, area: string, first: boolean): Promise<void> {
  await orUnavailable('directory', () =>
    store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: pointerKey,
        UpdateExpression: `${first ? 'ADD' : 'DELETE'} practiceFirst :area`,
        ExpressionAttributeValues: { ':area': { SS: [area] } },
      }),
    ),
  );
}

/** A claim on the directory: nobody else imports or puts while it is kept alive. */
export interface ImportClaim {
  /** Also the version that it writes. */
  readonly id: string;
  readonly before: Pointer;
}

/** Undefined where somebody else's import is under way. */
export async function claimImport(store: DirectoryStore, id: string): Promise<ImportClaim | undefined> {
  const attributes = await unlessRefused(() =>
    store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: pointerKey,
        UpdateExpression: 'SET importing = :id, importingUntil = :until ADD leftovers :version',
        ConditionExpression: 'attribute_not_exists(importing) OR importingUntil < :now OR importing = :id',
        ExpressionAttributeValues: {
          ':id': text(id),
          ':version': { SS: [id] },
          ':until': { N: String(store.now() + leaseMs) },
          ':now': { N: String(store.now()) },
        },
        ReturnValues: 'ALL_NEW',
      }),
    ),
  );
  return attributes === undefined ? undefined : { id, before: pointerOf(attributes.Attributes) };
}

/** Says that the import lives. False where it was taken for dead and must stop. */
export const keepClaim = (store: DirectoryStore, { id }: ImportClaim): Promise<boolean> =>
  changeClaimed(store, id, 'SET importingUntil = :until', { ':until': { N: String(store.now() + leaseMs) } });

/**
 * Puts the version in force at one moment. False where the import was taken for dead: then nothing changed. A repeat
 * after a lost reply finds its version in force.
 */
export async function flip(
  store: DirectoryStore,
  { id, before }: ImportClaim,
  what: 'teams' | 'services',
): Promise<boolean> {
  const flipped = await changeClaimed(
    store,
    id,
    `SET ${what} = :id, ${bumped} REMOVE importing, importingUntil ADD leftovers :before`,
    { ...bump(store), ':before': { SS: [before[what]] } },
  );
  return flipped || (await readPointer(store))[what] === id;
}

/** Gives the claim back with nothing changed. */
export const dropClaim = (store: DirectoryStore, { id }: ImportClaim): Promise<boolean> =>
  changeClaimed(store, id, 'REMOVE importing, importingUntil', {});

async function changeClaimed(store: DirectoryStore, id: string, change: string, values: Item): Promise<boolean> {
  const done = await unlessRefused(() =>
    store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: pointerKey,
        UpdateExpression: change,
        ConditionExpression: 'importing = :id',
        ExpressionAttributeValues: { ':id': text(id), ...values },
      }),
    ),
  );
  return done !== undefined;
}

/** Forgets a version whose rows are gone. */
export async function forgetLeftover(store: DirectoryStore, version: string): Promise<void> {
  await orUnavailable('directory', () =>
    store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: pointerKey,
        UpdateExpression: 'DELETE leftovers :version',
        ExpressionAttributeValues: { ':version': { SS: [version] } },
      }),
    ),
  );
}

/** Undefined where the condition does not hold. */
async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await orUnavailable('directory', ask);
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return undefined;
    throw fault;
  }
}
