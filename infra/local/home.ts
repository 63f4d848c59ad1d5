import { getRequestListener } from '@hono/node-server';
import { putDemonstration } from './demonstration/put.ts';
import { arrivedIn } from './desk/arrived.ts';
import { desk } from './desk/desk.ts';
import { type MessageItems, messageItemsIn } from './desk/message-items.ts';
import { startFront } from './http/front.ts';
import { routeFinder } from './http/routes.ts';
import type { Options } from './options.ts';
import { type MakeAssembly, type Parts, settingOf, startParts, textNumber } from './parts.ts';
import { type Running, runService } from './running.ts';
import { startTicking, type Ticking } from './schedules.ts';
import { lastPart } from './template/addresses.ts';
import type { Service } from './template/spec.ts';

/** The service, running on this machine. */
export interface Home {
  readonly url: string;
  /** Hears of what it cannot run without. */
  onFailure(listener: (reason: string) => void): void;
  stop(): Promise<void>;
}

/** Starts everything there is in the template. Throws `Trouble` for what whoever starts it can put right. */
export async function openHome(
  options: Options,
  say: (line: string) => void,
  makeAssembly: MakeAssembly,
): Promise<Home> {
  const parts = await startParts(options, say, makeAssembly);
  const { url, service, clock, dynamodb, identity } = parts;
  const referrals = settingOf(service, 'REFERRALS_TABLE') ?? '';
  const items = messageItemsIn(parts.database, dynamodb.call, referrals);
  const running = runFunctions(parts, (table, records) => {
    if (table === referrals) items.note(records);
  });
  for (const name of running.leftOut) say(`left out: ${name} has not been built, so nothing of it answers`);
  const ticking = startTicking(running, service.schedules, clock);
  const front = await startFront({
    port: options.port,
    findRoute: routeFinder(service.routes),
    pool: running.pool,
    now: clock.now,
    desk: getRequestListener(deskOf(parts, { running, ticking, items }).fetch, { overrideGlobalObjects: false }),
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
      await parts.stop();
    },
  };
}

const runFunctions = (parts: Parts, observe: Parameters<typeof runService>[0]['observe']): Running =>
  runService({
    service: parts.service,
    clock: parts.clock,
    queues: parts.queues,
    database: parts.database,
    call: parts.dynamodb.call,
    logDirectory: parts.data.logs,
    basics: {
      AWS_ENDPOINT_URL_DYNAMODB: parts.dynamodb.endpoint,
      AWS_ENDPOINT_URL_SQS: parts.queues.endpoint,
      AWS_ENDPOINT_URL_SNS: parts.providers.endpoint,
      AWS_ENDPOINT_URL_SESV2: parts.providers.endpoint,
    },
    observe,
    fault: (line) => console.error(line),
  });

interface Moving {
  readonly running: Running;
  readonly ticking: Ticking;
  readonly items: MessageItems;
}

function deskOf(parts: Parts, moving: Moving): ReturnType<typeof desk> {
  const inbound = settingOf(parts.service, 'INBOUND_TEXTS_TOPIC_ARN');
  return desk({
    ...moving,
    url: parts.url,
    clock: parts.clock,
    outbox: parts.outbox,
    arrived: arrivedIn(parts.database),
    queues: parts.queues,
    identity: parts.identity,
    textNumber,
    eventRules: parts.service.eventRules,
    inboundTopic: inbound && lastPart(inbound),
  });
}

/** Whoever a person waits on is loaded before anybody asks; one after the other, so that the first to ask is not in the way. */
function warmUp(service: Service, running: Running): void {
  const waitedOn = new Set(service.routes.map((route) => route.functionId));
  const others = service.functions.map((spec) => spec.id).filter((id) => !waitedOn.has(id));
  void [...waitedOn, ...others].reduce(
    (before, id) => before.then(() => running.pool(id)?.warm()),
    Promise.resolve<unknown>(undefined),
  );
}
