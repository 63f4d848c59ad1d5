import * as z from 'zod/mini';
import type { SendOrder } from '../../shared/updates/message.ts';
import { orderOfMessageKey } from '../../shared/updates/receipt-key.ts';

/** What a provider says became of a word. */
export interface Receipt {
  readonly order: SendOrder;
  readonly state: 'delivered' | 'failed' | 'unknown';
}

const envelope = z.object({ Type: z.literal('Notification'), Message: z.string() });

/** AWS text events: https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-types.html */
const textEvent = z.object({
  eventType: z.string().check(z.startsWith('TEXT_')),
  isFinal: z._default(z.boolean(), true),
  context: z._default(z.record(z.string(), z.string()), {}),
});

/** SES v2 event publishing. */
const emailEvent = z.object({
  eventType: z.enum(['Delivery', 'Bounce', 'Reject', 'Rendering Failure', 'DeliveryDelay', 'Send', 'Complaint']),
  mail: z.object({ tags: z._default(z.record(z.string(), z.array(z.string())), {}) }),
});

/** GOV.UK Notify's delivery receipt; `reference` is the key we gave. */
const notifyReceipt = z.object({
  reference: z.string(),
  status: z.enum(['delivered', 'permanent-failure', 'temporary-failure', 'technical-failure']),
});

const delivered = new Set(['TEXT_DELIVERED', 'TEXT_SUCCESSFUL']);
const underWay = new Set(['TEXT_PENDING', 'TEXT_QUEUED', 'TEXT_SENT']);

/** The receipt in a queue item; undefined where it says nothing final, or is none of ours. Throws on what is not JSON. */
export function receiptIn(body: string): Receipt | undefined {
  const outer: unknown = JSON.parse(body);
  const wrapped = envelope.safeParse(outer);
  const inner: unknown = wrapped.success ? JSON.parse(wrapped.data.Message) : outer;
  return fromText(inner) ?? fromEmail(inner) ?? fromNotify(inner);
}

function fromText(event: unknown): Receipt | undefined {
  const { data } = textEvent.safeParse(event);
  if (data === undefined || underWay.has(data.eventType)) return undefined;
  if (delivered.has(data.eventType)) {
    return data.isFinal ? receipt(data.context.messageKey, 'delivered') : undefined;
  }
  return receipt(data.context.messageKey, data.eventType === 'TEXT_UNKNOWN' ? 'unknown' : 'failed');
}

function fromEmail(event: unknown): Receipt | undefined {
  const { data } = emailEvent.safeParse(event);
  if (data === undefined) return undefined;
  const key = data.mail.tags.messageKey?.[0];
  if (data.eventType === 'Delivery' || data.eventType === 'Complaint') return receipt(key, 'delivered');
  if (data.eventType === 'Send') return undefined;
  return receipt(key, data.eventType === 'DeliveryDelay' ? 'unknown' : 'failed');
}

function fromNotify(event: unknown): Receipt | undefined {
  const { data } = notifyReceipt.safeParse(event);
  return data === undefined ? undefined : receipt(data.reference, data.status === 'delivered' ? 'delivered' : 'failed');
}

/** Keys travel plain, or as base64url where a provider takes no other characters. */
function receipt(messageKey: string | undefined, state: Receipt['state']): Receipt | undefined {
  if (messageKey === undefined) return undefined;
  const plain = messageKey.includes('|') ? messageKey : Buffer.from(messageKey, 'base64url').toString();
  const order = orderOfMessageKey(plain);
  return order === undefined ? undefined : { order, state };
}
