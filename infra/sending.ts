import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
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

const budgetWatches = [
  {
    code: 'text-budget-nearly-spent',
    id: 'TextBudgetNearlySpent',
    means:
      'Four fifths of an hour’s or a day’s routine texts of a pool are gone. When all are, people who text hear nothing but answers to danger: find who is pumping, or raise the budget.',
  },
  {
    code: 'text-budget-spent',
    id: 'TextBudgetSpent',
    means:
      'A pool of routine texts is spent: people who text us now get no answer until the next hour or day, unless they are in danger or ask for a ring.',
  },
] as const satisfies readonly { readonly code: string; readonly id: string; readonly means: string }[];

/** What holds texts back by our own rule: told before it does, and when it does. The log says which pool and which span. */
export function watchTextBudgets(around: Surroundings, texts: ServiceFunction): void {
  for (const { code, id, means } of budgetWatches) {
    const filter = new MetricFilter(texts, `${id}Lines`, {
      logGroup: texts.log,
      // As a term, since the runtime writes its own words before each line.
      filterPattern: FilterPattern.allTerms(code),
      metricNamespace: 'OpenDoor/Texts',
      metricName: code,
      metricValue: '1',
    });
    around.alarms.ringWhen(id, {
      metric: filter.metric({ statistic: 'Sum', period: Duration.minutes(5) }),
      threshold: 1,
      means,
    });
  }
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
