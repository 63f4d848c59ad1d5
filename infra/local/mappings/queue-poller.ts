import { setTimeout as wait } from 'node:timers/promises';
import type { Queues, ReceivedMessage } from '../queues/queues.ts';
import { account, region } from '../template/addresses.ts';
import type { QueueMapping } from '../template/spec.ts';
import type { Outcome } from '../workers/pool.ts';
import { failedItems } from './stream-batch.ts';

export interface QueuePolling {
  readonly mapping: QueueMapping;
  readonly queues: Queues;
  invoke(event: unknown): Promise<Outcome>;
  fault(fault: unknown): void;
}

/** Deployed, what failed comes back after the queue's visibility timeout; nobody at home waits minutes for that. */
const retryAfterSeconds = 1;
const longPollSeconds = 20;
const mostReaders = 3;

/** Wakes the mapping's function with what arrives in its queue; only what it did is deleted. */
export function pollQueue(polling: QueuePolling): { stop(): void } {
  let stopped = false;
  const read = async (): Promise<void> => {
    while (!stopped) {
      try {
        const { queue, batchSize } = polling.mapping;
        const messages = await polling.queues.receive(queue, Math.min(10, batchSize), longPollSeconds);
        if (messages.length > 0 && !stopped) await work(polling, messages);
      } catch (fault) {
        if (stopped) return;
        polling.fault(fault);
        await wait(500);
      }
    }
  };
  for (let reader = 0; reader < Math.min(mostReaders, polling.mapping.maxConcurrency); reader++) void read();
  return {
    stop() {
      stopped = true;
    },
  };
}

async function work({ mapping, queues, invoke }: QueuePolling, messages: readonly ReceivedMessage[]): Promise<void> {
  const outcome = await invoke({ Records: messages.map((message) => asLambdaSees(message, mapping)) });
  const failed =
    outcome.result === 'failed' ? undefined : mapping.partialFailures ? failedItems(outcome.value) : new Set<string>();
  const isDone = (message: ReceivedMessage) => failed !== undefined && !failed.has(message.MessageId);
  await queues.delete(
    mapping.queue,
    messages.filter(isDone).map((message) => message.ReceiptHandle),
  );
  for (const message of messages)
    if (!isDone(message)) await queues.hide(mapping.queue, message.ReceiptHandle, retryAfterSeconds);
}

const asLambdaSees = (message: ReceivedMessage, mapping: QueueMapping) => ({
  messageId: message.MessageId,
  receiptHandle: message.ReceiptHandle,
  body: message.Body,
  attributes: message.Attributes,
  messageAttributes: Object.fromEntries(
    Object.entries(message.MessageAttributes).map(([name, value]) => [
      name,
      {
        dataType: value.DataType,
        ...(value.StringValue === undefined ? {} : { stringValue: value.StringValue }),
        ...(value.BinaryValue === undefined ? {} : { binaryValue: value.BinaryValue }),
        stringListValues: [],
        binaryListValues: [],
      },
    ]),
  ),
  md5OfBody: message.MD5OfBody,
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:${region}:${account}:${mapping.queue}`,
  awsRegion: region,
});
