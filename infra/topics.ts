import { Stack } from 'aws-cdk-lib';
import { EventBus, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Surroundings } from './surroundings.ts';

const emailFates = [
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.RENDERING_FAILURE,
  EmailSendingEvent.DELIVERY_DELAY,
];
/** The same, as EventBridge calls them. */
const emailFateNames = [
  'Email Delivered',
  'Email Bounced',
  'Email Complaint Received',
  'Email Rejected',
  'Email Rendering Failed',
  'Email Delivery Delayed',
];

/** Where texts come in, where the fate of words is told, and where teams are alerted. */
export class Topics extends Construct {
  readonly inboundTexts: Topic;
  readonly fates: Topic;
  readonly alerts: Topic;
  /** What the deployer makes the default of the address that emails come from. */
  readonly emailEvents: ConfigurationSet;

  constructor(scope: Construct, around: Surroundings) {
    super(scope, 'Topics');
    const encrypted = { masterKey: around.key, enforceSSL: true };
    this.inboundTexts = new Topic(this, 'InboundTexts', encrypted);
    this.fates = new Topic(this, 'WordFates', encrypted);
    this.alerts = new Topic(this, 'Alerts', encrypted);
    this.emailEvents = new ConfigurationSet(this, 'EmailEvents', { tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE });
    this.#takeTexts();
    this.#takeFates();
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
   * What became of each text and email, in the form of an event destination. Texts are taken from EventBridge because an
   * event destination of theirs needs a configuration set, which SNS cannot name when it sends; emails come the same way.
   */
  #takeFates(): void {
    this.emailEvents.addEventDestination('Fates', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: emailFates,
    });
    new Rule(this, 'Fates', {
      description: 'What became of each text and email.',
      eventPattern: {
        source: ['aws.sms-voice', 'aws.ses'],
        detailType: ['Text Message Delivery Status Updated', ...emailFateNames],
      },
      targets: [new SnsTopic(this.fates, { message: RuleTargetInput.fromEventPath('$.detail') })],
    });
  }
}
