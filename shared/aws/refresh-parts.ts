import type { Log } from '../log.ts';
import type { RefreshDeps } from '../views/refresh.ts';
import { wipeConversations } from './conversations/wipe.ts';
import { dynamoDirectory } from './directory/directory.ts';
import { dynamoClient } from './dynamo.ts';
import { dynamoFacts } from './figures/facts.ts';
import { keyedHash } from './keyed-hash.ts';
import { sqsClient, sqsSendQueue } from './queues/send-queue.ts';
import { dynamoMessages } from './referrals/messages.ts';
import { dynamoReferralLog } from './referrals/referral-log.ts';
import { dynamoViews } from './referrals/views.ts';
import { alertsClient, snsAlerts } from './sending/alerts.ts';

/** What the functions that refresh referrals are given by their environment, in the words of docs/architecture.md. */
export interface RefreshSettings {
  readonly REFERRALS_TABLE: string;
  readonly CONVERSATIONS_TABLE?: string;
  readonly DIRECTORY_TABLE: string;
  readonly FIGURES_TABLE: string;
  readonly URGENT_QUEUE_URL: string;
  readonly ROUTINE_QUEUE_URL: string;
  readonly ALERTS_TOPIC_ARN: string;
  readonly PUBLIC_URL: string;
  readonly SERVICE_NAME: string;
  readonly SERVICE_SECRET: string;
  /** Days that records are kept after a referral came to an end, before a wish to be forgotten is carried out. */
  readonly KEEP_RECORDS_DAYS: number;
}

/** Wires a refresh to the real stores. */
export function refreshParts(settings: RefreshSettings, tell: Log): RefreshDeps {
  const client = dynamoClient();
  const table = settings.REFERRALS_TABLE;
  const hash = keyedHash(settings.SERVICE_SECRET);
  const conversations = settings.CONVERSATIONS_TABLE;
  const directory = dynamoDirectory({ client, table: settings.DIRECTORY_TABLE });
  return {
    log: dynamoReferralLog(client, table),
    messages: dynamoMessages({
      client,
      referralsTable: table,
      // Functions that are given none handle words of referrals alone.
      conversationsTable: settings.CONVERSATIONS_TABLE ?? '',
    }),
    views: dynamoViews({ client, table }),
    facts: dynamoFacts({ client, table: settings.FIGURES_TABLE }),
    rooms: directory,
    directory,
    queue: sqsSendQueue({
      client: sqsClient(),
      urgentUrl: settings.URGENT_QUEUE_URL,
      routineUrl: settings.ROUTINE_QUEUE_URL,
    }),
    alerts: snsAlerts({ client: alertsClient(), topicArn: settings.ALERTS_TOPIC_ARN }),
    hash,
    now: () => new Date().toISOString(),
    voice: { publicUrl: settings.PUBLIC_URL, serviceName: settings.SERVICE_NAME },
    tell,
    forgetting: {
      keepDays: settings.KEEP_RECORDS_DAYS,
      ...(conversations === undefined ? {} : { wipe: wipeConversations({ client, table: conversations, hash }) }),
    },
  };
}
