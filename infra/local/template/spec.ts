import type { Value } from './document.ts';

/** What a template asks for, resolved for this machine. Times are in the unit their name says. */
export interface Service {
  readonly tables: readonly TableSpec[];
  readonly queues: readonly QueueSpec[];
  readonly topics: readonly { readonly name: string; readonly logicalId: string }[];
  readonly subscriptions: readonly SubscriptionSpec[];
  readonly functions: readonly FunctionSpec[];
  readonly streamMappings: readonly StreamMapping[];
  readonly queueMappings: readonly QueueMapping[];
  readonly schedules: readonly ScheduleSpec[];
  readonly routes: readonly RouteSpec[];
  readonly eventRules: readonly EventRule[];
}

export interface TableSpec {
  readonly name: string;
  /** As CreateTable takes it. */
  readonly definition: { readonly [key: string]: Value };
}

export interface QueueSpec {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface SubscriptionSpec {
  readonly topic: string;
  readonly queue: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface FunctionSpec {
  /** Name in ARNs. */
  readonly id: string;
  /** Short name for logs, from its construct's id. */
  readonly name: string;
  readonly directory: string;
  /** `index.handler`: file and export. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly reservedConcurrency?: number;
}

interface Mapping {
  readonly id: string;
  readonly functionId: string;
  readonly batchSize: number;
  readonly partialFailures: boolean;
}

export interface StreamMapping extends Mapping {
  readonly table: string;
  readonly filters: readonly Value[];
  readonly bisect: boolean;
  readonly maxRetries: number;
  readonly parallel: number;
  readonly parkedQueue?: string;
}

export interface QueueMapping extends Mapping {
  readonly queue: string;
  readonly maxConcurrency: number;
}

export interface ScheduleSpec {
  readonly expression: string;
  readonly functionId: string;
  readonly input?: Value;
  readonly ruleArn: string;
}

/** Events of AWS's own services that are passed on to a topic. */
export interface EventRule {
  readonly pattern: Value;
  readonly topic: string;
  /** `$.detail` passes that part alone. */
  readonly inputPath?: string;
}

export interface RouteSpec {
  /** `GET /partner/{proxy+}`, `ANY /`, `$default`. */
  readonly key: string;
  readonly functionId: string;
}
