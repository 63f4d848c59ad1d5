import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Log, nameOfFault } from '../../shared/log.ts';
import { type Inbound, readInbound } from './inbound.ts';

export interface TextsDeps {
  readonly respond: (inbound: Inbound) => Promise<void>;
  readonly ours: { readonly number: string; readonly topicArn: string };
  readonly note: Log;
}

/** Texts from the queue, one after the other so that a burst keeps its order; what fails comes again. */
export const textsHandler =
  ({ respond, ours, note }: TextsDeps) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { body, messageId } of event.Records) {
      const read = readInbound(body, ours);
      if (!read.ok) {
        note({ code: 'text-refused', why: read.why });
        continue;
      }
      try {
        await respond(read.inbound);
      } catch (fault) {
        note({ code: 'text-not-answered', inboundMessageId: read.inbound.id, why: nameOfFault(fault) });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
