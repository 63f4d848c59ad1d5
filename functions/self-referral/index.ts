import { setTimeout as pause } from 'node:timers/promises';
import { handle } from 'hono/aws-lambda';
import { dynamoDrafts } from '../../shared/aws/conversations/drafts.ts';
import { dynamoOneTimeCodes } from '../../shared/aws/conversations/one-time-codes.ts';
import { dynamoSessions } from '../../shared/aws/conversations/sessions.ts';
import { dynamoClient } from '../../shared/aws/dynamo.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { spareWaiting } from '../../shared/aws/spare-waiting.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { selfReferral } from './app.tsx';
import { readAssets } from './assets.ts';
import { readEnvironment } from './env.ts';
import { peopleParts } from './people-parts.ts';
import { whenNeeded } from './when-needed.ts';

const env = readEnvironment();
const client = spareWaiting(dynamoClient(env, { attempts: 2, timeoutMs: 1_200 }));
const now = () => new Date().toISOString();
const hash = keyedHash(env.SERVICE_SECRET);
const { directory, assessingFor, assess, usualWait, queue, intakeQueue, referrals, messages } = whenNeeded({
  client,
  now,
  referralsTable: env.REFERRALS_TABLE,
  conversationsTable: env.CONVERSATIONS_TABLE,
  directoryTable: env.DIRECTORY_TABLE,
  figuresTable: env.FIGURES_TABLE,
  urgentUrl: env.URGENT_QUEUE_URL,
  routineUrl: env.ROUTINE_QUEUE_URL,
  intakeUrl: env.INTAKE_QUEUE_URL,
});
const store = { client, table: env.CONVERSATIONS_TABLE, hash, now: Date.now };

export const handler = handle(
  selfReferral(
    peopleParts({
      now,
      log: logToStandardOutput,
      hash,
      sessions: dynamoSessions(store),
      drafts: dynamoDrafts(store),
      codes: dynamoOneTimeCodes(store),
      referrals,
      messages,
      queue,
      intakeQueue,
      directory,
      servicesNear: directory.communityServices,
      assessingFor,
      assess,
      usualWait,
      pause: async (ms) => {
        await pause(ms);
      },
      assets: readAssets(new URL('./assets/', import.meta.url)),
      origin: new URL(env.PUBLIC_URL).origin,
      senderName: env.SERVICE_NAME,
      acceptDramaNumbers: env.ACCEPT_DRAMA_NUMBERS === 'true',
      keepRecordsDays: env.KEEP_RECORDS_DAYS,
    }),
  ),
);
