import { CfnParameter } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/**
 * Words that tell whoever glances at a phone what its owner is going through. They may stand in no sender, host or name
 * that reaches a person, and a deployment that would put one there is refused.
 */
const tellingWords = ['nhs', 'mental', 'health', 'referral', 'therapy', 'condition', 'service', 'team'];
const discreet = `(?!.*(?i:${tellingWords.join('|')}))`;

const patterns = {
  publicUrl: `^${discreet}https://[^/?#]+$`,
  issuer: '^https://[^?#]+$',
  phone: '^\\+[1-9][0-9]{6,14}$',
  email: `^${discreet}[^@ <>]+@[^@ <>]+$`,
  name: `^${discreet}[A-Za-z0-9][A-Za-z0-9 ]{1,29}$`,
};

/** What a deployer decides. Everything else follows from the code. */
export class Parameters {
  readonly publicUrl: string;
  readonly identityIssuer: string;
  readonly identityKeysUrl: string;
  readonly identityAudience: string;
  readonly identityClientId: string;
  readonly textOriginationNumber: string;
  readonly emailSender: string;
  readonly serviceName: string;
  readonly acceptDramaNumbers: string;
  readonly monthlyTextSpendAlarmUsd: number;
  readonly keepRecordsDays: string;

  constructor(scope: Construct) {
    const ask = (id: string, description: string, pattern: string, constraint: string): string =>
      new CfnParameter(scope, id, {
        description,
        allowedPattern: pattern,
        constraintDescription: constraint,
      }).valueAsString;
    const some = (id: string, description: string): string =>
      new CfnParameter(scope, id, { description, minLength: 1 }).valueAsString;
    this.publicUrl = ask(
      'PublicUrl',
      'Where people reach the pages, without a slash at the end. It stands in texts: keep it short and neutral.',
      patterns.publicUrl,
      'must begin with https://, have no path, and tell nobody what it is about',
    );
    this.identityIssuer = ask(
      'IdentityIssuer',
      'Issuer of the OpenID Connect provider that staff and partners sign in with.',
      patterns.issuer,
      'must begin with https://',
    );
    this.identityKeysUrl = ask(
      'IdentityKeysUrl',
      'Where that provider publishes its keys: jwks_uri in its /.well-known/openid-configuration.',
      patterns.issuer,
      'must begin with https://',
    );
    this.identityAudience = some('IdentityAudience', 'Audience that access tokens for this service carry.');
    this.identityClientId = some('IdentityClientId', 'Client under which staff sign in from a browser.');
    this.textOriginationNumber = ask(
      'TextOriginationNumber',
      'The two-way number that texts come from and are answered to, with + and country code.',
      patterns.phone,
      'must be a telephone number with + and country code; a sender name cannot be answered',
    );
    this.emailSender = ask(
      'EmailSender',
      'The verified address that emails come from.',
      patterns.email,
      'must be a bare email address that tells nobody what it is about',
    );
    this.serviceName = new CfnParameter(scope, 'ServiceName', {
      default: 'Open Door',
      allowedPattern: patterns.name,
      constraintDescription: 'must be letters, digits and spaces, and tell nobody what it is about',
      description: 'The neutral name that people see as who is writing.',
    }).valueAsString;
    this.acceptDramaNumbers = new CfnParameter(scope, 'AcceptDramaNumbers', {
      default: 'false',
      allowedValues: ['true', 'false'],
      description: 'Whether the telephone numbers kept for drama are taken for real ones. Only for rehearsals.',
    }).valueAsString;
    this.keepRecordsDays = new CfnParameter(scope, 'KeepRecordsDays', {
      type: 'Number',
      default: 7305,
      minValue: 0,
      description:
        'Days that records are kept after a referral came to an end, before a wish to be forgotten is carried out. 7305 are the 20 years that the NHS asks for mental health records.',
    }).valueAsString;
    this.monthlyTextSpendAlarmUsd = new CfnParameter(scope, 'MonthlyTextSpendAlarmUsd', {
      type: 'Number',
      default: 500,
      minValue: 1,
      description:
        'Dollars of texts in a month that ring the alarm. Keep it well below the spend limit of the account.',
    }).valueAsNumber;
  }
}
