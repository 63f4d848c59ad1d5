import { setTimeout as wait } from 'node:timers/promises';
import { BatchWriteItemCommand, QueryCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { type Item, requiredText, text } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';
import type { DirectoryStore } from './pointer.ts';

const batchSize = 25;
const batchesInFlight = 8;
const longestPauseMs = 2_000;

/** All rows of a partition that begin so, in order. */
export async function readRows(
  { client, table }: DirectoryStore,
  pk: string,
  prefix: string,
  options: { readonly keysOnly?: boolean; readonly atMost?: number; readonly strongly?: boolean } = {},
): Promise<readonly Item[]> {
  const { strongly = false, keysOnly = false, atMost } = options;
  const asked = {
    TableName: table,
    KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': text(pk), ...(prefix === '' ? {} : { ':prefix': text(prefix) }) },
    ConsistentRead: strongly,
    ...(keysOnly ? { ProjectionExpression: 'pk, sk' } : {}),
    ...(atMost === undefined ? {} : { Limit: atMost }),
  };
  const rows: Item[] = [];
  let last: Item | undefined;
  do {
    const from = last;
    const page = await orUnavailable('directory', () =>
      client.send(new QueryCommand({ ...asked, ...(from === undefined ? {} : { ExclusiveStartKey: from }) })),
    );
    rows.push(...(page.Items ?? []));
    last = page.LastEvaluatedKey;
  } while (last !== undefined && (atMost === undefined || rows.length < atMost));
  return rows;
}

export const putRequest = (item: Item): WriteRequest => ({ PutRequest: { Item: item } });
export const deleteRequest = (item: Item): WriteRequest => ({
  DeleteRequest: { Key: { pk: text(requiredText(item, 'pk')), sk: text(requiredText(item, 'sk')) } },
});

/**
 * Writes any number of rows, several batches at a time, and what was left unprocessed again. Stops early, with false,
 * when `goOn` says so between batches.
 */
export async function writeRows(
  store: DirectoryStore,
  requests: Iterable<WriteRequest>,
  goOn: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const batches = batchesOf(requests);
  let stopped = false;
  const worker = async () => {
    for (const batch of batches) {
      if (stopped) return;
      if (!(await goOn())) {
        stopped = true;
        return;
      }
      await writeBatch(store, batch);
    }
  };
  await Promise.all(Array.from({ length: batchesInFlight }, worker));
  return !stopped;
}

function* batchesOf(requests: Iterable<WriteRequest>): Generator<WriteRequest[], void> {
  let batch: WriteRequest[] = [];
  for (const request of requests) {
    batch.push(request);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function writeBatch({ client, table }: DirectoryStore, batch: WriteRequest[]): Promise<void> {
  let left = batch;
  for (let pauseMs = 25; left.length > 0; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const { UnprocessedItems } = await orUnavailable('directory', () =>
      client.send(new BatchWriteItemCommand({ RequestItems: { [table]: left } })),
    );
    left = UnprocessedItems?.[table] ?? [];
    if (left.length > 0) await wait(pauseMs);
  }
}
