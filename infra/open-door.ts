import type { App } from 'aws-cdk-lib';
import cdk from '../cdk.json' with { type: 'json' };
import { CentralLog } from './central-log.ts';
import { ReferralService } from './referral-service.ts';

/**
 * How CDK itself behaves, for whoever runs the app: the CLI reads cdk.json by itself; tests and the local run would not.
 * Asset metadata is on because the local run finds each bundle by it. Two switches differ from CDK's advice: exports
 * between the stacks stay strong, so that the central log cannot lose what the service uses; and a queue's key is not
 * bound to the topic that fills it, since topic and queue share that key.
 */
export const flags = { ...cdk.context, 'aws:cdk:enable-asset-metadata': true };

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
