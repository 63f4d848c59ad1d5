import { Stack } from 'aws-cdk-lib';
import { Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Surroundings } from './surroundings.ts';

/** Where texts come in, where their fate is told, and where teams are alerted. */
export class Topics extends Construct {
  readonly inboundTexts: Topic;
  readonly textEvents: Topic;
  readonly alerts: Topic;

  constructor(scope: Construct, around: Surroundings) {
    super(scope, 'Topics');
    const encrypted = { masterKey: around.key, enforceSSL: true };
    this.inboundTexts = new Topic(this, 'InboundTexts', encrypted);
    this.textEvents = new Topic(this, 'TextEvents', encrypted);
    this.alerts = new Topic(this, 'Alerts', encrypted);
    this.#takeTexts();
    this.#takeTextEvents();
  }

  /** Two-way SMS publishes what people write to our number. */
  #takeTexts(): void {
    this.inboundTexts.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.inboundTexts.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }

  /**
   * What became of each text, in the form of an event destination. Taken from EventBridge because an event destination
   * needs a configuration set, which SNS cannot name when it sends.
   */
  #takeTextEvents(): void {
    new Rule(this, 'TextFates', {
      description: 'What became of each text.',
      eventPattern: { source: ['aws.sms-voice'], detailType: ['Text Message Delivery Status Updated'] },
      targets: [new SnsTopic(this.textEvents, { message: RuleTargetInput.fromEventPath('$.detail') })],
    });
  }
}
