import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Log, nameOfFault } from '../../shared/log.ts';
import { type Inbound, readQueued } from './inbound.ts';

export interface TextsDeps {
  readonly respond: (inbound: Inbound) => Promise<void>;
  /** Time passed for a conversation: it may owe a reminder. */
  readonly lookAgain: (id: string) => Promise<void>;
  readonly ours: { readonly number: string; readonly topicArn: string };
  readonly note: Log;
}

/** Texts from the queue, one after the other so that a burst keeps its order; what fails comes again. */
export const textsHandler =
  ({ respond, lookAgain, ours, note }: TextsDeps) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { body, messageId } of event.Records) {
      const read = readQueued(body, ours);
      if (read.is === 'refused') {
        note({ code: 'text-refused', why: read.why });
        continue;
      }
      try {
        await (read.is === 'due' ? lookAgain(read.id) : respond(read.inbound));
      } catch (fault) {
        const inboundMessageId = read.is === 'due' ? 'due' : read.inbound.id;
        note({ code: 'text-not-answered', inboundMessageId, why: nameOfFault(fault) });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
