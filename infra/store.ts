import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Surroundings } from './surroundings.ts';

export interface StoreProps {
  readonly around: Surroundings;
  /** The setting by which functions are told the table's name. */
  readonly setting: string;
  /** What a person goes through while the table refuses work. */
  readonly refusalMeans: string;
  readonly indexes?: readonly GlobalSecondaryIndexPropsV2[];
  readonly hasStream?: boolean;
  readonly expires?: boolean;
}

const readActions = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:ConditionCheckItem'];
const writeActions = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'];
const decrypting = ['kms:Decrypt', 'kms:DescribeKey'];
const encrypting = [...decrypting, 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];

/**
 * A table as this service keeps them: pk and sk, on demand, encrypted with our key, restorable to any second of 35 days,
 * and neither a mistaken delete nor a removed stack takes it away. Nobody may scan it.
 */
export class Store extends Construct {
  readonly table: TableV2;
  readonly setting: string;
  readonly #key: IKey;
  readonly #indexes: readonly string[];

  constructor(scope: Construct, id: string, props: StoreProps) {
    super(scope, id);
    this.setting = props.setting;
    this.#key = props.around.key;
    this.#indexes = (props.indexes ?? []).map((index) => index.indexName);
    this.table = new TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(props.around.key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      globalSecondaryIndexes: [...(props.indexes ?? [])],
      ...(props.hasStream ? { dynamoStream: StreamViewType.KEYS_ONLY } : {}),
      ...(props.expires ? { timeToLiveAttribute: 'expiresAt' } : {}),
    });
    this.#watch(id, props);
  }

  #watch(id: string, { around, refusalMeans }: StoreProps): void {
    for (const what of ['Read', 'Write'] as const) {
      around.alarms.ringWhen(`${id}Refuses${what}s`, {
        metric: this.table.metric(`${what}ThrottleEvents`, { period: Duration.minutes(1), statistic: 'Sum' }),
        threshold: 10,
        means: refusalMeans,
      });
    }
  }

  /** `read` never changes an item; `write` is reading and every change; with `notesAt` one partition may be noted in. */
  allow(role: IRole & IGrantable, access: 'read' | 'write', notesAt?: string): void {
    const arn = this.table.tableArn;
    role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: access === 'read' ? readActions : [...readActions, ...writeActions],
        resources: [arn, ...this.#indexes.map((name) => `${arn}/index/${name}`)],
      }),
    );
    if (notesAt !== undefined) {
      role.addToPrincipalPolicy(
        new PolicyStatement({
          actions: ['dynamodb:UpdateItem'],
          resources: [arn],
          conditions: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [notesAt] } },
        }),
      );
    }
    this.#key.grant(role, ...(access === 'read' && notesAt === undefined ? decrypting : encrypting));
  }
}

/** Sparse index over what is due next, spread over four shards so that no partition is hot. */
export const dueIndex: GlobalSecondaryIndexPropsV2 = {
  indexName: 'due',
  partitionKey: { name: 'dueShard', type: AttributeType.STRING },
  sortKey: { name: 'dueAt', type: AttributeType.STRING },
  projectionType: ProjectionType.KEYS_ONLY,
};

/** Sparse index that is each team's inbox, longest waiting first. */
export const inboxIndex: GlobalSecondaryIndexPropsV2 = {
  indexName: 'inbox',
  partitionKey: { name: 'inboxOf', type: AttributeType.STRING },
  sortKey: { name: 'inboxOrder', type: AttributeType.STRING },
  projectionType: ProjectionType.ALL,
};
