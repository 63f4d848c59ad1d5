import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { bundlesFolder, type FunctionName } from './bundle.ts';
import { isBundlingOff } from './bundling-switch.ts';
import { accept } from './checks.ts';
import type { WorkQueue } from './queues.ts';
import type { Store } from './store.ts';
import type { Surroundings } from './surroundings.ts';

export interface ServiceFunctionProps {
  readonly around: Surroundings;
  /** The folder under functions/. */
  readonly name: FunctionName;
  readonly does: string;
  readonly timeout: Duration;
  readonly memoryMb: number;
  readonly reservedConcurrency?: number;
  /** Errors in five minutes that ring. */
  readonly errorsBeforeAlarm?: number;
  /** What a person goes through while it fails. */
  readonly failureMeans: string;
  readonly reads?: readonly Store[];
  readonly writes?: readonly Store[];
  /** Beside what it reads: the one partition of a table that it may note something in. */
  readonly notes?: { readonly in: Store; readonly at: string };
  readonly sendsTo?: readonly WorkQueue[];
  readonly tells?: Readonly<Record<string, ITopic>>;
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * One Lambda of the service. What it may touch and what it is told about are one list: a table, queue or topic that is
 * named here is put into its environment and its role together, and nothing else is in either.
 */
export class ServiceFunction extends Construct {
  readonly lambda: Lambda;
  readonly role: Role;
  /** What it writes of what happened: the closed catalogue of shared/log.ts. */
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.log.grantWrite(this.role);
    this.lambda = new Lambda(this, 'Function', {
      description: props.does,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: this.#code(props.name),
      role: this.role,
      logGroup: this.log,
      timeout: props.timeout,
      memorySize: props.memoryMb,
      environment: { ...addresses(props), ...props.settings },
      environmentEncryption: props.around.key,
      ...(props.reservedConcurrency === undefined ? {} : { reservedConcurrentExecutions: props.reservedConcurrency }),
    });
    for (const store of props.reads ?? [])
      store.allow(this.role, 'read', store === props.notes?.in ? props.notes.at : undefined);
    for (const store of props.writes ?? []) store.allow(this.role, 'write');
    for (const queue of props.sendsTo ?? []) queue.grantSendMessages(this.role);
    for (const topic of Object.values(props.tells ?? {})) topic.grantPublish(this.role);
    for (const variants of ['GenerateDataKey', 'ReEncrypt']) {
      accept(
        this.role,
        `AwsSolutions-IAM5[Action::kms:${variants}*]`,
        'CDK names the variants of one operation by a star; the statement is bound to the one key of its stack.',
      );
    }
    this.#watch(id, props);
  }

  /** With bundling switched off (tests) a function carries one honest line in place of its bundle. */
  #code(name: string): Code {
    if (isBundlingOff(this)) return Code.fromInline(`throw new Error('${name} was not bundled');`);
    return Code.fromAsset(join(bundlesFolder, name));
  }

  #watch(id: string, props: ServiceFunctionProps): void {
    const every = { period: Duration.minutes(5), statistic: 'Sum' };
    props.around.alarms.ringWhen(`${id}Fails`, {
      metric: this.lambda.metricErrors(every),
      threshold: props.errorsBeforeAlarm ?? 1,
      means: props.failureMeans,
    });
    props.around.alarms.ringWhen(`${id}Throttled`, {
      metric: this.lambda.metricThrottles(every),
      threshold: 1,
      means: `More is asked of ${props.name} than it may run at once. While that lasts: ${props.failureMeans}`,
    });
  }
}

function addresses(props: ServiceFunctionProps): Record<string, string> {
  const tables = [...(props.reads ?? []), ...(props.writes ?? [])].map((s) => [s.setting, s.table.tableName] as const);
  const queues = (props.sendsTo ?? []).map((queue) => [queue.setting, queue.queueUrl] as const);
  const topics = Object.entries(props.tells ?? {}).map(([setting, topic]) => [setting, topic.topicArn] as const);
  return Object.fromEntries([...tables, ...queues, ...topics]);
}
