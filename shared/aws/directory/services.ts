import { GetItemCommand, QueryCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type CommunityService, serviceOf } from '../../standards/open-referral.ts';
import {
  localitiesAround,
  localitiesOf,
  type NearbyService,
  nearbyOf,
  sortedByTopics,
} from '../../standards/open-referral-nearby.ts';
import { type Item, requiredText, text } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';
import { lookupPartition, nearbyPrefix, partition } from './items.ts';
import type { DirectoryStore } from './pointer.ts';
import { putRequest, readRows } from './rows.ts';

/** Services in a partition of their own, by id; a page of the open feed reads one or two. */
const blockSize = 100;
/** Services in one item, so that an import writes a tenth of the items; some 12 KB, and less than an item may hold. */
const packSize = 10;
const packCharacters = 100_000;
/** Services near a place in one row; a few kilobytes. */
const chunkSize = 25;
/** Rows read for one place, so that a look-up stays cheap in a city. */
const chunksRead = 4;

const metaKey = (version: string) => ({ pk: text(partition(version, 'S')), sk: text('META') });
const blockPartition = (version: string, block: number): string => partition(version, `S${block}`);

const metaSchema = z.object({ total: z.number(), firstIds: z.array(z.string()) });
export type ServicesMeta = z.infer<typeof metaSchema>;

/** All rows of a version of the community directory; the map of its blocks first, so that a sweep finds them. */
export function* serviceItems(version: string, services: readonly CommunityService[]): Generator<WriteRequest> {
  const sorted = [...services].sort((a, b) => (a.id < b.id ? -1 : 1));
  const firstIds = sorted.filter((_, at) => at % blockSize === 0).map(({ id }) => id);
  const meta: ServicesMeta = { total: sorted.length, firstIds };
  yield putRequest({ ...metaKey(version), meta: text(JSON.stringify(meta)) });
  for (let from = 0; from < sorted.length; from += blockSize) {
    const pk = text(blockPartition(version, from / blockSize));
    for (const [first, body] of packs(sorted.slice(from, from + blockSize)))
      yield putRequest({ pk, sk: text(first), body: text(body) });
  }
  yield* nearbyItems(version, sorted);
}

/** As JSON, by the id of the first. */
function* packs(services: readonly CommunityService[]): Generator<readonly [first: string, body: string]> {
  let first = '';
  let bodies: string[] = [];
  let characters = 0;
  for (const service of services) {
    const body = JSON.stringify(service);
    if (bodies.length === packSize || (bodies.length > 0 && characters + body.length > packCharacters)) {
      yield [first, `[${bodies.join(',')}]`];
      bodies = [];
      characters = 0;
    }
    if (bodies.length === 0) first = service.id;
    bodies.push(body);
    characters += body.length;
  }
  if (bodies.length > 0) yield [first, `[${bodies.join(',')}]`];
}

function* nearbyItems(version: string, services: readonly CommunityService[]): Generator<WriteRequest> {
  const near = new Map<string, NearbyService[]>();
  for (const service of services) {
    if (service.status !== 'active') continue;
    const shown = nearbyOf(service);
    for (const locality of localitiesOf(service)) near.set(locality, [...(near.get(locality) ?? []), shown]);
  }
  for (const [locality, all] of near) {
    for (let from = 0; from < all.length; from += chunkSize) {
      yield putRequest({
        pk: text(lookupPartition(version, locality)),
        sk: text(`${nearbyPrefix(locality)}${String(from / chunkSize).padStart(4, '0')}`),
        services: text(JSON.stringify(all.slice(from, from + chunkSize))),
      });
    }
  }
}

export async function readMeta({ client, table }: DirectoryStore, version: string): Promise<ServicesMeta> {
  const { Item: item } = await orUnavailable('directory', () =>
    client.send(new GetItemCommand({ TableName: table, Key: metaKey(version) })),
  );
  return item === undefined ? { total: 0, firstIds: [] } : metaSchema.parse(JSON.parse(requiredText(item, 'meta')));
}

function servicesOfItem(item: Item): readonly CommunityService[] {
  const stored: unknown = JSON.parse(requiredText(item, 'body'));
  if (!Array.isArray(stored)) throw new TypeError('stored services that are no list');
  return stored.map((one) => {
    const service = serviceOf(one);
    if (service === undefined) throw new TypeError('stored service that is none');
    return service;
  });
}

const readBlock = async (store: DirectoryStore, version: string, block: number): Promise<readonly CommunityService[]> =>
  (await readRows(store, blockPartition(version, block), '')).flatMap(servicesOfItem);

/** From `offset`, at most `count`, in order of id. */
export async function servicesFrom(
  store: DirectoryStore,
  version: string,
  offset: number,
  count: number,
): Promise<readonly CommunityService[]> {
  const first = Math.floor(offset / blockSize);
  const last = Math.floor((offset + count - 1) / blockSize);
  const blocks = await Promise.all(
    Array.from({ length: last - first + 1 }, (_, at) => readBlock(store, version, first + at)),
  );
  return blocks.flat().slice(offset - first * blockSize, offset - first * blockSize + count);
}

export async function allServices(store: DirectoryStore, version: string): Promise<readonly CommunityService[]> {
  const { firstIds } = await readMeta(store, version);
  const services: CommunityService[] = [];
  for (const block of firstIds.keys()) services.push(...(await readBlock(store, version, block)));
  return services;
}

export async function serviceById(
  store: DirectoryStore,
  version: string,
  id: string,
): Promise<CommunityService | undefined> {
  const { firstIds } = await readMeta(store, version);
  const block = firstIds.findLastIndex((first) => first <= id);
  if (block < 0 || id === '') return undefined;
  const { Items: [item] = [] } = await orUnavailable('directory', () =>
    store.client.send(
      new QueryCommand({
        TableName: store.table,
        KeyConditionExpression: 'pk = :pk AND sk <= :id',
        ExpressionAttributeValues: { ':pk': text(blockPartition(version, block)), ':id': text(id) },
        ScanIndexForward: false,
        Limit: 1,
      }),
    ),
  );
  return item === undefined ? undefined : servicesOfItem(item).find((service) => service.id === id);
}

export async function servicesNear(
  store: DirectoryStore,
  version: string,
  near: { readonly postcode?: string; readonly place?: string },
  topics: readonly string[],
  limit: number,
): Promise<readonly NearbyService[]> {
  const found = await Promise.all(
    localitiesAround(near).map((locality) =>
      readRows(store, lookupPartition(version, locality), nearbyPrefix(locality), { atMost: chunksRead }),
    ),
  );
  const services = found.flat().flatMap((item) => nearbyOfRow(requiredText(item, 'services')));
  const onceEach = [...new Map(services.map((service) => [service.id, service])).values()];
  return sortedByTopics(onceEach, topics).slice(0, limit);
}

/** Rows hold what `nearbyOf` made; what cannot be read as such is left out. */
function nearbyOfRow(row: string): readonly NearbyService[] {
  const stored: unknown = JSON.parse(row);
  return Array.isArray(stored) ? stored.filter(isNearby) : [];
}

const isNearby = (stored: unknown): stored is NearbyService =>
  typeof stored === 'object' && stored !== null && 'id' in stored && 'name' in stored && 'topics' in stored;

/** Partitions that hold the services of a version, to sweep them. */
export async function servicePartitions(store: DirectoryStore, version: string): Promise<readonly string[]> {
  const { firstIds } = await readMeta(store, version);
  return [...[...firstIds.keys()].map((block) => blockPartition(version, block)).reverse(), partition(version, 'S')];
}
