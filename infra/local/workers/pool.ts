import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { account, region } from '../template/addresses.ts';
import type { FunctionSpec } from '../template/service.ts';
import type { FromWorker } from './messages.ts';

/** What became of one invocation. `fault` is the class of the error and nothing of what it carried. */
export type Outcome =
  | { readonly result: 'done'; readonly value: unknown }
  | { readonly result: 'failed'; readonly fault: string };

export interface FunctionPool {
  readonly spec: FunctionSpec;
  /** Runs one event; waits for a free worker. Never rejects. */
  invoke(event: unknown): Promise<Outcome>;
  /** Starts a worker before anybody waits for it; resolves when it has loaded the bundle. */
  warm(): Promise<void>;
  /** Invocations running or waiting for a worker. */
  readonly busy: number;
  /** Invocations ever begun. */
  readonly begun: number;
  stop(): Promise<void>;
}

export interface PoolSurroundings {
  readonly offset: SharedArrayBuffer;
  /** Endpoints and names that Lambda itself would give, beside the function's own environment. */
  readonly basics: Readonly<Record<string, string>>;
  readonly logDirectory: string;
  /** Called after each invocation: something may have changed. */
  finished(): void;
  /** Hears of faults: the function and the class of the error. */
  fault(functionName: string, fault: string): void;
}

interface Job {
  readonly id: string;
  readonly event: string;
  readonly settle: (outcome: Outcome) => void;
}

interface Slot {
  readonly worker: Worker;
  ready: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** More than this many side by side gain nothing on a small machine. */
const mostWorkers = 6;

/** Path of the built module behind `index.handler`, or undefined where nothing was built. */
export function moduleOf(spec: FunctionSpec): string | undefined {
  const [file] = spec.handler.split('.');
  return ['mjs', 'js', 'cjs'].map((ending) => join(spec.directory, `${file}.${ending}`)).find(existsSync);
}

/** Runs a function in workers as Lambda runs it: one event at a time each, as many as are needed, a fresh one after a crash or timeout. */
export function functionPool(spec: FunctionSpec, around: PoolSurroundings): FunctionPool {
  const file = moduleOf(spec);
  const limit = Math.min(mostWorkers, spec.reservedConcurrency ?? mostWorkers);
  const log = createWriteStream(join(around.logDirectory, `${spec.name}.log`), { flags: 'a' });
  const slots = new Set<Slot>();
  const waiting: Job[] = [];
  let begun = 0;
  let stopped = false;

  const next = (slot: Slot): void => {
    if (!slot.ready || slot.job !== undefined || stopped) return;
    const job = waiting.shift();
    if (job === undefined) return;
    slot.job = job;
    slot.timer = setTimeout(() => {
      finish(slot, { result: 'failed', fault: 'TimedOut' });
      drop(slot);
    }, spec.timeoutMs);
    slot.worker.postMessage({ id: job.id, event: job.event, timeoutMs: spec.timeoutMs });
  };

  const finish = (slot: Slot, outcome: Outcome): void => {
    const { job } = slot;
    clearTimeout(slot.timer);
    slot.job = undefined;
    if (job === undefined) return;
    if (outcome.result === 'failed') around.fault(spec.name, outcome.fault);
    job.settle(outcome);
    around.finished();
  };

  const drop = (slot: Slot): void => {
    slots.delete(slot);
    void slot.worker.terminate();
    grow();
  };

  const grow = (): void => {
    const starting = [...slots].filter((slot) => !slot.ready).length;
    if (!stopped && waiting.length > starting && slots.size < limit) start();
  };

  const start = (): Slot => {
    const worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
      env: { ...around.basics, ...lambdaBasics(spec), ...spec.environment },
      workerData: workerDataOf(spec, file ?? '', around.offset),
      stdout: true,
      stderr: true,
    });
    pipe(worker, log);
    const slot: Slot = { worker, ready: false, job: undefined, timer: undefined };
    slots.add(slot);
    worker.on('message', (message: FromWorker) => {
      if (message.is === 'ready') slot.ready = true;
      else if (message.is === 'done') finish(slot, { result: 'done', value: JSON.parse(message.result) });
      else finish(slot, { result: 'failed', fault: message.fault });
      next(slot);
    });
    worker.on('error', (fault) => log.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`));
    worker.on('exit', () => {
      if (!slots.has(slot)) return;
      // A bundle that cannot even be loaded would be started for ever: whoever waits is told instead.
      if (!slot.ready && slot.job === undefined) slot.job = waiting.shift();
      finish(slot, { result: 'failed', fault: slot.ready ? 'WorkerEnded' : 'NotLoaded' });
      drop(slot);
    });
    return slot;
  };

  return {
    spec,
    get busy() {
      return waiting.length + [...slots].filter((slot) => slot.job !== undefined).length;
    },
    get begun() {
      return begun;
    },
    invoke(event) {
      begun++;
      return new Promise((settle) => {
        waiting.push({ id: randomUUID(), event: JSON.stringify(event), settle });
        for (const slot of slots) next(slot);
        grow();
      });
    },
    warm() {
      const slot = slots.values().next().value ?? start();
      if (slot.ready) return Promise.resolve();
      return new Promise((resolve) => {
        slot.worker.once('message', () => resolve());
        slot.worker.once('exit', () => resolve());
      });
    },
    async stop() {
      stopped = true;
      await Promise.all([...slots].map((slot) => slot.worker.terminate()));
      await new Promise<void>((resolve) => log.end(resolve));
    },
  };
}

function pipe(worker: Worker, log: WriteStream): void {
  worker.stdout.pipe(log, { end: false });
  worker.stderr.pipe(log, { end: false });
}

const arnOf = (spec: FunctionSpec): string => `arn:aws:lambda:${region}:${account}:function:${spec.id}`;

const workerDataOf = (spec: FunctionSpec, file: string, offset: SharedArrayBuffer) => ({
  file,
  exportName: spec.handler.split('.')[1] ?? 'handler',
  functionName: spec.id,
  functionArn: arnOf(spec),
  memoryMb: spec.memoryMb,
  offset,
});

const lambdaBasics = (spec: FunctionSpec): Record<string, string> => ({
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_LAMBDA_FUNCTION_NAME: spec.id,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMb),
  LAMBDA_TASK_ROOT: spec.directory,
  _HANDLER: spec.handler,
});
