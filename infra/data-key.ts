import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/**
 * The customer-managed key over everything one stack keeps: tables, queues, topics, secrets, functions' settings.
 *
 * Chosen over AWS's own keys because each use is then in the audit trail under our key, access can be withdrawn at one
 * place, and an encrypted topic can be rung by CloudWatch at all (AWS's own key refuses that). Price: about a pound a
 * month for each stack, and one more thing that must never be deleted.
 */
export class DataKey extends Key {
  /** `usedBy`: AWS services that publish to our topics by themselves and whom CDK does not let in by itself. */
  constructor(scope: Construct, id: string, props: { readonly usedBy: readonly ('cloudwatch' | 'sms-voice')[] }) {
    super(scope, id, { enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: props.usedBy.map((service) => new ServicePrincipal(`${service}.amazonaws.com`)),
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
      }),
    );
  }
}
