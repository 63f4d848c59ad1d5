import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Parameters } from './parameters.ts';
import { DeployedSecret } from './secrets.ts';

type Named = Readonly<Record<string, string>>;

/** What functions are told beside the addresses of what they use. */
export class Settings {
  /** Who we are to people, where they reach us, and the secret that keys references and fingerprints. */
  readonly everyFunction: Named;
  /** Whose tokens count. */
  readonly tokens: Named;
  /** The same, and how staff sign in from a browser. */
  readonly signIn: Named;
  readonly notifyCallbackToken: string;

  constructor(scope: Construct, asked: Parameters, key: IKey) {
    const serviceSecret = new DeployedSecret(scope, 'ServiceSecret', {
      key,
      description: 'Keys references, fingerprints of contact details, pseudonyms and sessions.',
      changes: 'never',
      whyNotRotated:
        'References and fingerprints in the log are made with it: with another one no person would find their referral again.',
    });
    const identityClientSecret = new DeployedSecret(scope, 'IdentityClientSecret', {
      key,
      description: 'Secret of the client under which staff sign in.',
      changes: 'by-version',
      whyNotRotated: 'The identity provider issues it; the deployer puts its value here.',
    });
    const notifyCallbackToken = new DeployedSecret(scope, 'NotifyCallbackToken', {
      key,
      description: 'Bearer token that GOV.UK Notify shows when it hands over a text.',
      changes: 'by-version',
      whyNotRotated: 'It has to change here and at GOV.UK Notify together, by hand.',
    });
    this.everyFunction = {
      SERVICE_NAME: asked.serviceName,
      ACCEPT_DRAMA_NUMBERS: asked.acceptDramaNumbers,
      SERVICE_SECRET: serviceSecret.reference,
      PUBLIC_URL: asked.publicUrl,
      KEEP_RECORDS_DAYS: asked.keepRecordsDays,
    };
    this.tokens = {
      IDENTITY_ISSUER: asked.identityIssuer,
      IDENTITY_AUDIENCE: asked.identityAudience,
      IDENTITY_KEYS_URL: asked.identityKeysUrl,
    };
    this.signIn = {
      ...this.tokens,
      IDENTITY_CLIENT_ID: asked.identityClientId,
      IDENTITY_CLIENT_SECRET: identityClientSecret.reference,
    };
    this.notifyCallbackToken = notifyCallbackToken.reference;
  }
}
