import { Duration } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import {
  actionsOf,
  type Deployment,
  except,
  inside,
  list,
  ofType,
  property,
  type Resource,
  type Rule,
} from '../deployment.ts';

const queue = 'AWS::SQS::Queue';
const secondsIn14Days = 14 * 24 * 60 * 60;

/** Ids of queues in which something else parks what it gave up on. */
function parkingPlaces(all: Deployment): ReadonlySet<string> {
  const parking = all.resources.flatMap((one) => [
    ...all.refersTo(one.stack, property(one, 'RedrivePolicy', 'deadLetterTargetArn')),
    ...all.refersTo(one.stack, property(one, 'DestinationConfig', 'OnFailure')),
    ...list(property(one, 'Targets')).flatMap((target) => [
      ...all.refersTo(one.stack, inside(target, 'DeadLetterConfig')),
    ]),
  ]);
  return new Set(parking);
}

function refusesPlainConnections(all: Deployment, guarded: Resource, policyType: string, named: string): boolean {
  return ofType(all, policyType)
    .filter((policy) => all.refersTo(policy.stack, property(policy, named)).has(guarded.id))
    .flatMap((policy) => list(property(policy, 'PolicyDocument', 'Statement')))
    .some(
      (statement) =>
        inside(statement, 'Effect') === 'Deny' &&
        inside(statement, 'Condition', 'Bool', 'aws:SecureTransport') === 'false',
    );
}

const mappingsOf = (all: Deployment, source: Resource): readonly Resource[] =>
  ofType(all, 'AWS::Lambda::EventSourceMapping').filter((mapping) =>
    all.refersTo(mapping.stack, property(mapping, 'EventSourceArn')).has(source.id),
  );

const consumersOf = (all: Deployment, source: Resource): readonly Resource[] =>
  mappingsOf(all, source).flatMap((mapping) =>
    ofType(all, 'AWS::Lambda::Function').filter((lambda) =>
      all.refersTo(mapping.stack, property(mapping, 'FunctionName')).has(lambda.id),
    ),
  );

export const queueRules: readonly Rule[] = [
  {
    says: 'every queue has a dead-letter queue, or is the place where failures are parked',
    broken: (all) => {
      const parking = parkingPlaces(all);
      return except(all, queue, (one) => property(one, 'RedrivePolicy') !== undefined || parking.has(one.id));
    },
    plant: (stack) => new Queue(stack, 'Bad'),
  },
  {
    says: 'what is parked stays for 14 days',
    broken: (all) => {
      const parking = parkingPlaces(all);
      return except(
        all,
        queue,
        (one) => !parking.has(one.id) || property(one, 'MessageRetentionPeriod') === secondsIn14Days,
      );
    },
    plant: (stack) =>
      new Queue(stack, 'Q', { deadLetterQueue: { queue: new Queue(stack, 'Bad'), maxReceiveCount: 3 } }),
  },
  {
    says: 'somebody is told of the first item that is parked',
    broken: (all) => {
      const parking = parkingPlaces(all);
      const watched = ofType(all, 'AWS::CloudWatch::Alarm')
        .filter((alarm) => property(alarm, 'MetricName') === 'ApproximateNumberOfMessagesVisible')
        .filter((alarm) => property(alarm, 'Threshold') === 1)
        .flatMap((alarm) => [...all.refersTo(alarm.stack, property(alarm, 'Dimensions'))]);
      return [...parking].filter((id) => !watched.includes(id));
    },
    plant: (stack) =>
      new Queue(stack, 'Q', { deadLetterQueue: { queue: new Queue(stack, 'Bad'), maxReceiveCount: 3 } }),
  },
  {
    says: 'every queue is encrypted with a key of our own',
    broken: (all) => except(all, queue, (one) => property(one, 'KmsMasterKeyId') !== undefined),
    plant: (stack) => new Queue(stack, 'Bad', { encryption: QueueEncryption.SQS_MANAGED }),
  },
  {
    says: 'every queue refuses connections that are not encrypted',
    broken: (all) => except(all, queue, (one) => refusesPlainConnections(all, one, 'AWS::SQS::QueuePolicy', 'Queues')),
    plant: (stack) => new Queue(stack, 'Bad'),
  },
  {
    says: 'an item is hidden for at least six times as long as its function may take',
    broken: (all) =>
      except(all, queue, (one) =>
        consumersOf(all, one).every(
          (lambda) => Number(property(one, 'VisibilityTimeout')) >= 6 * Number(property(lambda, 'Timeout')),
        ),
      ),
    plant: (stack) => {
      const lambda = new Lambda(stack, 'F', {
        runtime: Runtime.NODEJS_24_X,
        handler: 'index.handler',
        code: Code.fromInline('0'),
        timeout: Duration.seconds(30),
      });
      lambda.addEventSource(new SqsEventSource(new Queue(stack, 'Bad', { visibilityTimeout: Duration.seconds(60) })));
    },
  },
  {
    says: 'every topic is encrypted with a key of our own',
    broken: (all) => except(all, 'AWS::SNS::Topic', (one) => property(one, 'KmsMasterKeyId') !== undefined),
    plant: (stack) => new Topic(stack, 'Bad'),
  },
  {
    says: 'every topic refuses connections that are not encrypted',
    broken: (all) =>
      except(all, 'AWS::SNS::Topic', (one) => refusesPlainConnections(all, one, 'AWS::SNS::TopicPolicy', 'Topics')),
    plant: (stack) => new Topic(stack, 'Bad'),
  },
  {
    says: 'no topic lets everybody publish',
    broken: (all) =>
      except(all, 'AWS::SNS::TopicPolicy', (policy) =>
        list(property(policy, 'PolicyDocument', 'Statement')).every(
          (statement) =>
            inside(statement, 'Effect') === 'Deny' ||
            inside(statement, 'Principal', 'Service') !== undefined ||
            !actionsOf(statement).includes('sns:Publish'),
        ),
      ),
    plant: (stack) => {
      const topic = new Topic(stack, 'Bad');
      topic.addToResourcePolicy(
        new PolicyStatement({
          principals: [new AnyPrincipal()],
          actions: ['sns:Publish'],
          resources: [topic.topicArn],
        }),
      );
    },
  },
  {
    says: 'what a topic cannot deliver is parked, in the envelope that proves where it came from',
    broken: (all) =>
      except(
        all,
        'AWS::SNS::Subscription',
        (one) => property(one, 'RedrivePolicy') !== undefined && property(one, 'RawMessageDelivery') !== true,
      ),
    plant: (stack) =>
      new CfnSubscription(stack, 'Bad', {
        topicArn: 'arn:t',
        protocol: 'sqs',
        endpoint: 'arn:q',
        rawMessageDelivery: true,
      }),
  },
];
