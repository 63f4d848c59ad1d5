import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { account, region } from '../template/addresses.ts';
import type { FunctionSpec } from '../template/spec.ts';
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
  readonly since: number;
}

interface Slot {
  readonly worker: Worker;
  ready: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** More than this many side by side gain nothing on a small machine. */
const mostWorkers = 4;
/** Loading a bundle once more costs more than a short wait: Lambda would not wait, but it has other machines. */
const growAfterMs = 100;

/** Path of the built module behind `index.handler`, or undefined where nothing was built. */
export function moduleOf(spec: FunctionSpec): string | undefined {
  const [file] = spec.handler.split('.');
  return ['mjs', 'js', 'cjs'].map((ending) => join(spec.directory, `${file}.${ending}`)).find(existsSync);
}

/** Runs a function in workers as Lambda runs it: one event at a time each, as many as are needed, a fresh one after a crash or timeout. */
export const functionPool = (spec: FunctionSpec, around: PoolSurroundings): FunctionPool => new Pool(spec, around);

class Pool implements FunctionPool {
  readonly spec: FunctionSpec;
  readonly #around: PoolSurroundings;
  readonly #limit: number;
  readonly #log: WriteStream;
  readonly #slots = new Set<Slot>();
  readonly #waiting: Job[] = [];
  #begun = 0;
  #stopped = false;
  #growth: NodeJS.Timeout | undefined;

  constructor(spec: FunctionSpec, around: PoolSurroundings) {
    this.spec = spec;
    this.#around = around;
    this.#limit = Math.min(mostWorkers, spec.reservedConcurrency ?? mostWorkers);
    this.#log = createWriteStream(join(around.logDirectory, `${spec.name}.log`), { flags: 'a' });
  }

  get busy(): number {
    return this.#waiting.length + [...this.#slots].filter((slot) => slot.job !== undefined).length;
  }

  get begun(): number {
    return this.#begun;
  }

  invoke(event: unknown): Promise<Outcome> {
    this.#begun++;
    return new Promise((settle) => {
      this.#waiting.push({ id: randomUUID(), event: JSON.stringify(event), settle, since: performance.now() });
      for (const slot of this.#slots) this.#next(slot);
      this.#grow();
    });
  }

  warm(): Promise<void> {
    const slot = this.#slots.values().next().value ?? this.#start();
    if (slot.ready) return Promise.resolve();
    return new Promise((resolve) => {
      slot.worker.once('message', () => resolve());
      slot.worker.once('exit', () => resolve());
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#growth);
    await Promise.all([...this.#slots].map((slot) => slot.worker.terminate()));
    await new Promise<void>((resolve) => this.#log.end(resolve));
  }

  /** Gives a free worker the job that waits longest. */
  #next(slot: Slot): void {
    if (!slot.ready || slot.job !== undefined || this.#stopped) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    const { timeoutMs } = this.spec;
    slot.job = job;
    slot.timer = setTimeout(() => {
      this.#finish(slot, { result: 'failed', fault: 'TimedOut' });
      this.#drop(slot);
    }, timeoutMs);
    slot.worker.postMessage({ id: job.id, event: job.event, timeoutMs });
  }

  #finish(slot: Slot, outcome: Outcome): void {
    const { job } = slot;
    clearTimeout(slot.timer);
    slot.job = undefined;
    if (job === undefined) return;
    if (outcome.result === 'failed') this.#around.fault(this.spec.name, outcome.fault);
    job.settle(outcome);
    this.#around.finished();
  }

  #drop(slot: Slot): void {
    this.#slots.delete(slot);
    void slot.worker.terminate();
    this.#grow();
  }

  /** The first worker at once, each further one when somebody has waited for it. */
  #grow(): void {
    const [longest] = this.#waiting;
    const isStarting = [...this.#slots].some((slot) => !slot.ready);
    if (longest === undefined || this.#stopped || isStarting || this.#slots.size >= this.#limit) return;
    const waitedMs = performance.now() - longest.since;
    if (this.#slots.size === 0 || waitedMs >= growAfterMs) this.#start();
    else this.#growth ??= setTimeout(() => this.#lookAgain(), growAfterMs - waitedMs);
  }

  #lookAgain(): void {
    this.#growth = undefined;
    this.#grow();
  }

  #start(): Slot {
    const worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
      env: { ...this.#around.basics, ...lambdaBasics(this.spec), ...this.spec.environment },
      workerData: workerDataOf(this.spec, moduleOf(this.spec) ?? '', this.#around.offset),
      stdout: true,
      stderr: true,
    });
    pipe(worker, this.#log);
    const slot: Slot = { worker, ready: false, job: undefined, timer: undefined };
    this.#slots.add(slot);
    worker.on('message', (message: FromWorker) => this.#hear(slot, message));
    worker.on('error', (fault) => this.#log.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`));
    worker.on('exit', () => this.#ended(slot));
    return slot;
  }

  #hear(slot: Slot, message: FromWorker): void {
    if (message.is === 'ready') {
      slot.ready = true;
      this.#next(slot);
      this.#grow();
      return;
    }
    if (message.is === 'done') this.#finish(slot, { result: 'done', value: JSON.parse(message.result) });
    else this.#finish(slot, { result: 'failed', fault: message.fault });
    this.#next(slot);
  }

  #ended(slot: Slot): void {
    if (!this.#slots.has(slot)) return;
    // A bundle that cannot even be loaded would be started for ever: whoever waits is told instead.
    if (!slot.ready && slot.job === undefined) slot.job = this.#waiting.shift();
    this.#finish(slot, { result: 'failed', fault: slot.ready ? 'WorkerEnded' : 'NotLoaded' });
    this.#drop(slot);
  }
}

function pipe(worker: Worker, log: WriteStream): void {
  for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (chunk: Buffer) => log.write(chunk));
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
