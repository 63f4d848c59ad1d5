import { Duration } from 'aws-cdk-lib';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { ParkedQueue } from './queues.ts';
import type { ServiceFunction } from './service-function.ts';
import type { Store } from './store.ts';
import type { Surroundings } from './surroundings.ts';

export interface StreamMappingProps {
  readonly around: Surroundings;
  readonly from: Store;
  readonly wakes: ServiceFunction;
  /** Only changes whose key begins so. */
  readonly keyed: { readonly attribute: 'pk' | 'sk'; readonly prefix: string };
  readonly atOnce: number;
  /** Batches of one shard worked side by side; changes of one partition key stay in order. */
  readonly sideBySide: number;
  readonly behindMeans: string;
  readonly parkedMeans: string;
}

/**
 * A function woken by a table's stream. Left alone, a stream retries one bad record for a day and holds up its
 * neighbours: this one halves the batch, names what failed, gives up after five tries or an hour, and parks it.
 */
export function mapStream(scope: Construct, id: string, props: StreamMappingProps): void {
  const parked = new ParkedQueue(scope, `${id}Parked`, { around: props.around, means: props.parkedMeans });
  const { lambda } = props.wakes;
  lambda.addEventSource(
    new DynamoEventSource(props.from.table, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: props.atOnce,
      parallelizationFactor: props.sideBySide,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 5,
      maxRecordAge: Duration.hours(1),
      onFailure: new SqsDlq(parked),
      filters: [
        FilterCriteria.filter({
          dynamodb: { Keys: { [props.keyed.attribute]: { S: FilterRule.beginsWith(props.keyed.prefix) } } },
        }),
      ],
    }),
  );
  props.around.alarms.ringWhen(`${id}Behind`, {
    metric: lambda.metric('IteratorAge', { period: Duration.minutes(1), statistic: 'Maximum' }),
    threshold: Duration.minutes(2).toMilliseconds(),
    periods: 3,
    means: props.behindMeans,
  });
}
