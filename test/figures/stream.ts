import type { DynamoDBStreamEvent } from 'aws-lambda';
import { factsKey } from '../../shared/aws/figures/keys.ts';
import type { TeamMonth } from '../../shared/ports.ts';

/** What the stream would carry for changed facts: keys only. */
export const streamOf = (...changed: readonly TeamMonth[]): DynamoDBStreamEvent => ({
  Records: changed.map((at, index) => ({
    eventName: 'MODIFY',
    dynamodb: { Keys: { pk: { S: factsKey(at) }, sk: { S: `id-${index}` } }, SequenceNumber: String(1000 + index) },
  })),
});
