import { dynamoDrafts } from '../../shared/aws/conversations/drafts.ts';
import { dynamoSessions } from '../../shared/aws/conversations/sessions.ts';
import { dynamoStaffSessions } from '../../shared/aws/conversations/staff-sessions.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import type { Directory, KeyedHash } from '../../shared/ports.ts';
import { staffSignIn } from '../../shared/web/staff-sign-in.ts';
import type { PartnerFormDeps } from './deps.ts';
import type { readEnvironment } from './env.ts';

/** The real stores and sign-in of the form, in a module of their own: a partner's system does not wait for them. */
export function formDeps(given: {
  readonly env: ReturnType<typeof readEnvironment>;
  readonly client: Parameters<typeof dynamoSessions>[0]['client'];
  readonly hash: KeyedHash;
  readonly directory: Directory;
}): PartnerFormDeps {
  const { env, client, hash, directory } = given;
  const store = { client, table: env.CONVERSATIONS_TABLE, hash, now: Date.now };
  return {
    staff: staffSignIn({
      role: 'partner',
      path: '/partner',
      identity: {
        issuer: env.IDENTITY_ISSUER,
        clientId: env.IDENTITY_CLIENT_ID,
        clientSecret: env.IDENTITY_CLIENT_SECRET,
      },
      publicUrl: env.PUBLIC_URL,
      sessions: dynamoStaffSessions(store),
      hash,
      log: logToStandardOutput,
    }),
    sessions: dynamoSessions(store),
    drafts: dynamoDrafts(store),
    directory,
    senderName: env.SERVICE_NAME,
  };
}
