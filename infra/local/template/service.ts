import { type Addresses, lastPart, localValues } from './addresses.ts';
import type { Resource, Stack, Value } from './document.ts';
import { type Resolve, resolverFor } from './resolve.ts';
import type {
  EventRule,
  FunctionSpec,
  QueueMapping,
  QueueSpec,
  RouteSpec,
  ScheduleSpec,
  Service,
  StreamMapping,
  SubscriptionSpec,
  TableSpec,
} from './spec.ts';
import { isMap, list, text } from './value.ts';

/** Reads everything a run here needs out of the synthesized stacks, and out of nothing else. */
export function readService(stacks: readonly Stack[], addresses: Addresses): Service {
  const local = localValues(addresses);
  const all = stacks.flatMap((stack) => {
    const resolve = resolverFor(stack, stacks, local);
    return [...stack.resources.values()].map((resource): Read => ({ stack, resource, resolve }));
  });
  const each = <T>(types: readonly string[], read: (from: Read) => T | undefined): T[] =>
    all.flatMap((from) => {
      if (!types.includes(from.resource.type)) return [];
      const spec = read(from);
      return spec === undefined ? [] : [spec];
    });
  const mappings = each(['AWS::Lambda::EventSourceMapping'], readMapping);
  return {
    tables: each(['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'], readTable),
    queues: each(['AWS::SQS::Queue'], readQueue),
    topics: each(['AWS::SNS::Topic'], (from) => ({
      name: refName(from),
      logicalId: from.resource.logicalId,
    })),
    subscriptions: each(['AWS::SNS::Subscription'], readSubscription),
    functions: each(['AWS::Lambda::Function'], readFunction),
    streamMappings: mappings.flatMap((mapping) => ('table' in mapping ? [mapping] : [])),
    queueMappings: mappings.flatMap((mapping) => ('queue' in mapping ? [mapping] : [])),
    schedules: each(['AWS::Events::Rule', 'AWS::Scheduler::Schedule'], readSchedule),
    routes: each(['AWS::ApiGatewayV2::Route'], readRoute),
    eventRules: each(['AWS::Events::Rule'], readEventRule),
  };
}

interface Read {
  readonly stack: Stack;
  readonly resource: Resource;
  readonly resolve: Resolve;
}

const property = (from: Read, name: string): Value | undefined => from.resolve(from.resource.properties[name]);
const refName = (from: Read): string =>
  lastPart(text(from.resolve({ Ref: from.resource.logicalId })))
    .split('/')
    .at(-1) ?? '';
const inside = (value: Value | undefined, key: string): Value | undefined =>
  value !== undefined && isMap(value) ? value[key] : undefined;
const wholeNumber = (value: Value | undefined, otherwise: number): number =>
  value === undefined ? otherwise : Number(value);

/** KMS, tags, recovery and expiry have no meaning on DynamoDB Local: keys, indexes and the stream do. */
function readTable(from: Read): TableSpec {
  const name = refName(from);
  const stream = inside(property(from, 'StreamSpecification'), 'StreamViewType');
  const indexes = list(property(from, 'GlobalSecondaryIndexes') ?? []).map((index) => ({
    IndexName: inside(index, 'IndexName') ?? null,
    KeySchema: inside(index, 'KeySchema') ?? null,
    Projection: inside(index, 'Projection') ?? null,
  }));
  return {
    name,
    definition: {
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: property(from, 'KeySchema') ?? null,
      AttributeDefinitions: property(from, 'AttributeDefinitions') ?? null,
      ...(indexes.length > 0 ? { GlobalSecondaryIndexes: indexes } : {}),
      ...(stream === undefined ? {} : { StreamSpecification: { StreamEnabled: true, StreamViewType: stream } }),
    },
  };
}

const queueAttributes = [
  'VisibilityTimeout',
  'DelaySeconds',
  'MessageRetentionPeriod',
  'RedrivePolicy',
  'FifoQueue',
  'ContentBasedDeduplication',
];
const subscriptionAttributes = ['RawMessageDelivery', 'FilterPolicy', 'FilterPolicyScope'];

const asText = (value: Value): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
const attributesOf = (from: Read, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = property(from, name);
      return value === undefined ? [] : [[name, asText(value)]];
    }),
  );

const readQueue = (from: Read): QueueSpec => ({ name: refName(from), attributes: attributesOf(from, queueAttributes) });

/** Only what ends in a queue: e-mail to whoever is on call goes nowhere at home. */
function readSubscription(from: Read): SubscriptionSpec | undefined {
  if (property(from, 'Protocol') !== 'sqs') return undefined;
  return {
    topic: lastPart(text(property(from, 'TopicArn'))),
    queue: lastPart(text(property(from, 'Endpoint'))),
    attributes: attributesOf(from, subscriptionAttributes),
  };
}

