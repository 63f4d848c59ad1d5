/**
 * SNS and SQS in a thread of their own: each message is flushed to disk before it is acknowledged, and nobody's page
 * waits for that. What was being worked on when the last run ended is handed out again, in its old place.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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
handBack(given.directory);
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
}
parentPort?.postMessage('ready');

function urlOf(name: string): string {
  return `http://127.0.0.1:${server.port}/000000000000/${name}`;
}

function mutable({ FifoQueue: _, ...rest }: Record<string, string>): Record<string, string> {
  return rest;
}

/**
 * An attempt that ended with the run counts as none: else a few starts would park what nobody had time to look at. The
 * emulator has no word for that, so it is said in its own store before it opens it.
 */
function handBack(directory: string): void {
  const path = join(directory, 'fauxqs.db');
  if (!existsSync(path)) return;
  const store = new DatabaseSync(path);
  const isBegun = store.prepare("SELECT 1 FROM sqlite_master WHERE name = 'sqs_messages'").get() !== undefined;
  if (isBegun)
    store.exec(
      `UPDATE sqs_messages
       SET receipt_handle = NULL, visibility_deadline = NULL, approximate_receive_count = approximate_receive_count - 1
       WHERE receipt_handle IS NOT NULL`,
    );
  store.close();
}

async function call(operation: string, body: object): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${server.port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${operation}` },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${operation} was refused: ${await answer.text()}`);
}
