/**
 * SNS and SQS in a thread of their own: each message is flushed to disk before it is acknowledged, and nobody's page
 * waits for that. What was being worked on when the last run ended is handed out again.
 */
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { followServiceClock } from '../workers/service-date.ts';

const attributes = z.record(z.string(), z.string());
const given = z
  .object({
    offset: z.instanceof(SharedArrayBuffer),
    port: z.number(),
    directory: z.string(),
    region: z.string(),
    queues: z.array(z.object({ name: z.string(), attributes })),
    topics: z.array(z.object({ name: z.string() })),
    subscriptions: z.array(z.object({ topic: z.string(), queue: z.string(), attributes })),
  })
  .parse(workerData);

followServiceClock(given.offset);
const { startFauxqs } = await import('fauxqs');
const server = await startFauxqs({
  port: given.port,
  host: '127.0.0.1',
  logger: false,
  defaultRegion: given.region,
  dataDir: given.directory,
});

// Topics hold nothing: they and their subscriptions are made anew, as the template has them now.
for (const { name } of given.topics) server.deleteTopic(name);
server.setup({ queues: given.queues, topics: given.topics, subscriptions: given.subscriptions });
for (const queue of given.queues) {
  await call('SetQueueAttributes', { QueueUrl: urlOf(queue.name), Attributes: mutable(queue.attributes) });
  await freeInterrupted(queue.name);
}
parentPort?.postMessage('ready');

function urlOf(name: string): string {
  return `http://127.0.0.1:${server.port}/000000000000/${name}`;
}

function mutable({ FifoQueue: _, ...rest }: Record<string, string>): Record<string, string> {
  return rest;
}

/** One second, since zero is refused by the emulator's own store. */
async function freeInterrupted(name: string): Promise<void> {
  for (const { receiptHandle } of server.inspectQueue(name)?.messages.inflight ?? [])
    await call('ChangeMessageVisibility', {
      QueueUrl: urlOf(name),
      ReceiptHandle: receiptHandle,
      VisibilityTimeout: 1,
    });
}

async function call(operation: string, body: object): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${server.port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${operation}` },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${operation} was refused: ${await answer.text()}`);
}