/** Functions whose code stands in the template itself (CDK's own helpers) are left out. */
function readFunction(from: Read): FunctionSpec | undefined {
  const key = inside(property(from, 'Code'), 'S3Key');
  const directory = key === undefined ? undefined : from.stack.assets.get(text(key));
  if (directory === undefined) return undefined;
  const variables = inside(property(from, 'Environment'), 'Variables') ?? {};
  const reserved = property(from, 'ReservedConcurrentExecutions');
  const environment = Object.fromEntries(
    isMap(variables) ? Object.entries(variables).map(([k, v]) => [k, text(v)]) : [],
  );
  return {
    id: refName(from),
    name: shortName(from.resource.logicalId),
    directory,
    handler: text(property(from, 'Handler')),
    environment,
    timeoutMs: wholeNumber(property(from, 'Timeout'), 3) * 1000,
    memoryMb: wholeNumber(property(from, 'MemorySize'), 128),
    ...(reserved === undefined ? {} : { reservedConcurrency: wholeNumber(reserved, 1) }),
  };
}

/** `InboundTextsFunction1A2B3C4D` → `inbound-texts`. */
function shortName(logicalId: string): string {
  const words = logicalId.replace(/[0-9A-F]{8}$/, '').replace(/(Function|Lambda)+$/, '');
  return words.replace(/(?<=[a-z0-9])([A-Z])/g, '-$1').toLowerCase();
}

function readMapping(from: Read): StreamMapping | QueueMapping | undefined {
  if (property(from, 'Enabled') === false) return undefined;
  const source = text(property(from, 'EventSourceArn'));
  const common = {
    id: from.resource.logicalId,
    functionId: lastPart(text(property(from, 'FunctionName'))),
    batchSize: wholeNumber(property(from, 'BatchSize'), source.includes(':sqs:') ? 10 : 100),
    partialFailures: list(property(from, 'FunctionResponseTypes') ?? []).includes('ReportBatchItemFailures'),
  };
  if (source.includes(':sqs:'))
    return {
      ...common,
      queue: lastPart(source),
      maxConcurrency: wholeNumber(inside(property(from, 'ScalingConfig'), 'MaximumConcurrency'), 2),
    };
  const parked = inside(inside(property(from, 'DestinationConfig'), 'OnFailure'), 'Destination');
  return {
    ...common,
    table: /:table\/([^/]+)/.exec(source)?.[1] ?? source,
    filters: list(inside(property(from, 'FilterCriteria'), 'Filters') ?? []).map(readPattern),
    bisect: property(from, 'BisectBatchOnFunctionError') === true,
    maxRetries: wholeNumber(property(from, 'MaximumRetryAttempts'), -1),
    parallel: wholeNumber(property(from, 'ParallelizationFactor'), 1),
    ...(parked === undefined ? {} : { parkedQueue: lastPart(text(parked)) }),
  };
}

function readPattern(filter: Value): Value {
  const pattern: unknown = JSON.parse(text(inside(filter, 'Pattern')));
  return pattern as Value;
}

function readSchedule(from: Read): ScheduleSpec | undefined {
  const expression = property(from, 'ScheduleExpression');
  if (expression === undefined || property(from, 'State') === 'DISABLED') return undefined;
  const target = property(from, 'Target') ?? list(property(from, 'Targets') ?? [])[0];
  const input = inside(target, 'Input');
  return {
    expression: text(expression),
    functionId: lastPart(text(inside(target, 'Arn'))),
    ruleArn: text(from.resolve({ 'Fn::GetAtt': [from.resource.logicalId, 'Arn'] })),
    ...(input === undefined ? {} : { input: readPattern({ Pattern: input }) }),
  };
}

function readEventRule(from: Read): EventRule | undefined {
  const pattern = property(from, 'EventPattern');
  const target = list(property(from, 'Targets') ?? [])[0];
  const arn = inside(target, 'Arn');
  if (pattern === undefined || typeof arn !== 'string' || !arn.includes(':sns:')) return undefined;
  const inputPath = inside(target, 'InputPath');
  return { pattern, topic: lastPart(arn), ...(inputPath === undefined ? {} : { inputPath: text(inputPath) }) };
}

function readRoute(from: Read): RouteSpec {
  const integration = text(property(from, 'Target')).split('/').at(-1) ?? '';
  const resource = from.stack.resources.get(integration);
  if (resource === undefined) throw new Error(`${from.stack.name}: route without an integration`);
  const uri = text(from.resolve(resource.properties['IntegrationUri']));
  return { key: text(property(from, 'RouteKey')), functionId: functionOfUri(uri) };
}

/** A function's ARN, bare or inside API Gateway's invocation path. */
const functionOfUri = (uri: string): string => /:function:([^:/]+)/.exec(uri)?.[1] ?? lastPart(uri);
