import { setTimeout as wait } from 'node:timers/promises';
import { type Call, DynamoDbFault } from '../dynamodb/call.ts';
import type { StreamMapping } from '../template/spec.ts';
import type { Checkpoints } from './checkpoints.ts';
import { matches } from './event-pattern.ts';
import { type BatchWork, workBatch } from './stream-batch.ts';
import { openTableStream, type StreamRecord, type TableStream } from './table-stream.ts';

export interface StreamPoller {
  /** Looks now and not at the next turn. */
  poke(): void;
  /** Resolves when a look that began after this call found nothing more. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
}

export interface StreamPolling extends BatchWork {
  readonly call: Call;
  readonly checkpoints: Checkpoints;
  /** Sees every record before the function does, whatever the filter says. */
  observe(records: readonly StreamRecord[]): void;
  fault(fault: unknown): void;
}

const idleMs = 400;

/** Reads a table's stream from where it was left and wakes the mapping's function, batch by batch. */
export function pollStream(polling: StreamPolling): StreamPoller {
  const { mapping } = polling;
  const stopping = new AbortController();
  let wake: (() => void) | undefined;
  let looksBegun = 0;
  let listeners: { readonly after: number; readonly resolve: () => void }[] = [];

  const run = async (): Promise<void> => {
    let walk: ShardWalk | undefined;
    while (!stopping.signal.aborted) {
      const look = ++looksBegun;
      let found = 1;
      try {
        walk ??= await walkShards(await openTableStream(polling.call, mapping.table), polling);
        found = await walk.step();
      } catch (fault) {
        if (stopping.signal.aborted) return;
        // An iterator lives 15 minutes, a shard some hours: start again from the checkpoint.
        if (!(fault instanceof DynamoDbFault)) polling.fault(fault);
        walk = undefined;
        await wait(idleMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
      if (found > 0) continue;
      const done = listeners.filter((listener) => look > listener.after);
      listeners = listeners.filter((listener) => look <= listener.after);
      for (const listener of done) listener.resolve();
      if (listeners.length === 0) await nap();
    }
  };

  const nap = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => wake?.(), idleMs);
      wake = () => {
        clearTimeout(timer);
        wake = undefined;
        resolve();
      };
    });

  const running = run();
  return {
    poke: () => wake?.(),
    caughtUp: () =>
      new Promise((resolve) => {
        listeners.push({ after: looksBegun, resolve });
        wake?.();
      }),
    async stop() {
      stopping.abort();
      wake?.();
      await running;
    },
  };
}

interface ShardWalk {
  /** Works what is new in every shard; how many records that were. */
  step(): Promise<number>;
}

async function walkShards(stream: TableStream, polling: StreamPolling): Promise<ShardWalk> {
  const { checkpoints, mapping } = polling;
  const open: { readonly shard: string; iterator: string | undefined }[] = [];
  for (const shard of await stream.shards()) {
    const { sequence, ended } = checkpoints.read(mapping.id, shard);
    if (!ended) open.push({ shard, iterator: await stream.iterator(shard, sequence) });
  }
  return {
    async step() {
      let count = 0;
      for (const at of open) {
        // A child waits until its parent is read to the end.
        while (at.iterator !== undefined) {
          const { records, next } = await stream.records(at.iterator);
          await work(polling, at.shard, records);
          count += records.length;
          at.iterator = next;
          if (next !== undefined && records.length === 0) return count;
        }
        checkpoints.end(mapping.id, at.shard);
      }
      throw new DynamoDbFault('ShardEnded', 'look for its children');
    },
  };
}

/** Changes of one partition key stay in order; others may be worked side by side, as the mapping says. */
async function work(polling: StreamPolling, shard: string, records: readonly StreamRecord[]): Promise<void> {
  const { mapping, checkpoints } = polling;
  const step = mapping.batchSize * mapping.parallel;
  for (let from = 0; from < records.length; from += step) {
    const some = records.slice(from, from + step);
    polling.observe(some);
    const wanted = some.filter((record) => isWanted(mapping, record));
    await Promise.all(lanes(wanted, mapping.parallel).map((lane) => workLane(polling, lane)));
    const last = some.at(-1);
    if (last !== undefined) checkpoints.pass(mapping.id, shard, last.dynamodb.SequenceNumber);
  }
}

async function workLane(polling: StreamPolling, lane: readonly StreamRecord[]): Promise<void> {
  const { batchSize } = polling.mapping;
  for (let from = 0; from < lane.length; from += batchSize)
    await workBatch(polling, lane.slice(from, from + batchSize));
}

const isWanted = (mapping: StreamMapping, record: StreamRecord): boolean =>
  mapping.filters.length === 0 || mapping.filters.some((pattern) => matches(record, pattern));

function lanes(records: readonly StreamRecord[], count: number): readonly (readonly StreamRecord[])[] {
  const found: StreamRecord[][] = Array.from({ length: count }, () => []);
  for (const record of records) found[laneOf(record, count)]?.push(record);
  return found.filter((lane) => lane.length > 0);
}

function laneOf(record: StreamRecord, count: number): number {
  let sum = 0;
  for (const character of record.dynamodb.Keys['pk']?.S ?? '') sum = (sum * 31 + character.charCodeAt(0)) % 65_521;
  return sum % count;
}
