import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import { nameOfFault } from '../../shared/log.ts';
import { type SendDeps, sendOne } from './send-one.ts';

const said = z.string().check(z.minLength(1));
const orderForm = z.object({ reference: said, key: said });

/** Orders one by one, so that of several words to one person none overtakes another; those that fail go back to the queue. */
export const sendHandler =
  (deps: SendDeps) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of event.Records) {
      if (!(await isDone(deps, record))) batchItemFailures.push({ itemIdentifier: record.messageId });
    }
    return { batchItemFailures };
  };

async function isDone(deps: SendDeps, record: SQSRecord): Promise<boolean> {
  try {
    const order = orderForm.parse(JSON.parse(record.body));
    await sendOne(deps, order, Number(record.attributes.ApproximateReceiveCount) > 1);
    return true;
  } catch (fault) {
    deps.tell({ code: 'fault', where: 'send', fault: nameOfFault(fault) });
    return false;
  }
}
