import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, CfnGlobalTable, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { except, inside, list, ofType, property, type Resource, type Rule } from '../deployment.ts';

const table = 'AWS::DynamoDB::GlobalTable';
const key = { partitionKey: { name: 'pk', type: AttributeType.STRING } };

const everyReplica = (resource: Resource, holds: (replica: unknown) => boolean): boolean => {
  const replicas = list(property(resource, 'Replicas'));
  return replicas.length > 0 && replicas.every(holds);
};

export const storeRules: readonly Rule[] = [
  {
    says: 'every table is encrypted with a key of our own',
    broken: (all) =>
      except(all, table, (one) =>
        everyReplica(one, (r) => inside(r, 'SSESpecification', 'KMSMasterKeyId') !== undefined),
      ),
    plant: (stack) => new TableV2(stack, 'Bad', key),
  },
  {
    says: 'every table can be restored to any second of the last 35 days',
    broken: (all) =>
      except(all, table, (one) =>
        everyReplica(one, (r) => inside(r, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled') === true),
      ),
    plant: (stack) => new TableV2(stack, 'Bad', key),
  },
  {
    says: 'neither a mistaken delete nor a removed stack takes a table away',
    broken: (all) =>
      except(
        all,
        table,
        (one) => one.kept && everyReplica(one, (r) => inside(r, 'DeletionProtectionEnabled') === true),
      ),
    plant: (stack) =>
      new TableV2(stack, 'Bad', { ...key, deletionProtection: true, removalPolicy: RemovalPolicy.DESTROY }),
  },
  {
    says: 'every table is paid by use, so that no day is too busy for it',
    broken: (all) => except(all, table, (one) => property(one, 'BillingMode') === 'PAY_PER_REQUEST'),
    plant: (stack) =>
      new CfnGlobalTable(stack, 'Bad', {
        attributeDefinitions: [{ attributeName: 'pk', attributeType: 'S' }],
        keySchema: [{ attributeName: 'pk', keyType: 'HASH' }],
        replicas: [{ region: 'eu-west-2' }],
        billingMode: 'PROVISIONED',
      }),
  },
  {
    says: 'a stream carries keys and never what people said',
    broken: (all) =>
      except(all, table, (one) =>
        [undefined, 'KEYS_ONLY'].some((view) => property(one, 'StreamSpecification', 'StreamViewType') === view),
      ),
    plant: (stack) => new TableV2(stack, 'Bad', { ...key, dynamoStream: StreamViewType.NEW_IMAGE }),
  },
  {
    says: 'somebody is told when a table refuses reads or writes',
    broken: (all) =>
      except(all, table, (one) =>
        ['ReadThrottleEvents', 'WriteThrottleEvents'].every((metric) =>
          ofType(all, 'AWS::CloudWatch::Alarm').some(
            (alarm) =>
              property(alarm, 'MetricName') === metric &&
              all.refersTo(alarm.stack, property(alarm, 'Dimensions')).has(one.id),
          ),
        ),
      ),
    plant: (stack) => new TableV2(stack, 'Bad', key),
  },
  {
    says: 'every secret is made by Secrets Manager, under a key of our own, and kept',
    broken: (all) =>
      except(
        all,
        'AWS::SecretsManager::Secret',
        (one) =>
          one.kept &&
          property(one, 'GenerateSecretString') !== undefined &&
          property(one, 'SecretString') === undefined &&
          property(one, 'KmsKeyId') !== undefined,
      ),
    plant: (stack) => new Secret(stack, 'Bad'),
  },
  {
    says: 'every log is kept for a time that was decided',
    broken: (all) => except(all, 'AWS::Logs::LogGroup', (one) => property(one, 'RetentionInDays') !== undefined),
    plant: (stack) => new CfnLogGroup(stack, 'Bad'),
  },
];
