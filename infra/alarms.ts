import { Stack } from 'aws-cdk-lib';
import { Alarm, type AlarmProps, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface AlarmSpec {
  readonly metric: AlarmProps['metric'];
  readonly threshold: number;
  /** One sentence for whoever is woken: what a person in need, or a team, is going through while this lasts. */
  readonly means: string;
  /** Consecutive periods before it rings; 1 unless said. */
  readonly periods?: number;
  readonly rings?: 'at-or-above' | 'below';
  /** What silence of the metric means; nothing wrong unless said. */
  readonly silence?: 'fine' | 'alarming';
}

/** The alarms of one stack and the one topic they all ring. No alarm can be made without saying what it means. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: { readonly key: IKey }) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: props.key, enforceSSL: true });
    this.#letCloudWatchRing();
  }

  ringWhen(id: string, spec: AlarmSpec): void {
    const alarm = new Alarm(this, id, {
      metric: spec.metric,
      threshold: spec.threshold,
      evaluationPeriods: spec.periods ?? 1,
      comparisonOperator:
        spec.rings === 'below'
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: spec.silence === 'alarming' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: spec.means,
    });
    const ring = new SnsAction(this.topic);
    alarm.addAlarmAction(ring);
    alarm.addOkAction(ring);
  }

  /** A topic with a policy of its own no longer has the default one, which let alarms in. */
  #letCloudWatchRing(): void {
    const { region, account } = Stack.of(this);
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { ArnLike: { 'aws:SourceArn': `arn:aws:cloudwatch:${region}:${account}:alarm:*` } },
      }),
    );
  }
}
