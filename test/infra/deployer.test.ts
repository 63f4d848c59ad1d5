import { rmSync } from 'node:fs';
import { type App, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { describe, expect, it } from 'vitest';
import { addSecurityRules } from '../../infra/checks.ts';
import { openDoor } from '../../infra/open-door.ts';
import type { LogEvent } from '../../shared/log.ts';
import { inside, newApp, ofType, property, realDeployment, text } from './deployment.ts';

const deployed = realDeployment();
const allows = (parameter: string, value: string): boolean =>
  new RegExp(text(inside(deployed.parameters, parameter, 'AllowedPattern'))).test(value);

describe('what a deployer decides', () => {
  it('is asked for, each with a sentence', () => {
    const asked = Object.entries(deployed.parameters).filter(([name]) => name !== 'BootstrapVersion');
    expect(asked.map(([name]) => name).sort()).toEqual([
      'AcceptDramaNumbers',
      'EmailSender',
      'IdentityAudience',
      'IdentityClientId',
      'IdentityClientSecretVersion',
      'IdentityIssuer',
      'IdentityKeysUrl',
      'KeepRecordsDays',
      'MonthlyTextSpendAlarmUsd',
      'NotifyCallbackTokenVersion',
      'PublicUrl',
      'ServiceName',
      'TextOriginationNumber',
    ]);
    expect(asked.filter(([, one]) => !text(inside(one, 'Description')).endsWith('.'))).toEqual([]);
  });

  it.each([
    ['PublicUrl', 'https://opendoor.example', true],
    ['PublicUrl', 'http://opendoor.example', false],
    ['PublicUrl', 'https://opendoor.example/', false],
    ['PublicUrl', 'https://help.nhs.example', false],
    ['PublicUrl', 'https://Mental-Health.example', false],
    ['EmailSender', 'hello@opendoor.example', true],
    ['EmailSender', 'Open Door <hello@opendoor.example>', false],
    ['EmailSender', 'referrals@opendoor.example', false],
    ['ServiceName', 'Open Door', true],
    ['ServiceName', 'Crisis Team', false],
    ['TextOriginationNumber', '+447700900001', true],
    ['TextOriginationNumber', 'OPENDOOR', false],
    ['IdentityIssuer', 'https://identity.example/realm', true],
    ['IdentityIssuer', 'identity.example', false],
    ['IdentityKeysUrl', 'https://identity.example/realm/keys', true],
    ['IdentityKeysUrl', 'http://identity.example/keys', false],
  ])('%s may be %s: %s', (parameter, value, allowed) => {
    expect(allows(parameter, value)).toBe(allowed);
  });

  it('drama numbers are refused unless a deployer says otherwise', () => {
    expect(inside(deployed.parameters, 'AcceptDramaNumbers', 'Default')).toBe('false');
  });

  it('a new value of a secret that can change counts when its version is named', () => {
    const teams = ofType(deployed, 'AWS::Lambda::Function').find((one) => one.id.startsWith('Teams'));
    const reference = JSON.stringify(teams && property(teams, 'Environment', 'Variables', 'IDENTITY_CLIENT_SECRET'));
    expect(reference).toContain(':SecretString:::');
    expect(reference).toContain('{"Ref":"IdentityClientSecretVersion"}');
  });
});

describe('the alarms that no sweep would miss', () => {
  const alarms = ofType(deployed, 'AWS::CloudWatch::Alarm');
  const about = (metric: string, id: string) =>
    alarms.find(
      (one) =>
        property(one, 'MetricName') === metric &&
        [...deployed.refersTo(one.stack, property(one, 'Dimensions'))].some((found) => found.startsWith(id)),
    );

  it('a tick that stays away for three minutes rings, and silence is no excuse', () => {
    const silent = about('Invocations', 'TickFunction');
    expect(silent?.properties).toMatchObject({
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      Period: 60,
      EvaluationPeriods: 3,
      TreatMissingData: 'breaching',
    });
  });

  it.each(['UrgentQueue', 'InboundTextsQueue'])('what waits in %s for a minute rings', (queue) => {
    expect(about('ApproximateAgeOfOldestMessage', queue)?.properties).toMatchObject({ Threshold: 60, Period: 60 });
  });

  it('the money for texts rings before it is gone', () => {
    const spend = alarms.find((one) => property(one, 'MetricName') === 'SMSMonthToDateSpentUSD');
    expect(spend && property(spend, 'Threshold')).toEqual({ Ref: 'MonthlyTextSpendAlarmUsd' });
  });

  const codes: readonly LogEvent['code'][] = ['text-budget-nearly-spent', 'text-budget-spent'];
  it.each(codes)('one line of %s in the log of texts rings, and says what people then go through', (code) => {
    const filter = ofType(deployed, 'AWS::Logs::MetricFilter').find(
      (one) => property(one, 'FilterPattern') === `"${code}"`,
    );
    const logs = filter === undefined ? new Set<string>() : deployed.refersTo(filter.stack, filter.properties);
    expect([...logs].some((id) => id.startsWith('TextsLog'))).toBe(true);
    const rung = alarms.find((one) => property(one, 'MetricName') === code);
    expect(rung?.properties).toMatchObject({
      Threshold: 1,
      Statistic: 'Sum',
      Namespace: 'OpenDoor/Texts',
      AlarmDescription: expect.stringMatching(/people who text/),
    });
  });
});

describe('AWS’s own solution rules', () => {
  const synthesized = (fill: (app: App) => unknown): (() => void) => {
    const app = newApp();
    addSecurityRules(app);
    fill(app);
    return () => {
      try {
        app.synth();
      } finally {
        rmSync(app.outdir, { recursive: true, force: true });
      }
    };
  };

  it('find nothing that nobody answered for', () => {
    expect(synthesized(openDoor)).not.toThrow();
  });

  it('stop a bucket that takes plain connections', () => {
    expect(synthesized((app) => new Bucket(new Stack(app, 'Planted'), 'Bad'))).toThrow(/[Vv]alidation/);
  });
});
