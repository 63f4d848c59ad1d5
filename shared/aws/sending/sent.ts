import type { Sent } from '../../ports.ts';

/** Faults of a connection that was never made: nothing can have left. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Refusals of a provider that pass by themselves. */
const passing = new Set([
  'ThrottlingException',
  'Throttling',
  'ThrottledException',
  'Throttled',
  'TooManyRequestsException',
  'TooManyRequests',
  'LimitExceededException',
  'KMSThrottlingException',
]);

/**
 * What a provider's fault says about the word. A clear no means that nothing went out; a connection that broke after the
 * request had left, or a fault on the provider's side, means that nobody knows, and it is never sent twice for that.
 */
export function sentFromFault(fault: unknown): Sent {
  if (!(fault instanceof Error)) return { result: 'unknown' };
  if ('code' in fault && typeof fault.code === 'string' && neverLeft.has(fault.code)) {
    return { result: 'refused', retry: true };
  }
  const status = statusOf(fault);
  if (passing.has(fault.name) || status === 429) return { result: 'refused', retry: true };
  if (status !== undefined && status >= 400 && status < 500) return { result: 'refused', retry: false };
  return { result: 'unknown' };
}

function statusOf(fault: Error): number | undefined {
  if (!('$metadata' in fault) || typeof fault.$metadata !== 'object' || fault.$metadata === null) return undefined;
  const { $metadata: metadata } = fault;
  return 'httpStatusCode' in metadata && typeof metadata.httpStatusCode === 'number'
    ? metadata.httpStatusCode
    : undefined;
}
