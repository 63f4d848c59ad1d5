import type { Log } from '../log.ts';
import { type Clock, type IntakeQueue, type KeyedHash, type ReferralLog, StoreUnavailable } from '../ports.ts';
import type { Commit } from '../referral/events.ts';
import { referenceFor } from '../referral/reference.ts';
import type { TakeInRequest } from '../referral/take-in.ts';

export interface QueueDeps {
  readonly hash: KeyedHash;
  readonly queue: IntakeQueue;
  readonly report: Log;
  readonly now: Clock;
}

/** Kept until the log is back; the wait counts from now. The reference comes from caller and key alone, so it can be told at once. */
export async function keepInQueue({ hash, queue, report, now }: QueueDeps, request: TakeInRequest): Promise<string> {
  const reference = referenceFor(hash, request.caller, request.key);
  await queue.put({ receivedAt: now(), ...request });
  report({ code: 'intake-queued-while-store-was-down', reference });
  return reference;
}

/** What `does` gives; while the log is away, the reference under which the request will be taken in. */
export async function orInQueue<T>(
  deps: QueueDeps,
  request: TakeInRequest,
  does: () => Promise<T>,
): Promise<T | { readonly reference: string }> {
  try {
    return await does();
  } catch (fault) {
    if (!(fault instanceof StoreUnavailable)) throw fault;
    return { reference: await keepInQueue(deps, request) };
  }
}

/** What the log holds of a referral; nothing while it is away. */
export async function readUnlessAway(log: Pick<ReferralLog, 'read'>, reference: string): Promise<readonly Commit[]> {
  try {
    return await log.read(reference);
  } catch (fault) {
    if (!(fault instanceof StoreUnavailable)) throw fault;
    return [];
  }
}
