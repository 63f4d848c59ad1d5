import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { IntakeQueue } from '../../ports.ts';

/**
 * Where a referral waits while the log is down: an SQS queue, encrypted, whose message body is the `TakeInRequest` as
 * JSON. The same request may lie in it twice; taking it in twice is one referral.
 */
export const sqsIntakeQueue = (client: SQSClient, queueUrl: string): IntakeQueue => ({
  async put(request) {
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(request) }));
  },
});
