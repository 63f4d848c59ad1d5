import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { dynamoClient } from '../../shared/aws/dynamo.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import { eventHandler } from '../../shared/event-handler.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { readWords } from '../../shared/triage/words.ts';
import { env } from './env.ts';
import { intakeHandler } from './handler.ts';

const client = dynamoClient();
const now = () => new Date().toISOString();
const directory = dynamoDirectory({ client, table: env.DIRECTORY_TABLE });

export const handler = eventHandler(
  'intake',
  logToStandardOutput,
  intakeHandler(
    {
      log: dynamoReferralLog(client, env.REFERRALS_TABLE),
      hash: keyedHash(env.SERVICE_SECRET),
      now,
      directory,
      assessingFor: assessingWith({ directory, readText: readWords, now }),
    },
    logToStandardOutput,
  ),
);
