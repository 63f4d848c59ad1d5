import { DatabaseSync } from 'node:sqlite';
import { openClock, type ServiceClock } from './clock.ts';
import { type DataDirectory, openDataDirectory } from './data-directory.ts';
import { demonstrationTeams, practices } from './demonstration/read.ts';
import { type DynamoDbLocal, startDynamoDb } from './dynamodb/dynamodb-local.ts';
import { putTables } from './dynamodb/tables.ts';
import { freePort } from './free-port.ts';
import { type Identity, startIdentity } from './identity/identity.ts';
import { openSigningKey } from './identity/keys.ts';
import type { Options } from './options.ts';
import { type Outbox, outboxIn } from './providers/outbox.ts';
import { type ProviderFront, startProviderFront } from './providers/provider-front.ts';
import { type Queues, startQueues } from './queues/queues.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import { readAssembly } from './template/document.ts';
import { readService } from './template/service.ts';
import type { Service } from './template/spec.ts';
import { Trouble } from './trouble.ts';

/** What the functions stand on: the template read for this machine, and everything in it that is not a function. */
export interface Parts {
  readonly url: string;
  readonly data: DataDirectory;
  readonly clock: ServiceClock;
  readonly database: DatabaseSync;
  readonly service: Service;
  readonly dynamodb: DynamoDbLocal;
  readonly queues: Queues;
  readonly identity: Identity;
  readonly outbox: Outbox;
  readonly providers: ProviderFront;
  stop(): Promise<void>;
}

export type MakeAssembly = (say: (line: string) => void) => Promise<string>;

const audience = 'open-door';
const staffClient = 'open-door-staff';
/** Of Ofcom's range for drama: it can never be somebody's. */
export const textNumber = '+442079460999';

/** Starts them, side by side where they can. Throws `Trouble` for what whoever starts them can put right. */
export async function startParts(
  options: Options,
  say: (line: string) => void,
  makeAssembly: MakeAssembly,
): Promise<Parts> {
  const url = `http://localhost:${options.port}`;
  if ((await freePort(options.port)) !== options.port)
    throw new Trouble(`Port ${options.port} is taken: choose another with --port.`);
  const data = openDataDirectory(options.dataDirectory, options.fresh);
  const clock = openClock(data.clock);
  const secrets = openSecrets(data.secrets);
  const database = openDatabase(data.database);
  const [dynamodb, assembly] = await Promise.all([startDynamoDb(data.dynamodb), makeAssembly(say)]);

  const identityPort = await keptPort(secrets, options.port);
  const issuer = `http://localhost:${identityPort}`;
  const queuesPort = await freePort();
  const service = readService(readAssembly(assembly), {
    publicUrl: url,
    queuesUrl: `http://127.0.0.1:${queuesPort}`,
    parameters: localParameters(url, issuer),
    secret: (id) => secrets.value(id.replace(/^.*:secret:/, '')),
  });
  const [queues, identity] = await Promise.all([
    startQueues(data.queues, queuesPort, service, clock.offset),
    startProvider({ url, issuer, identityPort, clock, secrets, service, keyFile: data.signingKey }),
    putTables(dynamodb.call, service.tables),
  ]);
  const outbox = outboxIn(database, clock.now);
  const providers = await startProviderFront(outbox, queues.endpoint);
  return {
    ...{ url, data, clock, database, service, dynamodb, queues, identity, outbox, providers },
    async stop() {
      await Promise.all([providers.stop(), queues.stop(), identity.stop(), dynamodb.stop()]);
      database.close();
      data.held.close();
    },
  };
}

/** Committed is kept against a kill of this process, which is all that a local run can be asked for. */
function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  return database;
}

const localParameters = (url: string, issuer: string): ReadonlyMap<string, string> =>
  new Map([
    ['PublicUrl', url],
    ['IdentityIssuer', issuer],
    ['IdentityKeysUrl', `${issuer}/jwks`],
    ['IdentityAudience', audience],
    ['IdentityClientId', staffClient],
    ['TextOriginationNumber', textNumber],
    ['EmailSender', 'hello@opendoor.example'],
    ['AcceptDramaNumbers', 'true'],
  ]);

/** The provider's port is part of every token: it stays the same from run to run where nobody else took it. */
async function keptPort(secrets: Secrets, not: number): Promise<number> {
  const kept = secrets.known('identity-port');
  let port = await freePort(kept === undefined ? 0 : Number(kept));
  while (port === not) port = await freePort();
  if (String(port) !== kept) secrets.keep('identity-port', String(port));
  return port;
}

interface ProviderParts {
  readonly url: string;
  readonly issuer: string;
  readonly identityPort: number;
  readonly clock: ServiceClock;
  readonly secrets: Secrets;
  readonly keyFile: string;
  readonly service: Service;
}

const startProvider = async (parts: ProviderParts): Promise<Identity> =>
  startIdentity({
    clock: parts.clock,
    issuer: parts.issuer,
    audience,
    key: await openSigningKey(parts.keyFile),
    port: parts.identityPort,
    publicUrl: parts.url,
    cookieSecret: parts.secrets.value('identity-cookies'),
    staff: {
      id: staffClient,
      secret: settingOf(parts.service, 'IDENTITY_CLIENT_SECRET') ?? parts.secrets.value('staff-client'),
    },
    partners: practices().map((id) => ({ id, secret: parts.secrets.value('partner-clients') })),
    teams: demonstrationTeams(),
  });

/** A setting that some function of the template is given. */
export const settingOf = (service: Service, name: string): string | undefined =>
  service.functions.find((spec) => spec.environment[name] !== undefined)?.environment[name];
