import { DatabaseSync } from 'node:sqlite';
import { getRequestListener } from '@hono/node-server';
import { openClock, type ServiceClock } from './clock.ts';
import { openDataDirectory } from './data-directory.ts';
import { putDemonstration } from './demonstration/put.ts';
import { demonstrationTeams, practices } from './demonstration/read.ts';
import { arrivedIn } from './desk/arrived.ts';
import { desk } from './desk/desk.ts';
import { messageItemsIn } from './desk/message-items.ts';
import { startDynamoDb } from './dynamodb/dynamodb-local.ts';
import { putTables } from './dynamodb/tables.ts';
import { freePort } from './free-port.ts';
import { startFront } from './http/front.ts';
import { routeFinder } from './http/routes.ts';
import { type Identity, startIdentity } from './identity/identity.ts';
import { openSigningKey } from './identity/keys.ts';
import type { Options } from './options.ts';
import { outboxIn } from './providers/outbox.ts';
import { startProviderFront } from './providers/provider-front.ts';
import { startQueues } from './queues/queues.ts';
import { runService } from './running.ts';
import { startTicking } from './schedules.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import { lastPart } from './template/addresses.ts';
import { readAssembly } from './template/document.ts';
import { readService, type Service } from './template/service.ts';
import { Trouble } from './trouble.ts';

/** The service, running on this machine. */
export interface Home {
  readonly url: string;
  /** Hears of what it cannot run without. */
  onFailure(listener: (reason: string) => void): void;
  stop(): Promise<void>;
}

const audience = 'open-door';
const staffClient = 'open-door-staff';
/** Of Ofcom's range for drama: it can never be somebody's. */
const textNumber = '+442079460999';

/** Starts everything there is in the template. Throws `Trouble` for what whoever starts it can put right. */
export async function openHome(
  options: Options,
  say: (line: string) => void,
  makeAssembly: (say: (line: string) => void) => Promise<string>,
): Promise<Home> {
  const url = `http://localhost:${options.port}`;
  if ((await freePort(options.port)) !== options.port)
    throw new Trouble(`Port ${options.port} is taken: choose another with --port.`);
  const data = openDataDirectory(options.dataDirectory, options.fresh);
  const clock = openClock(data.clock);
  const secrets = openSecrets(data.secrets);
  const database = openDatabase(data.database);
  const [dynamodb, assembly, key] = await Promise.all([
    startDynamoDb(data.dynamodb),
    makeAssembly(say),
    openSigningKey(data.signingKey),
  ]);

  const identityPort = await keptPort(secrets, options.port);
  const issuer = `http://localhost:${identityPort}`;
  const queuesPort = await freePort();
  const service = readService(readAssembly(assembly), {
    publicUrl: url,
    queuesUrl: `http://127.0.0.1:${queuesPort}`,
    parameters: localParameters(url, issuer),
    secret: (id) => secrets.value(id.replace(/^.*:secret:/, '')),
  });
  const outbox = outboxIn(database, clock.now);
  const [queues, identity] = await Promise.all([
    startQueues(data.queues, queuesPort, service, clock.offset),
    startProvider({ url, issuer, identityPort, clock, secrets, key, service }),
    putTables(dynamodb.call, service.tables),
  ]);
  const providers = await startProviderFront(outbox, queues.endpoint);

  const referrals = settingOf(service, 'REFERRALS_TABLE') ?? '';
  const items = messageItemsIn(database, dynamodb.call, referrals);
  const running = runService({
    service,
    clock,
    queues,
    database,
    call: dynamodb.call,
    logDirectory: data.logs,
    basics: {
      AWS_ENDPOINT_URL_DYNAMODB: dynamodb.endpoint,
      AWS_ENDPOINT_URL_SQS: queues.endpoint,
      AWS_ENDPOINT_URL_SNS: providers.endpoint,
      AWS_ENDPOINT_URL_SESV2: providers.endpoint,
    },
    observe: (table, records) => {
      if (table === referrals) items.note(records);
    },
    fault: (line) => console.error(line),
  });
  for (const name of running.leftOut) say(`left out: ${name} has not been built, so nothing of it answers`);
  const ticking = startTicking(running, service.schedules, clock);
  const inbound = settingOf(service, 'INBOUND_TEXTS_TOPIC_ARN');
  const app = desk({
    url,
    clock,
    running,
    ticking,
    outbox,
    items,
    arrived: arrivedIn(database),
    queues,
    identity,
    textNumber,
    eventRules: service.eventRules,
    inboundTopic: inbound && lastPart(inbound),
  });
  const front = await startFront({
    port: options.port,
    findRoute: routeFinder(service.routes),
    pool: running.pool,
    now: clock.now,
    desk: getRequestListener(app.fetch, { overrideGlobalObjects: false }),
  });
  await putDemonstration(url, await identity.token({ role: 'admin' }), say);
  void ticking.tick();
  warmUp(service, running);
  return {
    url,
    onFailure: (listener) =>
      dynamodb.onEnd(() => listener('DynamoDB Local has stopped, and nothing can be kept without it.')),
    async stop() {
      ticking.stop();
      await front.stop();
      await running.stop();
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
  readonly key: Awaited<ReturnType<typeof openSigningKey>>;
  readonly service: Service;
}

const startProvider = ({ url, issuer, identityPort, clock, secrets, key, service }: ProviderParts): Promise<Identity> =>
  startIdentity({
    clock,
    issuer,
    audience,
    key,
    port: identityPort,
    publicUrl: url,
    cookieSecret: secrets.value('identity-cookies'),
    staff: { id: staffClient, secret: settingOf(service, 'IDENTITY_CLIENT_SECRET') ?? secrets.value('staff-client') },
    partners: practices().map((id) => ({ id, secret: secrets.value('partner-clients') })),
    teams: demonstrationTeams().map(({ id, name, area }) => ({ id, name, area })),
  });

/** A setting that some function of the template is given. */
const settingOf = (service: Service, name: string): string | undefined =>
  service.functions.find((spec) => spec.environment[name] !== undefined)?.environment[name];

/** Whoever a person waits on is loaded before anybody asks; one after the other, so that the first to ask is not in the way. */
function warmUp(service: Service, running: ReturnType<typeof runService>): void {
  const waitedOn = new Set(service.routes.map((route) => route.functionId));
  const others = service.functions.map((spec) => spec.id).filter((id) => !waitedOn.has(id));
  void [...waitedOn, ...others].reduce(
    (before, id) => before.then(() => running.pool(id)?.warm()),
    Promise.resolve<unknown>(undefined),
  );
}
