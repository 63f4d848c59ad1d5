import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/**
 * The customer-managed key over everything one stack keeps: tables, queues, topics, secrets, functions' settings.
 *
 * Chosen over AWS's own keys because each use is then in the audit trail under our key, access can be withdrawn at one
 * place, and an encrypted topic can be rung by CloudWatch at all (its own key refuses that). Price: about a pound a
 * month for each stack, and one more thing that must never be deleted.
 */
export class DataKey extends Key {
  constructor(scope: Construct, id: string, props: { readonly usedBy: readonly Publisher[] }) {
    super(scope, id, { enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
    for (const publisher of props.usedBy) this.addToResourcePolicy(mayEncrypt(publisher, Stack.of(this).account));
  }
}

/** AWS services that write into our encrypted queues and topics by themselves. */
export type Publisher = 'cloudwatch' | 'events' | 'sns' | 'sms-voice';

function mayEncrypt(publisher: Publisher, account: string): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.ALLOW,
    principals: [new ServicePrincipal(`${publisher}.amazonaws.com`)],
    actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    resources: ['*'],
    conditions: { StringEquals: { 'aws:SourceAccount': account } },
  });
}
