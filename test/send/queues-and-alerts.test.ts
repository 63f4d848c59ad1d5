import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { sqsSendQueue } from '../../shared/aws/queues/send-queue.ts';
import { snsAlerts } from '../../shared/aws/sending/alerts.ts';

const urls = { urgentUrl: 'https://queue/urgent', routineUrl: 'https://queue/routine' };
const orders = (count: number, priority: 'urgent' | 'routine') =>
  Array.from({ length: count }, (_, n) => ({ reference: 'REF', key: `update/day-${n}/person`, priority }));

test('urgent words have a queue of their own, ten orders at a time, and an order holds nothing but its key', async () => {
  const client = new SQSClient({ region: 'eu-west-2' });
  const sqs = mockClient(client);
  sqs.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
  await sqsSendQueue({ client, ...urls }).order([...orders(12, 'routine'), ...orders(1, 'urgent')]);
  const sent = sqs.commandCalls(SendMessageBatchCommand).map(({ args: [{ input }] }) => input);
  expect(sent.map(({ QueueUrl, Entries }) => [QueueUrl, Entries?.length])).toEqual([
    [urls.urgentUrl, 1],
    [urls.routineUrl, 10],
    [urls.routineUrl, 2],
  ]);
  expect(JSON.parse(sent[0]?.Entries?.[0]?.MessageBody ?? '')).toEqual({
    reference: 'REF',
    key: 'update/day-0/person',
  });
});

test('an order that the queue did not take is a fault, so that it comes again', async () => {
  const client = new SQSClient({ region: 'eu-west-2' });
  mockClient(client)
    .on(SendMessageBatchCommand)
    .resolves({ Successful: [], Failed: [{ Id: '0', Code: 'InternalError', SenderFault: false }] });
  await expect(sqsSendQueue({ client, ...urls }).order(orders(1, 'urgent'))).rejects.toThrow(
    'did not take every order',
  );
});

test('an alert to a team tells what and which referral, and nothing of the person', async () => {
  const client = new SNSClient({ region: 'eu-west-2' });
  const sns = mockClient(client);
  sns.on(PublishCommand).resolves({});
  const alert = { reference: 'REF', team: 'core-1', what: 'danger' as const };
  await snsAlerts({ client, topicArn: 'arn:aws:sns:eu-west-2:1:alerts' }).raise(alert);
  const [call] = sns.commandCalls(PublishCommand);
  expect(call?.args[0].input.TopicArn).toBe('arn:aws:sns:eu-west-2:1:alerts');
  expect(JSON.parse(call?.args[0].input.Message ?? '')).toEqual(alert);
});
