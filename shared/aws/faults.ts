import { StoreUnavailable } from '../ports.ts';

/**
 * Faults of a store that pass by themselves: the SDK has already tried again by the time we see one. Everything else
 * is a mistake of ours and goes up as it is.
 */
const passing = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TransactionConflictException',
  'InternalServerError',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'TimeoutError',
  'AbortError',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** Runs `ask`, turning a fault that will pass into `StoreUnavailable`. Its message never quotes the request. */
export async function orUnavailable<T>(store: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (fault) {
    if (isPassing(fault)) throw new StoreUnavailable(`${store} did not answer`, { cause: nameOf(fault) });
    throw fault;
  }
}

export function isPassing(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  if (passing.has(fault.name) || ('code' in fault && typeof fault.code === 'string' && passing.has(fault.code))) {
    return true;
  }
  const status = '$metadata' in fault ? statusIn(fault.$metadata) : undefined;
  return status !== undefined && status >= 500;
}

function statusIn(metadata: unknown): number | undefined {
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}

const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : 'unknown');
