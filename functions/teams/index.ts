import { handle } from 'hono/aws-lambda';
import { dynamoDrafts } from '../../shared/aws/conversations/drafts.ts';
import { dynamoFirstAnswers } from '../../shared/aws/conversations/first-answers.ts';
import { dynamoSessions } from '../../shared/aws/conversations/sessions.ts';
import { dynamoStaffSessions } from '../../shared/aws/conversations/staff-sessions.ts';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { dynamoClient } from '../../shared/aws/dynamo.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { intakeQueueWhenNeeded } from '../../shared/aws/queues/intake-queue-when-needed.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import { dynamoViews } from '../../shared/aws/referrals/views.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import type { AssessingFor } from '../../shared/referral/context.ts';
import { verifyWithIssuer } from '../../shared/web/bearer.ts';
import { staffSignIn } from '../../shared/web/staff-sign-in.ts';
import { teamsApp } from './app.ts';
import { readEnvironment } from './env.ts';

const env = readEnvironment();
const client = dynamoClient(env);
const hash = keyedHash(env.SERVICE_SECRET);
const now = () => new Date().toISOString();
const directory = dynamoDirectory({ client, table: env.DIRECTORY_TABLE });
const conversations = { client, table: env.CONVERSATIONS_TABLE, hash, now: () => Date.now() };
const identity = {
  issuer: env.IDENTITY_ISSUER,
  audience: env.IDENTITY_AUDIENCE,
  keysUrl: env.IDENTITY_KEYS_URL,
  clientId: env.IDENTITY_CLIENT_ID,
  clientSecret: env.IDENTITY_CLIENT_SECRET,
};

let loaded: Promise<AssessingFor> | undefined;
const assessingFor: AssessingFor = async (answers, needs) => {
  loaded ??= import('./assessing.ts').then(({ assessingOf }) => assessingOf({ directory, now }));
  return (await loaded)(answers, needs);
};

export const handler = handle(
  teamsApp({
    verify: verifyWithIssuer(identity),
    staff: staffSignIn({
      role: 'team',
      path: '/team',
      identity,
      publicUrl: env.PUBLIC_URL,
      sessions: dynamoStaffSessions(conversations),
      hash,
      log: logToStandardOutput,
    }),
    firstAnswers: dynamoFirstAnswers(conversations),
    log: dynamoReferralLog(client, env.REFERRALS_TABLE),
    views: dynamoViews({ client, table: env.REFERRALS_TABLE }),
    directory,
    assessingFor,
    hash,
    queue: intakeQueueWhenNeeded(env.INTAKE_QUEUE_URL),
    now,
    publicUrl: env.PUBLIC_URL,
    sessions: dynamoSessions(conversations),
    drafts: dynamoDrafts(conversations),
    senderName: env.SERVICE_NAME,
    acceptDramaNumbers: env.ACCEPT_DRAMA_NUMBERS === 'true',
    note: logToStandardOutput,
  }),
);
