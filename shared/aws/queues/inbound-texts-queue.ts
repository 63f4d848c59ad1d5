import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { StoreUnavailable } from '../../ports.ts';
import { orUnavailable } from '../faults.ts';

/** SQS takes so many at once. */
const mostAtOnce = 10;

/** Puts conversations whose moment has come into the queue that texts come in by: `{"due":"T#…"}`. */
export const sqsInboundTexts = (client: SQSClient, QueueUrl: string) => ({
  async lookAgain(ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += mostAtOnce) {
      const Entries = ids.slice(at, at + mostAtOnce).map((due, place) => ({
        Id: String(place),
        MessageBody: JSON.stringify({ due }),
      }));
      const { Failed } = await orUnavailable('the queue of texts', () =>
        client.send(new SendMessageBatchCommand({ QueueUrl, Entries })),
      );
      if (Failed !== undefined && Failed.length > 0) throw new StoreUnavailable('the queue of texts did not take all');
    }
  },
});
