import { setTimeout as wait } from 'node:timers/promises';
import {
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  type KeysAndAttributes,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { type RollupColumns, type RollupKey, type Rollups, StoreUnavailable } from '../../ports.ts';
import { dimensionColumn, type Rollup, valueAt } from '../../response-times/rollup.ts';
import { type Item, requiredText, text } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';
import { factOfItem } from './fact-item.ts';
import { factsKey, monthsKey, rollupSort, rollupsKey, teamRollupPrefix, whereKey, whereOf, whereSort } from './keys.ts';
import { allColumns, attributesOfColumns, attributesOfRollup, rollupOfItem } from './rollup-item.ts';

interface Store {
  readonly client: DynamoDBClient;
  readonly table: string;
}

/** Rollups in the Figures table, laid out as figures-keys.ts says. */
export function dynamoRollups(store: Store): Rollups {
  const noted = new Set<string>();
  return {
    facts: (at) => orUnavailable('figures', async () => (await query(store, factsKey(at))).map(factOfItem)),
    ofTeams: (area, month) =>
      orUnavailable('figures', async () =>
        (await query(store, rollupsKey(area, month), teamRollupPrefix)).map((item) => rollupOfItem(item, allColumns)),
      ),
    version: (key) => orUnavailable('figures', () => version(store, key)),
    put: (key, rollup, expected) =>
      orUnavailable('figures', async () => {
        if (key.team !== undefined) await note(store, noted, key, rollup);
        return put(store, key, rollup, expected);
      }),
    teams: () =>
      orUnavailable('figures', async () =>
        (await query(store, whereKey)).map((item) => whereOf(requiredText(item, 'sk'))),
      ),
    months: () =>
      orUnavailable('figures', async () => (await query(store, monthsKey)).map((item) => requiredText(item, 'sk'))),
    read: (keys, columns) => orUnavailable('figures', () => readMany(store, keys, columns)),
  };
}

async function query(store: Store, pk: string, prefix?: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  const pages = paginateQuery(
    { client: store.client },
    {
      TableName: store.table,
      ConsistentRead: true,
      KeyConditionExpression: prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': text(pk), ...(prefix === undefined ? {} : { ':prefix': text(prefix) }) },
    },
  );
  for await (const page of pages) items.push(...(page.Items ?? []));
  return items;
}

const keyOf = (key: RollupKey): Item => ({ pk: text(rollupsKey(key.area, key.month)), sk: text(rollupSort(key)) });

async function version(store: Store, key: RollupKey): Promise<number> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: keyOf(key),
      ConsistentRead: true,
      ProjectionExpression: '#version',
      ExpressionAttributeNames: { '#version': 'version' },
    }),
  );
  return Number(Item?.version?.N ?? 0);
}

async function put(store: Store, key: RollupKey, rollup: Rollup, expected: number): Promise<boolean> {
  try {
    await store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: { ...keyOf(key), version: { N: String(expected + 1) }, ...attributesOfRollup(rollup) },
        ConditionExpression: expected === 0 ? 'attribute_not_exists(pk)' : '#version = :version',
        ...(expected === 0
          ? {}
          : {
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':version': { N: String(expected) } },
            }),
      }),
    );
    return true;
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return false;
    throw fault;
  }
}

/** Writes down, before a team's rollup, that there is one; once in a function's life for each place. */
async function note(store: Store, noted: Set<string>, { area, month, team = '' }: RollupKey, rollup: Rollup) {
  const places = dimensionColumn(rollup, 'place');
  const rows: readonly (readonly [string, string])[] = [
    ...new Set(places.rows.map((_, row) => whereSort(area, valueAt(places, row), team))),
  ].map((sort) => [whereKey, sort] as const);
  for (const [pk, sk] of [...rows, [monthsKey, month] as const]) {
    if (noted.has(`${pk}/${sk}`)) continue;
    await store.client.send(new PutItemCommand({ TableName: store.table, Item: { pk: text(pk), sk: text(sk) } }));
    noted.add(`${pk}/${sk}`);
  }
}

const mostKeysAtOnce = 100;
const batchesAtOnce = 8;
const mostRounds = 60;

/** Eventually consistent: a reader of figures may be a moment behind. Months come back in no order. */
async function readMany(store: Store, keys: readonly RollupKey[], columns: RollupColumns): Promise<readonly Rollup[]> {
  const batches: (readonly RollupKey[])[] = [];
  for (let from = 0; from < keys.length; from += mostKeysAtOnce) batches.push(keys.slice(from, from + mostKeysAtOnce));
  const found: Rollup[] = [];
  const work = async () => {
    for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
      found.push(...(await readBatch(store, batch, columns)));
    }
  };
  await Promise.all(Array.from({ length: batchesAtOnce }, work));
  return found;
}

async function readBatch(store: Store, keys: readonly RollupKey[], columns: RollupColumns): Promise<readonly Rollup[]> {
  const names = attributesOfColumns(columns);
  const found: Rollup[] = [];
  let asked: KeysAndAttributes | undefined = {
    Keys: keys.map(keyOf),
    ProjectionExpression: names.map((_, index) => `#${index}`).join(', '),
    ExpressionAttributeNames: Object.fromEntries(names.map((name, index) => [`#${index}`, name])),
  };
  for (let round = 0; asked !== undefined; round++) {
    if (round === mostRounds) throw new StoreUnavailable('figures did not answer in full');
    if (round > 1) await wait(Math.min(round * 20, 200));
    const answered: BatchGetItemCommandOutput = await store.client.send(
      new BatchGetItemCommand({ RequestItems: { [store.table]: asked } }),
    );
    found.push(...(answered.Responses?.[store.table] ?? []).map((item) => rollupOfItem(item, columns)));
    asked = answered.UnprocessedKeys?.[store.table];
  }
  return found;
}
