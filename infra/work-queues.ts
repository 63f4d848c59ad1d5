import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { WorkQueue } from './queues.ts';
import type { Surroundings } from './surroundings.ts';
import type { Topics } from './topics.ts';

/** Every queue between deciding and doing, with how old its oldest item may grow before somebody is told. */
export class WorkQueues {
  readonly inboundTexts: WorkQueue;
  readonly intake: WorkQueue;
  readonly urgent: WorkQueue;
  readonly routine: WorkQueue;
  readonly receipts: WorkQueue;

  constructor(scope: Construct, around: Surroundings, topics: Topics) {
    this.inboundTexts = new WorkQueue(scope, 'InboundTextsQueue', {
      around,
      setting: 'INBOUND_TEXTS_QUEUE_URL',
      handledWithin: Duration.seconds(20),
      maxAge: Duration.minutes(1),
      waitingMeans: 'Somebody who texted has waited a minute or more for an answer, and may be in danger.',
      parkedMeans: 'A person’s text was given up on. Read it now: it may say that they are in danger.',
    }).listensTo(topics.inboundTexts);
    this.intake = new WorkQueue(scope, 'IntakeQueue', {
      around,
      setting: 'INTAKE_QUEUE_URL',
      handledWithin: Duration.seconds(29),
      maxAge: Duration.minutes(10),
      waitingMeans: 'A referral that a person was told we have is not yet in the log: no team sees it.',
      parkedMeans: 'A referral that a person was told we have was given up on. Take it in by hand now.',
    });
    this.urgent = new WorkQueue(scope, 'UrgentQueue', {
      around,
      setting: 'URGENT_QUEUE_URL',
      handledWithin: Duration.seconds(20),
      maxAge: Duration.minutes(1),
      waitingMeans: 'An answer to somebody in danger, a code or a first word has waited a minute or more.',
      parkedMeans: 'An urgent word to a person was given up on. Somebody has to ring them.',
    });
    this.routine = new WorkQueue(scope, 'RoutineQueue', {
      around,
      setting: 'ROUTINE_QUEUE_URL',
      handledWithin: Duration.seconds(20),
      maxAge: Duration.minutes(30),
      waitingMeans: 'People who wait have not been told what they were promised for half an hour or more.',
      parkedMeans: 'A word that a person was promised was given up on.',
    });
    this.receipts = new WorkQueue(scope, 'ReceiptsQueue', {
      around,
      setting: 'RECEIPTS_QUEUE_URL',
      handledWithin: Duration.seconds(20),
      maxAge: Duration.minutes(30),
      waitingMeans: 'We learn late which words did not arrive, so nobody follows them up.',
      parkedMeans: 'We could not take in what became of a word; it may look sent when it did not arrive.',
    }).listensTo(topics.fates);
  }
}
