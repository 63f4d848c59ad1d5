import type { App } from 'aws-cdk-lib';
import { CentralLog } from './central-log.ts';
import { ReferralService } from './referral-service.ts';

/**
 * How CDK itself behaves. Kept in code and not in cdk.json, so that the CLI, the tests and whoever runs the app by hand
 * get the same template. Asset metadata is on because the local run finds each bundle by it.
 */
export const flags = {
  'aws:cdk:enable-asset-metadata': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/core:target-partitions': ['aws'],
  '@aws-cdk/core:checkSecretUsage': true,
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  '@aws-cdk/aws-kms:aliasNameRef': true,
  '@aws-cdk/aws-events:eventsTargetQueueSameAccount': true,
  '@aws-cdk/aws-dynamodb:resourcePolicyPerReplica': true,
  '@aws-cdk/aws-dynamodb:retainTableReplica': true,
  '@aws-cdk/aws-cloudwatch-actions:changeLambdaPermissionLogicalIdForLambdaAction': true,
};

/** London, so that what people told us stays in the country. Context `region` says otherwise. */
const home = 'eu-west-2';

/** Everything that is deployed: the central log, and the service that feeds it. */
export function openDoor(app: App): { readonly centralLog: CentralLog; readonly service: ReferralService } {
  const region: unknown = app.node.tryGetContext('region') ?? home;
  const common = { env: { region: String(region) }, terminationProtection: true };
  const centralLog = new CentralLog(app, 'OpenDoorCentralLog', common);
  const service = new ReferralService(app, 'OpenDoor', { centralLog, ...common });
  return { centralLog, service };
}
