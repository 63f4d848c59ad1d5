import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import type { FunctionName } from './bundle.ts';
import type { CentralLog } from './central-log.ts';
import { DataKey } from './data-key.ts';
import { everyMinute } from './every-minute.ts';
import { tellDeployer } from './outputs.ts';
import { Parameters } from './parameters.ts';
import { mayEmail, mayText, watchSpend, watchTextBudgets } from './sending.ts';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.ts';
import { Settings } from './settings.ts';
import { mapStream } from './stream-mapping.ts';
import type { Surroundings } from './surroundings.ts';
import { Tables } from './tables.ts';
import { Topics } from './topics.ts';
import { WebFront } from './web-front.ts';
import { WorkQueues } from './work-queues.ts';

/** What someone waits on starts faster with more memory, as processor share comes with it. */
const waitedOn = { memoryMb: 1024 };
const behind = { memoryMb: 512 };
/** API Gateway waits at most 30 seconds. */
const request = { ...waitedOn, timeout: Duration.seconds(29) };
/** An import goes on after API Gateway gave up on it, and whoever sends it again with its key gets the answer. */
const countryImportedWithin = Duration.minutes(5);

/**
 * The service, in the order of a referral's way: ways in, the log and what follows every entry, updates, teams, figures.
 * Any number of areas share it: an area is data.
 */
export class ReferralService extends Stack {
  readonly #around: Surroundings;
  readonly #asked: Parameters;
  readonly #told: Settings;
  readonly #tables: Tables;
  readonly #queues: WorkQueues;
  readonly #topics: Topics;
  readonly #front: WebFront;

  constructor(scope: Construct, id: string, props: StackProps & { readonly centralLog: CentralLog }) {
    const { centralLog, ...stackProps } = props;
    super(scope, id, { description: 'Open Door: from asking for help to the first real conversation.', ...stackProps });
    const key = new DataKey(this, 'Key', { usedBy: ['cloudwatch', 'sms-voice'] });
    this.#around = { key, alarms: new Alarms(this, 'Alarms', { key }) };
    this.#asked = new Parameters(this);
    this.#told = new Settings(this, this.#asked, key);
    this.#tables = new Tables(this, this.#around, centralLog.figures);
    this.#topics = new Topics(this, this.#around);
    this.#queues = new WorkQueues(this, this.#around, this.#topics);
    this.#front = new WebFront(this, 'Front', this.#around);

    this.#peoplesPages();
    this.#texts();
    this.#partners();
    this.#whatWasKeptWhileAStoreWasDown();
    this.#whatFollowsEveryEntry();
    this.#whatFallsDue();
    this.#updates();
    this.#teams();
    this.#figures();
    tellDeployer(this, {
      Address: [this.#front.address, 'Where PublicUrl must lead.'],
      InboundTextsTopic: [this.#topics.inboundTexts.topicArn, 'Where two-way SMS of TextOriginationNumber must go.'],
      EmailEvents: [this.#topics.emailEvents.configurationSetName, 'Default configuration set of EmailSender.'],
      AlertsTopic: [this.#topics.alerts.topicArn, 'What the on-call tools of teams subscribe to.'],
      AlarmsTopic: [this.#around.alarms.topic.topicArn, 'What whoever keeps this running subscribes to.'],
    });
  }

  #peoplesPages(): void {
    const { referrals, directory, conversations, figures } = this.#tables;
    const { intake, urgent, routine } = this.#queues;
    const pages = this.#lambda('self-referral', {
      ...request,
      does: 'People refer themselves, follow their referral and find support.',
      writes: [referrals, conversations],
      reads: [directory, figures],
      sendsTo: [intake, urgent, routine],
      failureMeans: 'People who ask for help on the web are shown a failure. Texts and partners still work.',
    });
    this.#front
      .reach(pages, ['/', '/refer*', '/my-referral*', '/support*', '/help-now*', '/m/*', '/carer*'])
      .reach(pages, ['/assets/*'], [HttpMethod.GET, HttpMethod.HEAD])
      .otherwise(pages);
  }

  #texts(): void {
    const { referrals, directory, conversations } = this.#tables;
    const { inboundTexts, urgent, routine } = this.#queues;
    const texts = this.#lambda('texts', {
      ...waitedOn,
      timeout: inboundTexts.handledWithin,
      does: 'A text moves a conversation a step.',
      writes: [referrals, conversations],
      reads: [directory],
      sendsTo: [urgent, routine],
      settings: {
        TEXT_ORIGINATION_NUMBER: this.#asked.textOriginationNumber,
        INBOUND_TEXTS_TOPIC_ARN: this.#topics.inboundTexts.topicArn,
        NOTIFY_CALLBACK_TOKEN: this.#told.notifyCallbackToken,
      },
      failureMeans: 'People who text for help get no answer, and may be in danger.',
    });
    inboundTexts.wakes(texts, { atOnce: 5, maxConcurrency: 50 });
    watchTextBudgets(this.#around, texts);
    // Whom to call goes straight to the phone of who texts while a store is away.
    mayText(texts);
    this.#front.reach(texts, ['/callbacks/notify/received-text'], [HttpMethod.POST]);
  }

