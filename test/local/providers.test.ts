import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../infra/local/free-port.ts';
import { type Outbox, outboxIn } from '../../infra/local/providers/outbox.ts';
import { type ProviderFront, startProviderFront } from '../../infra/local/providers/provider-front.ts';
import { type Queues, startQueues } from '../../infra/local/queues/queues.ts';
import type { Service } from '../../infra/local/template/spec.ts';
import { cleanUp, temporaryDirectory } from './home.ts';

const service: Service = {
  queues: [{ name: 'Raw', attributes: {} }],
  topics: [{ name: 'Topic', logicalId: 'Topic' }],
  subscriptions: [{ topic: 'Topic', queue: 'Raw', attributes: { RawMessageDelivery: 'true' } }],
  ...{ tables: [], functions: [], streamMappings: [], queueMappings: [], schedules: [], routes: [], eventRules: [] },
};
const at = Date.parse('2027-01-01T09:00:00Z');
let outbox: Outbox;
let queues: Queues;
let front: ProviderFront;
const common = () => ({
  endpoint: front.endpoint,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
});

beforeAll(async () => {
  const data = temporaryDirectory();
  outbox = outboxIn(new DatabaseSync(join(data, 'home.db')), () => at);
  queues = await startQueues(join(data, 'queues'), await freePort(), service, new SharedArrayBuffer(8));
  front = await startProviderFront(outbox, queues.endpoint);
});
afterAll(async () => {
  await front.stop();
  await queues.stop();
  await cleanUp();
});

test('a text to a phone is kept with the key that it carries', async () => {
  const { MessageId } = await new SNSClient(common()).send(
    new PublishCommand({
      PhoneNumber: '+447700900123',
      Message: 'Line one\nLine two & more £5',
      MessageAttributes: {
        'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: '+442079460999' },
        messageKey: { DataType: 'String', StringValue: 'ABC|update/day-7/person' },
      },
    }),
  );
  expect(outbox.find(MessageId ?? '')).toEqual({
    id: MessageId,
    by: 'text',
    to: '+447700900123',
    from: '+442079460999',
    at: '2027-01-01T09:00:00.000Z',
    subject: null,
    body: 'Line one\nLine two & more £5',
    messageKey: 'ABC|update/day-7/person',
  });
  expect(outbox.lastTextTo('+447700900123')?.id).toBe(MessageId);
});

test('a text to something that is no number is refused as SNS refuses it', async () => {
  const sending = new SNSClient(common()).send(new PublishCommand({ PhoneNumber: '07700', Message: 'x' }));
  await expect(sending).rejects.toMatchObject({ name: 'InvalidParameterException' });
});

test('an e-mail is kept with its subject and the key in its header', async () => {
  const { MessageId } = await new SESv2Client(common()).send(
    new SendEmailCommand({
      FromEmailAddress: 'hello@opendoor.example',
      Destination: { ToAddresses: ['sam@example.org'] },
      Content: {
        Simple: {
          Subject: { Data: 'Hello' },
          Body: { Text: { Data: 'Words' } },
          Headers: [{ Name: 'X-Message-Key', Value: 'ABC|closed/person' }],
        },
      },
    }),
  );
  expect(outbox.find(MessageId ?? '')).toMatchObject({
    by: 'email',
    to: 'sam@example.org',
    subject: 'Hello',
    body: 'Words',
    messageKey: 'ABC|closed/person',
  });
});

test('what goes to a topic passes through to who subscribed', async () => {
  await new SNSClient(common()).send(
    new PublishCommand({ TopicArn: 'arn:aws:sns:eu-west-2:000000000000:Topic', Message: 'ring the team' }),
  );
  const sqs = new SQSClient({ ...common(), endpoint: queues.endpoint });
  const { Messages } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: `${queues.endpoint}/000000000000/Raw`, WaitTimeSeconds: 5 }),
  );
  expect(Messages?.map(({ Body }) => Body)).toEqual(['ring the team']);
});

test('what was being worked on when a run ended is handed out again, and that attempt does not count', async () => {
  const directory = join(temporaryDirectory(), 'queues');
  const started = async () => startQueues(directory, await freePort(), service, new SharedArrayBuffer(8));
  const counts = [];
  for (const isFirst of [true, false, false]) {
    const run = await started();
    if (isFirst) await run.send('Raw', 'a text');
    const [message] = await run.receive('Raw', 1, 1);
    counts.push([message?.Body, message?.Attributes.ApproximateReceiveCount]);
    await run.stop();
  }
  expect(counts).toEqual(Array.from({ length: 3 }, () => ['a text', '1']));
});

test('a run whose queues were never begun starts all the same', async () => {
  const data = temporaryDirectory();
  new DatabaseSync(join(data, 'fauxqs.db')).close();
  const begun = await startQueues(data, await freePort(), service, new SharedArrayBuffer(8));
  expect(await begun.receive('Raw', 1, 0)).toEqual([]);
  await begun.stop();
});
