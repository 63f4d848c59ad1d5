import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServiceClock } from './clock.ts';
import type { Call } from './dynamodb/call.ts';
import { checkpointsIn } from './mappings/checkpoints.ts';
import { pollQueue } from './mappings/queue-poller.ts';
import { pollStream, type StreamPoller } from './mappings/stream-poller.ts';
import type { StreamRecord } from './mappings/table-stream.ts';
import type { Queues } from './queues/queues.ts';
import { account, region } from './template/addresses.ts';
import type { ScheduleSpec, Service } from './template/spec.ts';
import { type FunctionPool, functionPool, moduleOf, type Outcome } from './workers/pool.ts';

/** The functions of the template, woken by what the template says wakes them. */
export interface Running {
  pool(functionId: string): FunctionPool | undefined;
  /** Wakes the target of a schedule now. */
  fire(schedule: ScheduleSpec): Promise<Outcome>;
  /** Resolves to true once streams and queues are drained and nothing runs; to false after `withinMs`. */
  settle(withinMs: number): Promise<boolean>;
  /** Names of functions whose bundle is missing. */
  readonly leftOut: readonly string[];
  stop(): Promise<void>;
}

export interface RunningParts {
  readonly service: Service;
  readonly clock: ServiceClock;
  readonly call: Call;
  readonly queues: Queues;
  readonly database: DatabaseSync;
  readonly logDirectory: string;
  readonly basics: Readonly<Record<string, string>>;
  observe(table: string, records: readonly StreamRecord[]): void;
  fault(line: string): void;
}

export function runService(parts: RunningParts): Running {
  const { service, clock, queues } = parts;
  const streams: StreamPoller[] = [];
  const pools = new Map<string, FunctionPool>();
  for (const spec of service.functions) {
    if (moduleOf(spec) === undefined) continue;
    const pool = functionPool(spec, {
      offset: clock.offset,
      basics: parts.basics,
      logDirectory: parts.logDirectory,
      finished: () => {
        for (const stream of streams) stream.poke();
      },
      fault: (name, fault) => parts.fault(`fault in ${name}: ${fault} (its log has more)`),
    });
    pools.set(spec.id, pool);
  }
  const invoke = (id: string) => (event: unknown) => pools.get(id)?.invoke(event) ?? notThere;
  const checkpoints = checkpointsIn(parts.database);
  for (const mapping of service.streamMappings) {
    streams.push(
      pollStream({
        mapping,
        checkpoints,
        call: parts.call,
        now: clock.now,
        invoke: invoke(mapping.functionId),
        observe: (records) => parts.observe(mapping.table, records),
        pause: async (ms) => void (await wait(ms)),
        park: async (message) => {
          parts.fault(`given up on a change in ${mapping.table}: parked`);
          if (mapping.parkedQueue !== undefined) await queues.send(mapping.parkedQueue, JSON.stringify(message));
        },
        fault: (fault) => parts.fault(`stream of ${mapping.table}: ${nameOf(fault)}`),
      }),
    );
  }
  const readers = service.queueMappings
    .filter((mapping) => pools.has(mapping.functionId))
    .map((mapping) =>
      pollQueue({
        mapping,
        queues,
        invoke: invoke(mapping.functionId),
        fault: (fault) => parts.fault(`queue ${mapping.queue}: ${nameOf(fault)}`),
      }),
    );
  return {
    leftOut: service.functions.filter((spec) => !pools.has(spec.id)).map((spec) => spec.name),
    pool: (id) => pools.get(id),
    fire: (schedule) => invoke(schedule.functionId)(schedule.input ?? scheduledEvent(schedule, clock.now())),
    settle: (withinMs) =>
      settle({ pools: [...pools.values()], streams, queues, watched: mappedQueues(service, pools) }, withinMs),
    async stop() {
      for (const reader of readers) reader.stop();
      await Promise.all([...pools.values()].map((pool) => pool.stop()));
      await Promise.all(streams.map((stream) => stream.stop()));
    },
  };
}

interface Settling {
  readonly pools: readonly FunctionPool[];
  readonly streams: readonly StreamPoller[];
  readonly queues: Queues;
  readonly watched: readonly string[];
}

async function settle({ pools, streams, queues, watched }: Settling, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  const begun = () => pools.reduce((sum, pool) => sum + pool.begun, 0);
  const busy = () => pools.some((pool) => pool.busy > 0);
  while (performance.now() < until) {
    const before = begun();
    if (!busy()) {
      await Promise.race([
        Promise.all(streams.map((stream) => stream.caughtUp())),
        wait(withinMs, undefined, { ref: false }),
      ]);
      const depths = await Promise.all(watched.map((queue) => queues.depth(queue)));
      const isDrained = depths.every(({ waiting, taken }) => waiting === 0 && taken === 0);
      if (isDrained && !busy() && begun() === before) return true;
    }
    await wait(10);
  }
  return false;
}

const notThere: Promise<Outcome> = Promise.resolve({ result: 'done', value: null });
const nameOf = (fault: unknown): string => (fault instanceof Error ? `${fault.name} ${fault.message}` : String(fault));

const mappedQueues = (service: Service, pools: ReadonlyMap<string, FunctionPool>): readonly string[] => [
  ...new Set(service.queueMappings.filter((mapping) => pools.has(mapping.functionId)).map((mapping) => mapping.queue)),
];

const scheduledEvent = (schedule: ScheduleSpec, nowMs: number) => ({
  version: '0',
  id: crypto.randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account,
  time: new Date(nowMs).toISOString().replace(/\.\d+Z$/, 'Z'),
  region,
  resources: [schedule.ruleArn],
  detail: {},
});
