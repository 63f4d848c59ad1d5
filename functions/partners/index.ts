import { handle } from 'hono/aws-lambda';
import { dynamoDirectory } from '../../shared/aws/directory.ts';
import { dynamoClient } from '../../shared/aws/dynamo.ts';
import { dynamoFirstAnswers } from '../../shared/aws/first-answers.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { dynamoReferralLog } from '../../shared/aws/referral-log.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { readWords } from '../../shared/triage/words.ts';
import { verifyWithIssuer } from '../../shared/web/bearer.ts';
import { partnersApp } from './app.ts';
import { readEnvironment } from './env.ts';

const env = readEnvironment();
const client = dynamoClient(env);
const hash = keyedHash(env.SERVICE_SECRET);
const directory = dynamoDirectory({ client, table: env.DIRECTORY_TABLE });

export const handler = handle(
  partnersApp({
    verify: verifyWithIssuer({
      issuer: env.IDENTITY_ISSUER,
      audience: env.IDENTITY_AUDIENCE,
      keysUrl: env.IDENTITY_KEYS_URL,
    }),
    firstAnswers: dynamoFirstAnswers({ client, table: env.CONVERSATIONS_TABLE, hash, now: Date.now }),
    log: dynamoReferralLog(client, env.REFERRALS_TABLE),
    hash,
    now: Date.now,
    assessingFor: assessingWith({ directory, readText: readWords, now: () => new Date().toISOString() }),
    readText: readWords,
    services: directory,
    acceptDramaNumbers: env.ACCEPT_DRAMA_NUMBERS === 'true',
    publicUrl: env.PUBLIC_URL,
    note: logToStandardOutput,
    form: async () => (await import('./form-deps.ts')).formDeps({ env, client, hash, directory }),
  }),
);
