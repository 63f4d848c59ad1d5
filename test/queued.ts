import type { SQSRecord } from 'aws-lambda';

/** What SQS hands a function for one message; how often it came before shows in `receiveCount`. */
export const queued = (body: string, messageId = 'item-1', receiveCount = 1): SQSRecord => ({
  messageId,
  receiptHandle: 'handle',
  body,
  attributes: {
    ApproximateReceiveCount: String(receiveCount),
    SentTimestamp: '0',
    SenderId: 'sender',
    ApproximateFirstReceiveTimestamp: '0',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-west-2:000000000000:queue',
  awsRegion: 'eu-west-2',
});
