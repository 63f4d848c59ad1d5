import { createHash, timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import { type Log, nameOfFault } from '../../../shared/log.ts';
import { StoreUnavailable } from '../../../shared/ports.ts';
import type { Inbound } from './inbound.ts';

export interface ReceivedTextDeps {
  readonly respond: (inbound: Inbound) => Promise<void>;
  /** Bearer token that GOV.UK Notify was given; empty where it is not used, and then nobody gets in. */
  readonly token: string;
  readonly note: Log;
  /** Whom to call, when a store does not answer. Never throws. */
  readonly whileAway: (inbound: Inbound) => Promise<void>;
}

/** GOV.UK Notify's callback for received text messages. Numbers come without a plus, or as dialled at home. */
const receivedText = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  source_number: z.string().check(z.regex(/^\+?[0-9]{3,15}$/)),
  message: z._default(z.string().check(z.maxLength(10_000)), ''),
});

const mostBytes = 65_536;

/**
 * The second way in. Notify calls again, five times, five minutes apart, unless we answer 2xx: what could not be answered
 * now is a 503 and comes again under the same id.
 */
export const receivedTextHandler =
  ({ respond, token, note, whileAway }: ReceivedTextDeps) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    if (!isBearer(event.headers.authorization, token)) return problem(401, 'No valid token.');
    const body = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '');
    if (Buffer.byteLength(body) > mostBytes) return problem(413, 'Too large.');
    const read = receivedText.safeParse(parse(body));
    if (!read.success) {
      note({ code: 'text-refused', why: 'not-a-text' });
      return problem(422, 'Not a received text.');
    }
    const { id, source_number, message } = read.data;
    const inbound = { id, from: asE164(source_number), body: message };
    try {
      await respond(inbound);
      return { statusCode: 204 };
    } catch (fault) {
      note({ code: 'text-not-answered', inboundMessageId: id, why: nameOfFault(fault) });
      if (fault instanceof StoreUnavailable) await whileAway(inbound);
      return problem(503, 'Send it again.');
    }
  };

/** Compared as hashes of one length, so that how long it takes tells nothing. */
function isBearer(header: string | undefined, token: string): boolean {
  const given = /^Bearer (.+)$/i.exec(header ?? '')?.[1];
  if (token === '' || given === undefined) return false;
  const hashed = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(hashed(given), hashed(token));
}

const asE164 = (number: string): string => {
  const digits = number.replace(/\D/g, '');
  return digits.startsWith('0') ? `+44${digits.slice(1)}` : `+${digits}`;
};

const problem = (statusCode: number, title: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: 'about:blank', title, status: statusCode }),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
