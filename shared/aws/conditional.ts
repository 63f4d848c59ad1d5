import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { Item } from './dynamo.ts';
import { orUnavailable } from './faults.ts';

/** How a conditional write went; `there` is what stood in its way, where the write asked for it. */
export type Written = { readonly done: true } | { readonly done: false; readonly there: Item | undefined };

/** Runs a conditional write. A condition that does not hold is an answer and not a fault. */
export async function written(store: string, write: () => Promise<unknown>): Promise<Written> {
  try {
    await orUnavailable(store, write);
    return { done: true };
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return { done: false, there: fault.Item };
    throw fault;
  }
}
