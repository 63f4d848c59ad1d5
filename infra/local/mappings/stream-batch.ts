import { account, region } from '../template/addresses.ts';
import type { StreamMapping } from '../template/spec.ts';
import type { Outcome } from '../workers/pool.ts';
import type { StreamRecord } from './table-stream.ts';

export interface BatchWork {
  readonly mapping: StreamMapping;
  invoke(event: unknown): Promise<Outcome>;
  /** Where a batch goes that was given up on. */
  park(message: unknown): Promise<void>;
  pause(ms: number): Promise<void>;
  now(): number;
}

const firstPauseMs = 100;
const longestPauseMs = 2_000;

/**
 * Puts one batch through the function as Lambda's stream mapping does: what failed is tried again from the first failed
 * record on, halved where the mapping says so, and parked when its retries are used up. Returns when all is dealt with.
 */
export async function workBatch(work: BatchWork, records: readonly StreamRecord[], attempt = 0): Promise<void> {
  const [first] = records;
  if (first === undefined) return;
  const outcome = await work.invoke({ Records: records.map((record) => asLambdaSees(record, work)) });
  const left = leftOver(work.mapping, records, outcome);
  if (left.length === 0) return;
  const progressed = left.length < records.length;
  if (work.mapping.bisect && left.length > 1) {
    const middle = Math.ceil(left.length / 2);
    await workBatch(work, left.slice(0, middle), progressed ? 0 : attempt);
    return workBatch(work, left.slice(middle), progressed ? 0 : attempt);
  }
  const tries = progressed ? 0 : attempt;
  if (work.mapping.maxRetries >= 0 && tries >= work.mapping.maxRetries) return work.park(parkedMessage(work, left));
  await work.pause(Math.min(longestPauseMs, firstPauseMs * 2 ** tries));
  return workBatch(work, left, tries + 1);
}

/** The records still to be done: from the first one named as failed; all of them when the function itself failed. */
function leftOver(mapping: StreamMapping, records: readonly StreamRecord[], outcome: Outcome): readonly StreamRecord[] {
  if (outcome.result === 'failed') return records;
  if (!mapping.partialFailures) return [];
  const failed = failedItems(outcome.value);
  if (failed === undefined) return records;
  const at = records.findIndex((record) => failed.has(record.dynamodb.SequenceNumber));
  if (failed.size > 0 && at === -1) return records;
  return at === -1 ? [] : records.slice(at);
}

/** Identifiers named in a partial answer; undefined for an answer that is malformed, which fails the whole batch. */
export function failedItems(answer: unknown): ReadonlySet<string> | undefined {
  if (answer === null || answer === undefined) return new Set();
  const failures: unknown = Reflect.get(Object(answer), 'batchItemFailures');
  if (failures === undefined || failures === null) return new Set();
  if (!Array.isArray(failures)) return undefined;
  const named = failures.map((failure: unknown): unknown => Reflect.get(Object(failure), 'itemIdentifier'));
  return named.every((id): id is string => typeof id === 'string' && id !== '') ? new Set(named) : undefined;
}

const sourceArn = (mapping: StreamMapping): string =>
  `arn:aws:dynamodb:${region}:${account}:table/${mapping.table}/stream/home`;

const asLambdaSees = (record: StreamRecord, work: BatchWork) => ({
  ...record,
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: region,
  dynamodb: { ...record.dynamodb, ApproximateCreationDateTime: Math.floor(work.now() / 1000) },
  eventSourceARN: sourceArn(work.mapping),
});

const parkedMessage = ({ mapping, now }: BatchWork, records: readonly StreamRecord[]) => ({
  version: '1.0',
  timestamp: new Date(now()).toISOString(),
  requestContext: {
    functionArn: `arn:aws:lambda:${region}:${account}:function:${mapping.functionId}`,
    condition: 'RetryAttemptsExhausted',
    approximateInvokeCount: mapping.maxRetries + 1,
  },
  DDBStreamBatchInfo: {
    streamArn: sourceArn(mapping),
    batchSize: records.length,
    startSequenceNumber: records[0]?.dynamodb.SequenceNumber,
    endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
  },
});
