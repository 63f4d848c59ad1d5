import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { isPassing } from './faults.ts';

/** A store that did not answer is not asked again for this long: about as long as one page takes. */
const restMs = 2_000;

/**
 * For a function that a person waits on: once the store did not answer, everything else that the same page would ask of it
 * fails at once, so that the person waits for one silence and not for five. What they sent goes to the queue all the same.
 */
export function spareWaiting(client: DynamoDBClient, now: () => number = () => performance.now()): DynamoDBClient {
  let silentUntil = Number.NEGATIVE_INFINITY;
  client.middlewareStack.add(
    (next) => async (request) => {
      if (now() < silentUntil) throw Object.assign(new Error('did not answer just now'), { name: 'TimeoutError' });
      try {
        return await next(request);
      } catch (fault) {
        if (isPassing(fault)) silentUntil = now() + restMs;
        throw fault;
      }
    },
    { step: 'initialize', name: 'spareWaiting' },
  );
  return client;
}
