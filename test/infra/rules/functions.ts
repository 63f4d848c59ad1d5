import type { Stack } from 'aws-cdk-lib';
import { AttributeType, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import {
  Architecture,
  Code,
  type FunctionOptions,
  Function as Lambda,
  Runtime,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import {
  type Deployment,
  except,
  inside,
  list,
  ofType,
  property,
  type Resource,
  type Rule,
  text,
} from '../deployment.ts';

const lambda = 'AWS::Lambda::Function';
const mapping = 'AWS::Lambda::EventSourceMapping';
const plain = { runtime: Runtime.NODEJS_24_X, handler: 'index.handler', code: Code.fromInline('0') };

export const anyFunction = (stack: Stack, more: FunctionOptions = {}): Lambda =>
  new Lambda(stack, 'Bad', { ...plain, ...more });

const isStream = (one: Resource): boolean => property(one, 'StartingPosition') !== undefined;

const plantBareStream = (stack: Stack): void => {
  const table = new TableV2(stack, 'T', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    dynamoStream: StreamViewType.KEYS_ONLY,
  });
  anyFunction(stack).addEventSource(new DynamoEventSource(table, { startingPosition: StartingPosition.TRIM_HORIZON }));
};

/** The value as the template spells it: literal text, with a mark for each reference. */
function spelled(value: unknown): string {
  if (typeof value === 'string') return value;
  const joined = inside(value, 'Fn::Join');
  if (Array.isArray(joined)) return list(joined[1]).map(spelled).join('');
  return '<reference>';
}

const isSecretSetting = (name: string): boolean => /SECRET|TOKEN|PASSWORD|PRIVATE|API_KEY/.test(name);

const secretsAreReferences = (one: Resource): boolean =>
  Object.entries(Object(property(one, 'Environment', 'Variables')))
    .filter(([name]) => isSecretSetting(name))
    .every(([, value]) => spelled(value).startsWith('{{resolve:secretsmanager:<reference>'));

const watches = (all: Deployment, one: Resource, metric: string): boolean =>
  ofType(all, 'AWS::CloudWatch::Alarm').some(
    (alarm) =>
      property(alarm, 'MetricName') === metric && all.refersTo(alarm.stack, property(alarm, 'Dimensions')).has(one.id),
  );

export const functionRules: readonly Rule[] = [
  {
    says: 'every function runs Node 24 on arm64',
    broken: (all) =>
      except(
        all,
        lambda,
        (one) => property(one, 'Runtime') === 'nodejs24.x' && list(property(one, 'Architectures')).includes('arm64'),
      ),
    plant: (stack) => anyFunction(stack, { architecture: Architecture.X86_64 }),
  },
  {
    says: 'every function writes to a log that the template keeps',
    broken: (all) =>
      except(all, lambda, (one) =>
        ofType(all, 'AWS::Logs::LogGroup').some((log) =>
          all.refersTo(one.stack, property(one, 'LoggingConfig', 'LogGroup')).has(log.id),
        ),
      ),
    plant: (stack) => anyFunction(stack),
  },
  {
    says: 'every function’s settings are encrypted with a key of our own',
    broken: (all) => except(all, lambda, (one) => property(one, 'KmsKeyArn') !== undefined),
    plant: (stack) => anyFunction(stack),
  },
  {
    says: 'no environment holds a literal secret',
    broken: (all) => except(all, lambda, secretsAreReferences),
    plant: (stack) => anyFunction(stack, { environment: { SERVICE_SECRET: 'hunter2' } }),
  },
  {
    says: 'no function keeps a setting that is the same everywhere: it would be code',
    broken: (all) =>
      except(all, lambda, (one) =>
        Object.values(Object(property(one, 'Environment', 'Variables'))).every((value) => typeof value !== 'string'),
      ),
    plant: (stack) => anyFunction(stack, { environment: { MODE: 'fast' } }),
  },
  {
    says: 'somebody is told when a function fails or may not run',
    broken: (all) => except(all, lambda, (one) => watches(all, one, 'Errors') && watches(all, one, 'Throttles')),
    plant: (stack) => anyFunction(stack),
  },
  {
    says: 'every stream mapping bisects, stops retrying and parks what fails',
    broken: (all) =>
      except(
        all,
        mapping,
        (one) =>
          !isStream(one) ||
          (property(one, 'BisectBatchOnFunctionError') === true &&
            Number(property(one, 'MaximumRetryAttempts')) <= 10 &&
            Number(property(one, 'MaximumRecordAgeInSeconds')) <= 3600 &&
            property(one, 'DestinationConfig', 'OnFailure') !== undefined),
      ),
    plant: plantBareStream,
  },
  {
    says: 'every stream mapping wakes its function only for what it follows',
    broken: (all) =>
      except(
        all,
        mapping,
        (one) =>
          !isStream(one) ||
          list(property(one, 'FilterCriteria', 'Filters')).some((f) => text(inside(f, 'Pattern')).includes('prefix')),
      ),
    plant: plantBareStream,
  },
  {
    says: 'every mapping names the items that failed, so that their neighbours are not done twice',
    broken: (all) =>
      except(all, mapping, (one) => list(property(one, 'FunctionResponseTypes')).includes('ReportBatchItemFailures')),
    plant: (stack) => anyFunction(stack).addEventSource(new SqsEventSource(new Queue(stack, 'Q'))),
  },
  {
    says: 'somebody is told when a stream runs behind',
    broken: (all) =>
      except(
        all,
        mapping,
        (one) =>
          !isStream(one) ||
          ofType(all, lambda)
            .filter((worker) => all.refersTo(one.stack, property(one, 'FunctionName')).has(worker.id))
            .every((worker) => watches(all, worker, 'IteratorAge')),
      ),
    plant: plantBareStream,
  },
  {
    says: 'every queue mapping leaves room for others',
    broken: (all) =>
      except(
        all,
        mapping,
        (one) => isStream(one) || property(one, 'ScalingConfig', 'MaximumConcurrency') !== undefined,
      ),
    plant: (stack) => anyFunction(stack).addEventSource(new SqsEventSource(new Queue(stack, 'Q'))),
  },
];
