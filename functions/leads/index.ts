import { handle } from 'hono/aws-lambda';
import { dynamoStaffSessions } from '../../shared/aws/conversations/staff-sessions.ts';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { dynamoClient } from '../../shared/aws/dynamo.ts';
import { dynamoRollups } from '../../shared/aws/figures/rollups.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { verifyWithIssuer } from '../../shared/web/bearer.ts';
import { staffSignIn } from '../../shared/web/staff-sign-in.ts';
import { leadsApp } from './app.ts';
import { readEnvironment } from './env.ts';

const env = readEnvironment();
const client = dynamoClient();
const directory = dynamoDirectory({ client, table: env.DIRECTORY_TABLE, cacheMs: 60_000 });
const hash = keyedHash(env.SERVICE_SECRET);
const identity = {
  issuer: env.IDENTITY_ISSUER,
  audience: env.IDENTITY_AUDIENCE,
  keysUrl: env.IDENTITY_KEYS_URL,
  clientId: env.IDENTITY_CLIENT_ID,
  clientSecret: env.IDENTITY_CLIENT_SECRET,
};

export const handler = handle(
  leadsApp({
    rollups: dynamoRollups({ client, table: env.FIGURES_TABLE }),
    now: () => new Date().toISOString(),
    verify: verifyWithIssuer(identity),
    staff: staffSignIn({
      role: 'lead',
      path: '/leads',
      identity,
      publicUrl: env.PUBLIC_URL,
      sessions: dynamoStaffSessions({ client, table: env.CONVERSATIONS_TABLE, hash, now: () => Date.now() }),
      hash,
      log: logToStandardOutput,
    }),
    teamName: async (id) => (await directory.team(id))?.name,
    publicUrl: env.PUBLIC_URL,
    log: logToStandardOutput,
  }),
);
