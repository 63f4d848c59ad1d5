import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { accept } from './checks.ts';
import type { ServiceFunction } from './service-function.ts';
import type { Surroundings } from './surroundings.ts';

/** Telephone numbers are no resources in IAM: all that is not a topic is a phone. */
export function mayText(sender: ServiceFunction): void {
  sender.role.addToPolicy(new PolicyStatement({ actions: ['sns:Publish'], notResources: ['arn:aws:sns:*:*:*'] }));
}

/** Any verified identity of the account, but only under the one address that people know. */
export function mayEmail(sender: ServiceFunction, from: string): void {
  sender.role.addToPolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: ['*'],
      conditions: { StringEquals: { 'ses:FromAddress': from } },
    }),
  );
  accept(
    sender.role,
    'AwsSolutions-IAM5[Resource::*]',
    'The sender is an address or a domain, as the deployer verified it: which, only they know. The condition binds it to the one address.',
  );
}

/** What would silence us without a fault of our own: the money for texts, and mail that bounces. */
export function watchSpend(around: Surroundings, monthlyUsd: number): void {
  around.alarms.ringWhen('TextSpendHigh', {
    metric: new Metric({
      namespace: 'AWS/SNS',
      metricName: 'SMSMonthToDateSpentUSD',
      statistic: 'Maximum',
      period: Duration.minutes(15),
    }),
    threshold: monthlyUsd,
    means:
      'The month’s money for texts is running out. At the account’s limit every text stops, answers to danger included: raise it or find who is pumping.',
  });
  around.alarms.ringWhen('MailBounces', {
    metric: new Metric({
      namespace: 'AWS/SES',
      metricName: 'Reputation.BounceRate',
      statistic: 'Average',
      period: Duration.hours(1),
    }),
    threshold: 0.04,
    means: 'So much mail bounces that the provider may stop all of it, and people who chose email would hear nothing.',
  });
}
