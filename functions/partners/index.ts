import { readFileSync } from 'node:fs';
import { handle } from 'hono/aws-lambda';
import { dynamoFirstAnswers } from '../../shared/aws/conversations/first-answers.ts';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { dynamoClient } from '../../shared/aws/dynamo.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { intakeQueueWhenNeeded } from '../../shared/aws/queues/intake-queue-when-needed.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import { spareWaiting } from '../../shared/aws/spare-waiting.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { holdsWords } from '../../shared/triage/assess.ts';
import { wordsWhenNeeded } from '../../shared/triage/words-when-needed.ts';
import { verifyWithIssuer } from '../../shared/web/bearer.ts';
import { partnersApp } from './app.ts';
import { readEnvironment } from './env.ts';

const env = readEnvironment();
const client = spareWaiting(dynamoClient(env, { attempts: 2, timeoutMs: 1_200 }));
const hash = keyedHash(env.SERVICE_SECRET);
const directory = dynamoDirectory({ client, table: env.DIRECTORY_TABLE });

const words = wordsWhenNeeded();
const assessingFor = assessingWith({
  directory,
  readText: words.readText,
  now: () => new Date().toISOString(),
});

export const handler = handle(
  partnersApp({
    verify: verifyWithIssuer({
      issuer: env.IDENTITY_ISSUER,
      audience: env.IDENTITY_AUDIENCE,
      keysUrl: env.IDENTITY_KEYS_URL,
    }),
    firstAnswers: dynamoFirstAnswers({ client, table: env.CONVERSATIONS_TABLE, hash, now: Date.now }),
    log: dynamoReferralLog(client, env.REFERRALS_TABLE),
    queue: intakeQueueWhenNeeded(env.INTAKE_QUEUE_URL),
    hash,
    now: Date.now,
    async assessingFor(answers, needs) {
      if (holdsWords(answers)) await words.load();
      return assessingFor(answers, needs);
    },
    words: words.load,
    services: directory,
    acceptDramaNumbers: env.ACCEPT_DRAMA_NUMBERS === 'true',
    publicUrl: env.PUBLIC_URL,
    description: async () => JSON.parse(readFileSync(new URL('./assets/openapi.json', import.meta.url), 'utf8')),
    note: logToStandardOutput,
    form: async () => (await import('./form-deps.ts')).formDeps({ env, client, hash, directory }),
  }),
);
