import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { nameOfFault } from '../../shared/log.ts';
import { type RefreshDeps, refresh } from '../../shared/views/refresh.ts';
import { receiptIn } from './receipt.ts';

/** What became of words. One that failed, or of which nothing is known, is followed up at once by the next way or a human. */
export const receiptsHandler =
  (deps: RefreshDeps) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of event.Records) {
      try {
        await take(deps, record);
      } catch (fault) {
        deps.tell({ code: 'fault', where: 'receipts', fault: nameOfFault(fault) });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };

async function take(deps: RefreshDeps, { body, attributes }: SQSRecord): Promise<void> {
  const receipt = receiptIn(body);
  if (receipt === undefined) return deps.tell({ code: 'receipt-not-ours' });
  const { reference, key } = receipt.order;
  const isNews = await deps.messages.receipt(reference, key, receipt.state, deps.now());
  deps.tell({ code: 'receipt-taken', reference, key, state: receipt.state });
  // A repeat may come because the follow-up failed the first time.
  const isRepeat = Number(attributes.ApproximateReceiveCount) > 1;
  if (receipt.state === 'delivered' || reference.includes('#') || !(isNews || isRepeat)) return;
  await refresh(deps, reference);
}
