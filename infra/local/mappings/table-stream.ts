import * as z from 'zod';
import { type Call, DynamoDbFault } from '../dynamodb/call.ts';

const keys = z.record(z.string(), z.object({ S: z.string().optional() }).loose());

const record = z
  .object({
    eventID: z.string(),
    eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
    dynamodb: z
      .object({ Keys: keys, SequenceNumber: z.string(), ApproximateCreationDateTime: z.number().optional() })
      .loose(),
  })
  .loose();
export type StreamRecord = z.infer<typeof record>;

const listed = z.object({ Streams: z.array(z.object({ StreamArn: z.string(), StreamLabel: z.string() })) });
const described = z.object({
  StreamDescription: z.object({
    Shards: z.array(z.object({ ShardId: z.string(), ParentShardId: z.string().optional() })),
    LastEvaluatedShardId: z.string().optional(),
  }),
});
const iterated = z.object({ ShardIterator: z.string() });
const read = z.object({ Records: z.array(record), NextShardIterator: z.string().nullish() });

export interface TableStream {
  /** Shards, parents before children. */
  shards(): Promise<readonly string[]>;
  /** An iterator after `sequence`, or at the oldest record kept. */
  iterator(shard: string, sequence: string | undefined): Promise<string>;
  /** `next` is absent when the shard has ended and all of it was read. */
  records(iterator: string): Promise<{ readonly records: readonly StreamRecord[]; readonly next: string | undefined }>;
}

/** The newest stream of a table. */
export async function openTableStream(call: Call, table: string): Promise<TableStream> {
  const { Streams } = listed.parse(await call('ListStreams', { TableName: table }));
  const newest = Streams.toSorted((a, b) => a.StreamLabel.localeCompare(b.StreamLabel)).at(-1);
  if (newest === undefined) throw new Error(`${table} has no stream`);
  const StreamArn = newest.StreamArn;
  return {
    async shards() {
      const found: z.infer<typeof described>['StreamDescription']['Shards'] = [];
      let after: string | undefined;
      do {
        const { StreamDescription } = described.parse(
          await call('DescribeStream', { StreamArn, ...(after === undefined ? {} : { ExclusiveStartShardId: after }) }),
        );
        found.push(...StreamDescription.Shards);
        after = StreamDescription.LastEvaluatedShardId;
      } while (after !== undefined);
      // Shard ids carry the time they began: their order is the order of parents and children.
      return found.map((shard) => shard.ShardId).toSorted();
    },
    async iterator(ShardId, sequence) {
      const from = (position: object) =>
        call('GetShardIterator', { StreamArn, ShardId, ...position }).then(
          (answer) => iterated.parse(answer).ShardIterator,
        );
      if (sequence === undefined) return from({ ShardIteratorType: 'TRIM_HORIZON' });
      try {
        return await from({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequence });
      } catch (fault) {
        // What we stood at was trimmed after a day: everything still there comes after it.
        if (fault instanceof DynamoDbFault && fault.type === 'TrimmedDataAccessException')
          return from({ ShardIteratorType: 'TRIM_HORIZON' });
        throw fault;
      }
    },
    async records(ShardIterator) {
      const { Records, NextShardIterator } = read.parse(await call('GetRecords', { ShardIterator, Limit: 1000 }));
      return { records: Records, next: NextShardIterator ?? undefined };
    },
  };
}
