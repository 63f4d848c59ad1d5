import { setTimeout as pause } from 'node:timers/promises';
import { handle } from 'hono/aws-lambda';
import { dynamoDirectory } from '../../shared/aws/directory.ts';
import { dynamoDrafts } from '../../shared/aws/drafts.ts';
import { dynamoClient } from '../../shared/aws/dynamo.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { dynamoMessages } from '../../shared/aws/messages.ts';
import { dynamoOneTimeCodes } from '../../shared/aws/one-time-codes.ts';
import { dynamoReferralLog } from '../../shared/aws/referral-log.ts';
import { dynamoSessions } from '../../shared/aws/sessions.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import type { IntakeQueue, SendQueue } from '../../shared/ports.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { londonDate } from '../../shared/referral/london-date.ts';
import { assess } from '../../shared/triage/assess.ts';
import { readWords } from '../../shared/triage/words.ts';
import { selfReferral } from './app.tsx';
import { readAssets } from './assets.ts';
import { readEnvironment } from './env.ts';
import { peopleParts } from './people-parts.ts';

const env = readEnvironment();
const client = dynamoClient();
const now = () => new Date().toISOString();
const hash = keyedHash(env.SERVICE_SECRET);
const directory = dynamoDirectory({ client, table: env.DIRECTORY_TABLE });
const store = { client, table: env.CONVERSATIONS_TABLE, hash, now: Date.now };

/** Few visits need a queue: its client is loaded when the first one does. */
const queue: SendQueue = {
  async order(orders) {
    const { sqsClient, sqsSendQueue } = await import('../../shared/aws/queue.ts');
    const urls = { urgentUrl: env.URGENT_QUEUE_URL, routineUrl: env.ROUTINE_QUEUE_URL };
    await sqsSendQueue({ client: sqsClient(), ...urls }).order(orders);
  },
};
const intakeQueue: IntakeQueue = {
  async put(request) {
    const { sqsClient } = await import('../../shared/aws/queue.ts');
    const { sqsIntakeQueue } = await import('../../shared/aws/intake-queue.ts');
    await sqsIntakeQueue(sqsClient(), env.INTAKE_QUEUE_URL).put(request);
  },
};

export const handler = handle(
  selfReferral(
    peopleParts({
      now,
      log: logToStandardOutput,
      hash,
      sessions: dynamoSessions(store),
      drafts: dynamoDrafts(store),
      codes: dynamoOneTimeCodes(store),
      referrals: dynamoReferralLog(client, env.REFERRALS_TABLE),
      messages: dynamoMessages({
        client,
        referralsTable: env.REFERRALS_TABLE,
        conversationsTable: env.CONVERSATIONS_TABLE,
      }),
      queue,
      intakeQueue,
      directory,
      servicesNear: async (near, topics, limit) => directory.communityServices(near, topics, limit),
      assessingFor: assessingWith({ directory, readText: readWords, now }),
      assess: (answers) => assess(answers, readWords, { today: londonDate(now()) }),
      pause: async (ms) => {
        await pause(ms);
      },
      assets: readAssets(new URL('./assets/', import.meta.url)),
      origin: new URL(env.PUBLIC_URL).origin,
      senderName: env.SERVICE_NAME,
      acceptDramaNumbers: env.ACCEPT_DRAMA_NUMBERS === 'true',
    }),
  ),
);
