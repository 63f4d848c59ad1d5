import { Hono } from 'hono';
import type { ServiceClock } from '../clock.ts';
import { problemResponse } from '../http/problem.ts';
import { claimsAsked } from '../identity/claims.ts';
import type { Identity } from '../identity/identity.ts';
import type { Outbox } from '../providers/outbox.ts';
import type { Queues } from '../queues/queues.ts';
import type { Running } from '../running.ts';
import type { Ticking } from '../schedules.ts';
import type { EventRule } from '../template/spec.ts';
import type { Arrived } from './arrived.ts';
import { clockTarget } from './clock-request.ts';
import { inboundText, inboundTextShape } from './inbound-text.ts';
import type { MessageItems } from './message-items.ts';
import { listMessages } from './messages.ts';
import { deskPages } from './pages.ts';
import { type ReceiptStatus, tellReceipt } from './receipts.ts';

export interface DeskParts {
  readonly url: string;
  readonly clock: ServiceClock;
  readonly running: Running;
  readonly ticking: Ticking;
  readonly outbox: Outbox;
  readonly items: MessageItems;
  readonly arrived: Arrived;
  readonly queues: Queues;
  readonly identity: Identity;
  readonly eventRules: readonly EventRule[];
  readonly inboundTopic: string | undefined;
  readonly textNumber: string;
}

const settleWithinMs = 60_000;
const statuses: readonly string[] = ['delivered', 'failed', 'unknown'] satisfies ReceiptStatus[];
const isStatus = (value: unknown): value is ReceiptStatus => typeof value === 'string' && statuses.includes(value);

/** The local desk (CONTRACT "Local desk"): this machine only, never deployed. */
export function desk(parts: DeskParts): Hono {
  const { clock, running, outbox, items, queues, identity } = parts;
  const app = new Hono().basePath('/local');
  const now = () => new Date(clock.now()).toISOString();

  app.use(async (c, next) => {
    const { hostname } = new URL(c.req.url);
    const origin = c.req.header('origin');
    const isOurs = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
    if (!isOurs || (origin !== undefined && origin !== 'null' && new URL(origin).port !== new URL(parts.url).port))
      return problemResponse({ status: 403, title: 'The desk answers this machine only' });
    return next();
  });

  app.get('/clock', (c) => c.json({ now: now() }));
  app.post('/clock', async (c) => {
    const body = await readJson(c.req.raw);
    if (body === undefined) return problemResponse({ status: 400, title: 'The body is not JSON' });
    const asked = clockTarget(body, clock.now());
    if (!('target' in asked))
      return problemResponse({ status: 422, title: 'The clock cannot go there', errors: [asked] });
    await parts.ticking.moveClock(asked.target);
    return c.json({ now: now() });
  });

  app.post('/settle', async (c) => {
    if (await running.settle(settleWithinMs)) return c.json({ settled: true });
    return problemResponse({ status: 503, title: 'Streams and queues are not drained yet' });
  });

  app.post('/texts', async (c) => {
    const body = await readJson(c.req.raw);
    if (body === undefined) return problemResponse({ status: 400, title: 'The body is not JSON' });
    const asked = inboundTextShape.safeParse(body);
    if (!asked.success) {
      const errors = asked.error.issues.map((issue) => ({
        field: String(issue.path[0] ?? 'body'),
        text: 'is missing or wrong',
      }));
      return problemResponse({ status: 422, title: 'Send {"from","body"}', errors });
    }
    if (parts.inboundTopic === undefined)
      return problemResponse({ status: 503, title: 'Nothing listens for texts yet' });
    const text = inboundText(asked.data, { to: parts.textNumber, previous: undefined });
    const previous = outbox.lastTextTo(text.originationNumber)?.id;
    await queues.publish(
      parts.inboundTopic,
      JSON.stringify(previous ? { ...text, previousPublishedMessageId: previous } : text),
    );
    parts.arrived.keep({ id: text.inboundMessageId, from: text.originationNumber, body: text.messageBody, at: now() });
    return c.json({ id: text.inboundMessageId }, 202);
  });

  app.get('/messages', async (c) => c.json({ messages: await listMessages(outbox, items, c.req.query('to')) }));
  app.post('/messages/:id/receipt', async (c) => {
    const body = await readJson(c.req.raw);
    if (body === undefined) return problemResponse({ status: 400, title: 'The body is not JSON' });
    const status: unknown = Reflect.get(Object(body), 'status');
    const sent = outbox.find(c.req.param('id'));
    if (sent === undefined) return problemResponse({ status: 404, title: 'Not found' });
    if (!isStatus(status))
      return problemResponse({
        status: 422,
        title: 'Unknown status',
        errors: [{ field: 'status', text: `must be one of ${statuses.join(', ')}` }],
      });
    const heard = await tellReceipt({ rules: parts.eventRules, queues, nowMs: clock.now() }, sent, status);
    return heard
      ? c.json({ id: sent.id, status })
      : problemResponse({ status: 409, title: 'Nothing listens for what becomes of this' });
  });

  app.get('/token', async (c) => {
    const asked = claimsAsked(new URL(c.req.url).searchParams);
    if ('missing' in asked)
      return problemResponse({
        status: 422,
        title: 'Say who the token is for',
        errors: [{ field: asked.missing, text: 'is missing or wrong' }],
      });
    return c.json({ access_token: await identity.token(asked.claims), token_type: 'Bearer' });
  });

  deskPages(app, parts);
  app.notFound(() => problemResponse({ status: 404, title: 'Not found' }));
  app.onError((fault) => problemResponse({ status: 500, title: `Something went wrong at the desk: ${fault.message}` }));
  return app;
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}
