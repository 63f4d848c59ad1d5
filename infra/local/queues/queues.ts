import { mkdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { account, region } from '../template/addresses.ts';
import type { Service } from '../template/spec.ts';

export interface Queues {
  readonly endpoint: string;
  receive(queue: string, max: number, waitSeconds: number): Promise<readonly ReceivedMessage[]>;
  delete(queue: string, receiptHandles: readonly string[]): Promise<void>;
  /** Hides a message for so many seconds more. */
  hide(queue: string, receiptHandle: string, seconds: number): Promise<void>;
  send(queue: string, body: string): Promise<void>;
  /** Publishes as SNS does, to all who subscribed. */
  publish(topic: string, message: string): Promise<void>;
  /** Messages that wait, are worked on or are put off. */
  depth(queue: string): Promise<{ readonly waiting: number; readonly taken: number; readonly later: number }>;
  stop(): Promise<void>;
}

const attributes = z.record(z.string(), z.string()).default({});
const message = z.object({
  MessageId: z.string(),
  ReceiptHandle: z.string(),
  Body: z.string(),
  MD5OfBody: z.string(),
  Attributes: attributes,
  MessageAttributes: z
    .record(
      z.string(),
      z.object({ DataType: z.string(), StringValue: z.string().optional(), BinaryValue: z.string().optional() }),
    )
    .default({}),
});
export type ReceivedMessage = z.infer<typeof message>;

const received = z.object({ Messages: z.array(message).default([]) });
const counted = z.object({ Attributes: z.record(z.string(), z.coerce.number()) });

/** Starts the emulator with the template's queues, topics and subscriptions over what `directory` kept. */
export async function startQueues(
  directory: string,
  port: number,
  service: Service,
  offset: SharedArrayBuffer,
): Promise<Queues> {
  mkdirSync(directory, { recursive: true });
  const { queues, topics, subscriptions } = service;
  const worker = new Worker(new URL('./emulator-worker.ts', import.meta.url), {
    workerData: { offset, port, directory, region, queues, topics, subscriptions },
  });
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const urlOf = (queue: string) => `${endpoint}/${account}/${queue}`;
  const sqs = async (operation: string, body: object): Promise<unknown> => {
    const answer = await fetch(`${endpoint}/`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${operation}` },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`SQS ${operation}: ${answer.status}`);
    return answer.json();
  };
  return {
    endpoint,
    async receive(queue, max, waitSeconds) {
      const answer = await sqs('ReceiveMessage', {
        QueueUrl: urlOf(queue),
        MaxNumberOfMessages: max,
        WaitTimeSeconds: waitSeconds,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      });
      return received.parse(answer).Messages;
    },
    async delete(queue, receiptHandles) {
      const Entries = receiptHandles.map((ReceiptHandle, at) => ({ Id: String(at), ReceiptHandle }));
      if (Entries.length > 0) await sqs('DeleteMessageBatch', { QueueUrl: urlOf(queue), Entries });
    },
    async hide(queue, ReceiptHandle, VisibilityTimeout) {
      await sqs('ChangeMessageVisibility', { QueueUrl: urlOf(queue), ReceiptHandle, VisibilityTimeout });
    },
    async send(queue, MessageBody) {
      await sqs('SendMessage', { QueueUrl: urlOf(queue), MessageBody });
    },
    async publish(topic, Message) {
      const answer = await fetch(`${endpoint}/`, {
        method: 'POST',
        body: new URLSearchParams({
          Action: 'Publish',
          Version: '2010-03-31',
          TopicArn: `arn:aws:sns:${region}:${account}:${topic}`,
          Message,
        }),
      });
      if (!answer.ok) throw new Error(`SNS Publish: ${answer.status}`);
    },
    async depth(queue) {
      const names = [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesNotVisible',
        'ApproximateNumberOfMessagesDelayed',
      ];
      const answer = await sqs('GetQueueAttributes', { QueueUrl: urlOf(queue), AttributeNames: names });
      const [waiting = 0, taken = 0, later = 0] = names.map((name) => counted.parse(answer).Attributes[name]);
      return { waiting, taken, later };
    },
    async stop() {
      await worker.terminate();
    },
  };
}
