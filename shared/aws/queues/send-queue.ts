import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type SendQueue, StoreUnavailable } from '../../ports.ts';
import type { SendOrder } from '../../updates/message.ts';
import { orUnavailable } from '../faults.ts';
import { type OwnIdentity, settingsOf } from '../own-identity.ts';

export interface SendQueues {
  readonly client: SQSClient;
  readonly urgentUrl: string;
  readonly routineUrl: string;
}

/** A function that people wait on hands in its identity (own-identity.ts). */
export const sqsClient = (identity?: OwnIdentity): SQSClient =>
  new SQSClient({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 },
    ...(identity === undefined
      ? {}
      : {
          ...settingsOf(identity),
          endpoint:
            identity.AWS_ENDPOINT_URL_SQS ??
            identity.AWS_ENDPOINT_URL ??
            `https://sqs.${identity.AWS_REGION}.amazonaws.com`,
        }),
  });

/** SQS takes ten at once. */
const mostAtOnce = 10;

/** Orders to send, urgent words in a queue of their own. An order names its item and holds nothing personal. */
export function sqsSendQueue({ client, urgentUrl, routineUrl }: SendQueues): SendQueue {
  const urls = { urgent: urgentUrl, routine: routineUrl };
  return {
    async order(orders) {
      for (const priority of ['urgent', 'routine'] as const) {
        const bodies = orders
          .filter((order) => order.priority === priority)
          .map(({ reference, key }) => JSON.stringify({ reference, key } satisfies SendOrder));
        for (let at = 0; at < bodies.length; at += mostAtOnce) {
          await enqueue(client, urls[priority], bodies.slice(at, at + mostAtOnce));
        }
      }
    },
  };
}

/** An order that is queued twice is sent once: only one sender can attempt its item. */
async function enqueue(client: SQSClient, QueueUrl: string, bodies: readonly string[]): Promise<void> {
  const { Failed } = await orUnavailable('the send queue', () =>
    client.send(
      new SendMessageBatchCommand({
        QueueUrl,
        Entries: bodies.map((MessageBody, place) => ({ Id: String(place), MessageBody })),
      }),
    ),
  );
  if (Failed !== undefined && Failed.length > 0) throw new StoreUnavailable('the send queue did not take every order');
}
