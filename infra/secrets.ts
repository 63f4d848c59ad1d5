import { CfnParameter, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { accept } from './checks.ts';

export interface ServiceSecretProps {
  readonly key: IKey;
  readonly description: string;
  readonly whyNotRotated: string;
}

/**
 * A secret that CloudFormation reads and puts into a function's encrypted environment (a dynamic reference).
 *
 * Chosen over asking Secrets Manager at start: a person waits on a cold start, and that call costs 50 to 100 ms, a client
 * in the bundle and one more service that can be down. Price: a function holds the value it was deployed with. So a new
 * value counts only after a deployment that names its version, which also makes a change deliberate and undoable.
 */
export class DeployedSecret extends Construct {
  readonly #secret: Secret;
  readonly #version: CfnParameter | undefined;

  constructor(scope: Construct, id: string, props: ServiceSecretProps & { readonly changes: 'never' | 'by-version' }) {
    super(scope, id);
    this.#secret = new Secret(this, 'Secret', {
      description: props.description,
      encryptionKey: props.key,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    accept(this.#secret, 'AwsSolutions-SMG4', props.whyNotRotated);
    if (props.changes === 'by-version') {
      this.#version = new CfnParameter(scope, `${id}Version`, {
        default: '',
        description: `Version id of the value in use of: ${props.description} Empty: the current one at the last change.`,
      });
      accept(scope, 'CloudFormation-Validate::W2509', 'The id of a version of a secret is not the secret.');
    }
  }

  /** The reference that CloudFormation resolves; the value itself stands in no template. */
  get reference(): string {
    return `{{resolve:secretsmanager:${this.#secret.secretArn}:SecretString:::${this.#version?.valueAsString ?? ''}}}`;
  }
}
