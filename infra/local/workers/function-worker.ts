import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import type { FromWorker } from './messages.ts';
import { followServiceClock } from './service-date.ts';

/** Runs one function's bundle in this thread as Lambda does: import once, then one event at a time. */
const given = z
  .object({
    file: z.string(),
    exportName: z.string(),
    functionName: z.string(),
    functionArn: z.string(),
    memoryMb: z.number(),
    offset: z.instanceof(SharedArrayBuffer),
  })
  .parse(workerData);

const invocation = z.object({ id: z.string(), event: z.string(), timeoutMs: z.number() });

followServiceClock(given.offset);
const port = parentPort;
if (port === null) throw new Error('runs as a worker only');
const answer = (message: FromWorker) => port.postMessage(message);

const loaded: unknown = await import(pathToFileURL(given.file).href);
const handler: unknown = Reflect.get(Object(loaded), given.exportName);
if (typeof handler !== 'function') throw new Error(`${given.functionName} exports no ${given.exportName}`);

port.on('message', (message: unknown) => {
  const { id, event, timeoutMs } = invocation.parse(message);
  void invoke(id, JSON.parse(event), timeoutMs);
});
answer({ is: 'ready' });

async function invoke(id: string, event: unknown, timeoutMs: number): Promise<void> {
  try {
    const result: unknown = await Reflect.apply(Object(handler), undefined, [event, contextOf(id, timeoutMs)]);
    answer({ is: 'done', id, result: JSON.stringify(result) ?? 'null' });
  } catch (fault) {
    console.error(fault);
    answer({ is: 'failed', id, fault: fault instanceof Error ? fault.name : typeof fault });
  }
}

function contextOf(id: string, timeoutMs: number): object {
  const deadline = performance.now() + timeoutMs;
  return {
    awsRequestId: id,
    functionName: given.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: given.functionArn,
    memoryLimitInMB: String(given.memoryMb),
    logGroupName: `/aws/lambda/${given.functionName}`,
    logStreamName: 'home',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  };
}
