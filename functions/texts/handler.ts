import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Log, nameOfFault } from '../../shared/log.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import { type Inbound, readQueued } from './arriving/inbound.ts';

export interface TextsDeps {
  readonly respond: (inbound: Inbound) => Promise<void>;
  /** Time passed for a conversation: it may owe a reminder. */
  readonly lookAgain: (id: string) => Promise<void>;
  readonly ours: { readonly number: string; readonly topicArn: string };
  readonly note: Log;
  /** Whom to call, when a store does not answer. Never throws. */
  readonly whileAway: (inbound: Inbound) => Promise<void>;
}

/**
 * Texts from the queue, one after the other so that a burst keeps its order; what fails comes again. Where a store does not
 * answer, nobody behind waits for it in vain: each is told whom to call, once, and their text stays in the queue.
 */
export const textsHandler =
  ({ respond, lookAgain, ours, note, whileAway }: TextsDeps) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    let isAway = false;
    for (const { body, messageId, attributes } of event.Records) {
      const read = readQueued(body, ours);
      if (read.is === 'refused') {
        note({ code: 'text-refused', why: read.why });
        continue;
      }
      try {
        if (isAway) throw new StoreUnavailable('it did not answer a moment ago');
        await (read.is === 'due' ? lookAgain(read.id) : respond(read.inbound));
      } catch (fault) {
        isAway ||= fault instanceof StoreUnavailable;
        const inboundMessageId = read.is === 'due' ? 'due' : read.inbound.id;
        note({ code: 'text-not-answered', inboundMessageId, why: nameOfFault(fault) });
        batchItemFailures.push({ itemIdentifier: messageId });
        if (isAway && read.is === 'text' && attributes.ApproximateReceiveCount === '1') await whileAway(read.inbound);
      }
    }
    return { batchItemFailures };
  };
