import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Construct } from 'constructs';
import { ParkedQueue } from './queues.ts';
import type { ServiceFunction } from './service-function.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Wakes the function each minute. A minute that could not be delivered is retried briefly; one that failed is not, since
 * the next does all that is still due. Either is parked, and silence for three minutes rings.
 */
export function everyMinute(scope: Construct, tick: ServiceFunction, around: Surroundings): void {
  const parked = new ParkedQueue(scope, 'MinutesParked', {
    around,
    means: 'A minute was not worked: what fell due in it goes out late, with the next minute that works.',
  });
  tick.lambda.configureAsyncInvoke({
    retryAttempts: 0,
    maxEventAge: Duration.minutes(1),
    onFailure: new SqsDestination(parked),
  });
  new Rule(scope, 'EveryMinute', {
    description: 'What falls due is done.',
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [
      new LambdaFunction(tick.lambda, { retryAttempts: 2, maxEventAge: Duration.minutes(2), deadLetterQueue: parked }),
    ],
  });
  around.alarms.ringWhen('TickSilent', {
    metric: tick.lambda.metricInvocations({ period: Duration.minutes(1), statistic: 'Sum' }),
    threshold: 1,
    periods: 3,
    rings: 'below',
    silence: 'alarming',
    means:
      'Nothing that falls due is done: no promised word, no reminder, no breach notice, until the minute tick is back.',
  });
}
