import type { Stack } from 'aws-cdk-lib';
import { Alarm, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
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
  text,
} from '../deployment.ts';

const alarm = 'AWS::CloudWatch::Alarm';
const metric = new Metric({ namespace: 'Any', metricName: 'Any' });
const bare = (stack: Stack, means?: string): Alarm =>
  new Alarm(stack, 'Bad', { metric, threshold: 1, evaluationPeriods: 1, alarmDescription: means });

const isCloudWatchAllowed = (statements: readonly unknown[], action: string): boolean =>
  statements.some(
    (statement) =>
      list(inside(statement, 'Principal', 'Service')).includes('cloudwatch.amazonaws.com') &&
      actionsOf(statement).includes(action),
  );

/** An encrypted topic rings only when CloudWatch may publish to it and use its key. */
function rings(all: Deployment, one: Resource): boolean {
  const topics = [...all.refersTo(one.stack, property(one, 'AlarmActions'))];
  return (
    topics.length > 0 &&
    topics.every((id) => {
      const topic = ofType(all, 'AWS::SNS::Topic').find((found) => found.id === id && found.stack === one.stack);
      const keys = topic ? all.refersTo(topic.stack, property(topic, 'KmsMasterKeyId')) : new Set<string>();
      const keyStatements = ofType(all, 'AWS::KMS::Key')
        .filter((key) => keys.has(key.id) && key.stack === one.stack)
        .flatMap((key) => list(property(key, 'KeyPolicy', 'Statement')));
      const topicStatements = ofType(all, 'AWS::SNS::TopicPolicy')
        .filter(
          (policy) => policy.stack === one.stack && all.refersTo(policy.stack, property(policy, 'Topics')).has(id),
        )
        .flatMap((policy) => list(property(policy, 'PolicyDocument', 'Statement')));
      return (
        isCloudWatchAllowed(topicStatements, 'sns:Publish') && isCloudWatchAllowed(keyStatements, 'kms:GenerateDataKey')
      );
    })
  );
}

export const alarmRules: readonly Rule[] = [
  {
    says: 'every alarm says in a sentence what it means to a person',
    broken: (all) => except(all, alarm, (one) => /^[A-Z].{30,}[.]$/.test(text(property(one, 'AlarmDescription')))),
    plant: (stack) => bare(stack, 'DLQ > 0'),
  },
  {
    says: 'every alarm rings where somebody can hear it',
    broken: (all) => except(all, alarm, (one) => rings(all, one)),
    plant: (stack) => bare(stack).addAlarmAction(new SnsAction(new Topic(stack, 'Deaf'))),
  },
  {
    says: 'every alarm also says when it is over',
    broken: (all) => except(all, alarm, (one) => list(property(one, 'OKActions')).length > 0),
    plant: (stack) => bare(stack),
  },
  {
    says: 'every alarm has decided what silence means',
    broken: (all) =>
      except(all, alarm, (one) => ['notBreaching', 'breaching'].includes(text(property(one, 'TreatMissingData')))),
    plant: (stack) => bare(stack),
  },
];
