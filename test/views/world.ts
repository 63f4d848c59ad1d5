import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { projectHandler } from '../../functions/project/handler.ts';
import { sendHandler } from '../../functions/send/handler.ts';
import type { SendDeps } from '../../functions/send/send-one.ts';
import { dueReferrals } from '../../functions/tick/due-referrals.ts';
import { tickHandler } from '../../functions/tick/handler.ts';
import { wipeConversations } from '../../shared/aws/conversations/wipe.ts';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { dynamoFacts } from '../../shared/aws/figures/facts.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { dynamoMessages } from '../../shared/aws/referrals/messages.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import { dynamoViews } from '../../shared/aws/referrals/views.ts';
import type { LogEvent } from '../../shared/log.ts';
import type { Sent } from '../../shared/ports.ts';
import type { Commit, Instant, ReferralEvent } from '../../shared/referral/events.ts';
import type { Alert } from '../../shared/updates/alert.ts';
import type { MessageWay, SendOrder } from '../../shared/updates/message.ts';
import { queued } from '../queued.ts';
import { createTables, dynamoDb, type TestTables } from '../tables.ts';
import { type Beginning, Story, voice } from '../updates/story.ts';

export interface Out {
  readonly way: MessageWay;
  readonly to: string;
  readonly body: string;
  readonly messageKey: string;
  readonly at: Instant;
}

/** Real stores; the queue, the phone network and the clock are played. */
export class World {
  readonly tables: TestTables;
  readonly deps: SendDeps;
  now: Instant;
  readonly queue: (SendOrder & { priority: 'urgent' | 'routine' })[] = [];
  readonly out: Out[] = [];
  readonly alerts: Alert[] = [];
  readonly logged: LogEvent[] = [];
  /** What the provider answers next; accepted when empty. Throwing is a sender that dies. */
  readonly answers: (Sent | Error)[] = [];

  constructor(tables: TestTables, client: DynamoDBClient, now: Instant) {
    this.tables = tables;
    this.now = now;
    const sender = (way: MessageWay) => ({
      way,
      send: async (message: { to: string; body: string; messageKey: string }): Promise<Sent> => {
        this.out.push({ way, to: message.to, body: message.body, messageKey: message.messageKey, at: this.now });
        const answer = this.answers.shift() ?? ({ result: 'accepted' } as const);
        if (answer instanceof Error) throw answer;
        return answer;
      },
    });
    const directory = dynamoDirectory({ client, table: tables.directory });
    this.deps = {
      log: dynamoReferralLog(client, tables.referrals),
      messages: dynamoMessages({
        client,
        referralsTable: tables.referrals,
        conversationsTable: tables.conversations,
      }),
      views: dynamoViews({ client, table: tables.referrals }),
      facts: dynamoFacts({ client, table: tables.figures }),
      rooms: directory,
      directory,
      queue: { order: async (orders) => void this.queue.push(...orders) },
      alerts: { raise: async (alert) => void this.alerts.push(alert) },
      hash: keyedHash('a secret for tests only'),
      now: () => this.now,
      voice,
      tell: (event) => void this.logged.push(event),
      forgetting: {
        keepDays: 30,
        wipe: wipeConversations({ client, table: tables.conversations, hash: keyedHash('a secret for tests only') }),
      },
      senders: [sender('text'), sender('email')],
    };
  }

  /** A referral with this story, written to the log. */
  async begin(begun: Beginning = {}): Promise<Story> {
    const story = new Story(this.now, { reference: `REF${Math.random().toString(36).slice(2, 10)}`, ...begun });
    await this.write(story);
    return story;
  }

  /** Appends what the log lacks of a story. */
  async write(story: Story): Promise<readonly Commit[]> {
    const there = await this.deps.log.read(story.reference);
    const lacking = story.commits.filter(({ sequence }) => sequence > there.length);
    for (const commit of lacking) await this.deps.log.append(commit);
    return lacking;
  }

  async team(story: Story, events: readonly ReferralEvent[], words?: Record<string, string>): Promise<void> {
    const there = await this.deps.log.read(story.reference);
    story.commits.splice(0, story.commits.length, ...there);
    story.team(this.now, events, words);
    await this.write(story);
  }

  async project(...stories: readonly Story[]): Promise<readonly string[]> {
    const event = streamOf(stories.map(({ reference }) => ({ reference, sequence: 1 })));
    const { batchItemFailures } = await projectHandler(this.deps)(event);
    return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  }

  /** Carries out every order in the queue, those that orders bring about too. */
  async sendAll(): Promise<void> {
    for (let orders = this.queue.splice(0); orders.length > 0; orders = this.queue.splice(0)) {
      await this.send(orders);
    }
  }

  async send(orders: readonly SendOrder[], receiveCount = 1): Promise<readonly string[]> {
    const { batchItemFailures } = await sendHandler(this.deps)(ordersOf(orders, receiveCount));
    return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  }

  async tick(): Promise<Instant | null> {
    const handler = tickHandler({ sources: [dueReferrals(this.deps)], now: this.deps.now, log: this.deps.tell });
    return (await handler()).nextDueAt;
  }

  /** Runs due moment after due moment until then, sending as it goes. */
  async runUntil(until: Instant): Promise<void> {
    for (let steps = 0; steps < 500; steps++) {
      const next = await this.tick();
      await this.sendAll();
      const after = await this.deps.views.nextDue();
      const due = [next, after].filter((at) => at !== null && at !== undefined).sort()[0];
      if (due === undefined || due > until) {
        this.now = until;
        return;
      }
      if (due > this.now) this.now = due;
    }
    throw new Error('time does not move on');
  }
}

export async function newWorld(now: Instant, client = dynamoDb()): Promise<World> {
  return new World(await createTables(), client, now);
}

export const streamOf = (changes: readonly { reference: string; sequence: number }[]): DynamoDBStreamEvent => ({
  Records: changes.map(({ reference, sequence }, place) => ({
    eventName: 'INSERT',
    dynamodb: {
      Keys: { pk: { S: `R#${reference}` }, sk: { S: `E#${String(sequence).padStart(6, '0')}` } },
      SequenceNumber: String(place + 1),
    },
  })),
});

const ordersOf = (orders: readonly SendOrder[], receiveCount = 1): SQSEvent => ({
  Records: orders.map(({ reference, key }, place) =>
    queued(JSON.stringify({ reference, key }), `order-${place}`, receiveCount),
  ),
});
