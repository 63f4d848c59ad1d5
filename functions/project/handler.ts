import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type RefreshDeps, refreshOrSay } from '../../shared/views/refresh.ts';

/** A referral that this batch is about, and the first of its records. */
interface Changed {
  readonly reference: string;
  readonly position: number;
}

/**
 * Referrals whose log grew: each is brought up to date once a batch. The records say which and nothing else, so order,
 * repeats and gaps do not matter. Rewritten commits (a due moment taken over, details stripped) change nothing.
 */
export const projectHandler =
  (deps: RefreshDeps) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const results = await Promise.all(
      changedReferrals(event.Records).map(async (changed) => ({
        changed,
        result: await refreshOrSay(deps, changed.reference),
      })),
    );
    const failed = results.filter(({ result }) => result === 'failed').map(({ changed }) => changed.position);
    if (failed.length === 0) return { batchItemFailures: [] };
    // A stream goes on from the earliest failure that is named.
    const number = event.Records[Math.min(...failed)]?.dynamodb?.SequenceNumber ?? '';
    return { batchItemFailures: [{ itemIdentifier: number }] };
  };

function changedReferrals(records: readonly DynamoDBRecord[]): readonly Changed[] {
  const first = new Map<string, Changed>();
  records.forEach(({ eventName, dynamodb }, position) => {
    const pk = dynamodb?.Keys?.pk?.S ?? '';
    const isCommit = eventName === 'INSERT' && pk.startsWith('R#') && dynamodb?.Keys?.sk?.S?.startsWith('E#') === true;
    const reference = pk.slice(2);
    if (isCommit && !first.has(reference)) first.set(reference, { reference, position });
  });
  return [...first.values()];
}
