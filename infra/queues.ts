import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { type IQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { accept } from './checks.ts';
import type { ServiceFunction } from './service-function.ts';
import type { Surroundings } from './surroundings.ts';

/** Where what could not be done is parked, with somebody told at the first item. Kept the longest SQS allows: 14 days. */
export class ParkedQueue extends Queue {
  constructor(scope: Construct, id: string, props: { readonly around: Surroundings; readonly means: string }) {
    super(scope, id, {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: props.around.key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    props.around.alarms.ringWhen(`${id}NotEmpty`, {
      metric: this.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: 'Maximum' }),
      threshold: 1,
      means: props.means,
    });
    accept(
      this,
      'AwsSolutions-SQS3',
      'This is where failures are parked; it rings an alarm and needs no queue behind it.',
    );
  }
}

export interface WorkQueueProps {
  readonly around: Surroundings;
  /** The setting by which functions that send to it are told its address. */
  readonly setting: string;
  /** The consumer's timeout. An item is hidden for six times as long, so that no second copy is worked meanwhile. */
  readonly handledWithin: Duration;
  readonly maxAge: Duration;
  readonly waitingMeans: string;
  readonly parkedMeans: string;
}

const attemptsBeforeParked = 5;

/** A queue of work with its dead letters and two alarms: something waits too long, something was given up. */
export class WorkQueue extends Queue {
  readonly setting: string;
  readonly parked: IQueue;
  readonly handledWithin: Duration;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    const parked = new ParkedQueue(scope, `${id}Parked`, { around: props.around, means: props.parkedMeans });
    super(scope, id, {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: props.around.key,
      enforceSSL: true,
      retentionPeriod: Duration.days(4),
      visibilityTimeout: Duration.seconds(6 * props.handledWithin.toSeconds()),
      deadLetterQueue: { queue: parked, maxReceiveCount: attemptsBeforeParked },
    });
    this.setting = props.setting;
    this.parked = parked;
    this.handledWithin = props.handledWithin;
    props.around.alarms.ringWhen(`${id}Waits`, {
      metric: this.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1), statistic: 'Maximum' }),
      threshold: props.maxAge.toSeconds(),
      means: props.waitingMeans,
    });
  }

  /** What `topic` says is queued here, in SNS's own envelope: its signature and topic are checked by who reads it. */
  listensTo(topic: ITopic): this {
    topic.addSubscription(new SqsSubscription(this, { deadLetterQueue: this.parked, rawMessageDelivery: false }));
    return this;
  }

  /** Items that fail are named one by one, so that their neighbours are not done twice. */
  wakes(worker: ServiceFunction, reading: { readonly atOnce: number; readonly maxConcurrency: number }): this {
    worker.lambda.addEventSource(
      new SqsEventSource(this, {
        batchSize: reading.atOnce,
        maxConcurrency: reading.maxConcurrency,
        reportBatchItemFailures: true,
      }),
    );
    return this;
  }
}
