import type { IConstruct } from 'constructs';

/** CDK's own switch: with no stack to bundle (tests), functions carry a placeholder and none needs to be built. */
export function isBundlingOff(scope: IConstruct): boolean {
  const stacks: unknown = scope.node.tryGetContext('aws:cdk:bundling-stacks');
  return Array.isArray(stacks) && stacks.length === 0;
}