  #partners(): void {
    const { referrals, directory, conversations } = this.#tables;
    const partners = this.#lambda('partners', {
      ...request,
      does: 'Partners refer by form, JSON or FHIR and read the community directory.',
      writes: [referrals, conversations],
      reads: [directory],
      sendsTo: [this.#queues.intake],
      settings: this.#told.signIn,
      failureMeans: 'Partners cannot refer people. Web and texts still work.',
    });
    this.#front.reach(partners, ['/partner*', '/FHIR/R4/*', '/api*', '/openapi.json']);
  }

  #whatWasKeptWhileAStoreWasDown(): void {
    const { intake } = this.#queues;
    const takeIn = this.#lambda('intake', {
      ...behind,
      timeout: intake.handledWithin,
      does: 'Takes in what was kept while a store was down, under the reference that the person was shown.',
      writes: [this.#tables.referrals],
      reads: [this.#tables.directory],
      failureMeans: 'A referral that a person was told we have is not yet in the log: no team sees it.',
    });
    intake.wakes(takeIn, { atOnce: 5, maxConcurrency: 10 });
  }

  #whatFollowsEveryEntry(): void {
    const { referrals, figures } = this.#tables;
    const project = this.#lambda('project', {
      ...behind,
      ...this.#followingUp,
      timeout: Duration.seconds(30),
      does: 'A referral’s log grew: words owed, inbox rows, its fact.',
      writes: [referrals, figures],
      failureMeans: 'New referrals reach a team’s inbox only with the minute tick, up to five minutes late.',
    });
    mapStream(this, 'Entries', {
      around: this.#around,
      from: referrals,
      wakes: project,
      keyed: { attribute: 'sk', prefix: 'E#' },
      atOnce: 10,
      sideBySide: 4,
      behindMeans: 'What people and teams did shows up minutes late in inboxes, and words to people are late with it.',
      parkedMeans:
        'A change to a referral could not be followed up. Its next due moment will try again; look at it before then.',
    });
  }

  #whatFallsDue(): void {
    const { referrals, figures, conversations } = this.#tables;
    const { urgent, routine, inboundTexts } = this.#queues;
    const tick = this.#lambda('tick', {
      ...behind,
      ...this.#followingUp,
      sendsTo: [urgent, routine, inboundTexts],
      timeout: Duration.seconds(55),
      reservedConcurrency: 1,
      does: 'Every minute: what falls due is done.',
      writes: [referrals, figures, conversations],
      failureMeans: 'Promised words and breach notices do not go out when they are due.',
    });
    everyMinute(this, tick, this.#around);
  }

  #updates(): void {
    const { referrals, figures, conversations } = this.#tables;
    const { urgent, routine, receipts } = this.#queues;
    const send = this.#lambda('send', {
      ...waitedOn,
      ...this.#followingUp,
      timeout: urgent.handledWithin,
      reservedConcurrency: 40,
      does: 'One word out, by text, email, letter or as a task for a person.',
      writes: [referrals, figures, conversations],
      settings: {
        TEXT_ORIGINATION_NUMBER: this.#asked.textOriginationNumber,
        EMAIL_SENDER: this.#asked.emailSender,
      },
      failureMeans: 'People hear nothing from us, urgent answers included.',
    });
    mayText(send);
    mayEmail(send, this.#asked.emailSender);
    urgent.wakes(send, { atOnce: 1, maxConcurrency: 25 });
    routine.wakes(send, { atOnce: 10, maxConcurrency: 10 });
    watchSpend(this.#around, this.#asked.monthlyTextSpendAlarmUsd);

    const takeReceipts = this.#lambda('receipts', {
      ...behind,
      ...this.#followingUp,
      timeout: receipts.handledWithin,
      does: 'What became of a word: delivered, failed or unknown.',
      writes: [referrals, figures],
      failureMeans: 'We do not learn which words did not arrive, so nobody rings the people who missed them.',
    });
    receipts.wakes(takeReceipts, { atOnce: 10, maxConcurrency: 10 });
  }

  #teams(): void {
    const { referrals, directory, conversations } = this.#tables;
    const { intake, urgent, routine } = this.#queues;
    const staff = { ...request, settings: this.#told.signIn };
    const teams = this.#lambda('teams', {
      ...staff,
      does: 'A team’s inbox and everything it does there.',
      writes: [referrals, conversations],
      reads: [directory],
      sendsTo: [intake, urgent, routine],
      failureMeans: 'Teams cannot see or act on referrals, urgent ones included. They need another way to work now.',
    });
    this.#front.reach(teams, ['/team*']);

    const admin = this.#lambda('admin', {
      ...staff,
      timeout: countryImportedWithin,
      does: 'Who covers where: teams and community services.',
      writes: [directory, conversations],
      failureMeans: 'The directory cannot be changed; referrals still go to the teams it names today.',
    });
    this.#front.reach(admin, ['/admin*']);
  }

  #figures(): void {
    const { figures, directory, conversations } = this.#tables;
    const leads = this.#lambda('leads', {
      ...request,
      reservedConcurrency: 20,
      does: 'Response times for leads, and open data for everyone.',
      reads: [figures, directory],
      writes: [conversations],
      settings: this.#told.signIn,
      failureMeans: 'Leads and the public cannot read response times. Nobody’s care is touched.',
    });
    this.#front.reach(leads, ['/leads*', '/open-data*']);
  }

  /** What every function has at hand that may find words owed, a team to alert, and a team that is full. */
  get #followingUp() {
    const { urgent, routine } = this.#queues;
    return {
      reads: [this.#tables.directory],
      notes: { in: this.#tables.directory, at: 'FULL' },
      sendsTo: [urgent, routine],
      tells: { ALERTS_TOPIC_ARN: this.#topics.alerts },
    };
  }

  /** A function with what all of them are told. */
  #lambda(name: FunctionName, props: Omit<ServiceFunctionProps, 'around' | 'name'>): ServiceFunction {
    const settings = { ...this.#told.everyFunction, ...props.settings };
    return new ServiceFunction(this, inPascalCase(name), { ...props, name, around: this.#around, settings });
  }
}

const inPascalCase = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
