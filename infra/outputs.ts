import { CfnOutput } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** What a deployer has to take from a deployment and put elsewhere, with where. */
export function tellDeployer(
  scope: Construct,
  told: Readonly<Record<string, readonly [value: string, where: string]>>,
): void {
  for (const [id, [value, description]] of Object.entries(told)) new CfnOutput(scope, id, { value, description });
}
