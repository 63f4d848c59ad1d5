import { handle } from 'hono/aws-lambda';
import { dynamoFirstAnswers } from '../../shared/aws/conversations/first-answers.ts';
import { dynamoStaffSessions } from '../../shared/aws/conversations/staff-sessions.ts';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { dynamoClient } from '../../shared/aws/dynamo.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { readWords } from '../../shared/triage/words.ts';
import { verifyWithIssuer } from '../../shared/web/bearer.ts';
import { staffSignIn } from '../../shared/web/staff-sign-in.ts';
import { adminApp } from './app.ts';
import { readEnvironment } from './env.ts';

const env = readEnvironment();
const client = dynamoClient();
const hash = keyedHash(env.SERVICE_SECRET);
const conversations = { client, table: env.CONVERSATIONS_TABLE, hash, now: () => Date.now() };
const identity = {
  issuer: env.IDENTITY_ISSUER,
  audience: env.IDENTITY_AUDIENCE,
  keysUrl: env.IDENTITY_KEYS_URL,
  clientId: env.IDENTITY_CLIENT_ID,
  clientSecret: env.IDENTITY_CLIENT_SECRET,
};

export const handler = handle(
  adminApp({
    verify: verifyWithIssuer(identity),
    staff: staffSignIn({
      role: 'admin',
      path: '/admin',
      identity,
      publicUrl: env.PUBLIC_URL,
      sessions: dynamoStaffSessions(conversations),
      hash,
      log: logToStandardOutput,
    }),
    firstAnswers: dynamoFirstAnswers(conversations),
    directory: dynamoDirectory({ client, table: env.DIRECTORY_TABLE }),
    readText: readWords,
    now: () => new Date().toISOString(),
    publicUrl: env.PUBLIC_URL,
    note: logToStandardOutput,
  }),
);
