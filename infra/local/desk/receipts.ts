import { matches } from '../mappings/event-pattern.ts';
import type { Sent } from '../providers/outbox.ts';
import type { Queues } from '../queues/queues.ts';
import { account, region } from '../template/addresses.ts';
import type { EventRule } from '../template/spec.ts';

export type ReceiptStatus = 'delivered' | 'failed' | 'unknown';

const textFates = {
  delivered: {
    eventType: 'TEXT_DELIVERED',
    messageStatus: 'DELIVERED',
    description: 'Message has been accepted by phone',
  },
  failed: {
    eventType: 'TEXT_UNREACHABLE',
    messageStatus: 'UNREACHABLE',
    description: 'Phone is currently unreachable/unavailable',
  },
  unknown: { eventType: 'TEXT_UNKNOWN', messageStatus: 'UNKNOWN', description: 'Message status is unknown' },
} as const;

const emailFates = {
  delivered: { eventType: 'Delivery', detailType: 'Email Delivered', more: { delivery: {} } },
  failed: { eventType: 'Bounce', detailType: 'Email Bounced', more: { bounce: { bounceType: 'Permanent' } } },
  unknown: {
    eventType: 'DeliveryDelay',
    detailType: 'Email Delivery Delayed',
    more: { deliveryDelay: { delayType: 'General' } },
  },
} as const;

/**
 * Tells the service what became of a text or e-mail, in AWS's own form and by the template's own event rules. False
 * where no rule of the template listens.
 */
export async function tellReceipt(
  parts: { readonly rules: readonly EventRule[]; readonly queues: Queues; readonly nowMs: number },
  sent: Sent,
  status: ReceiptStatus,
): Promise<boolean> {
  const event = envelope(
    parts.nowMs,
    sent.by === 'text' ? textEvent(sent, status, parts.nowMs) : emailEvent(sent, status),
  );
  const listening = parts.rules.filter((rule) => matches(event, rule.pattern));
  for (const rule of listening) {
    const part: unknown = rule.inputPath === '$.detail' ? event.detail : event;
    await parts.queues.publish(rule.topic, JSON.stringify(part));
  }
  return listening.length > 0;
}

interface AwsEvent {
  readonly source: string;
  readonly detailType: string;
  readonly detail: object;
}

const envelope = (nowMs: number, { source, detailType, detail }: AwsEvent) => ({
  version: '0',
  id: crypto.randomUUID(),
  'detail-type': detailType,
  source,
  account,
  time: new Date(nowMs).toISOString(),
  region,
  resources: [],
  detail,
});

function textEvent(sent: Sent, status: ReceiptStatus, nowMs: number): AwsEvent {
  const fate = textFates[status];
  return {
    source: 'aws.sms-voice',
    detailType: 'Text Message Delivery Status Updated',
    detail: {
      eventType: fate.eventType,
      eventVersion: '1.0',
      eventTimestamp: nowMs,
      isFinal: status !== 'unknown',
      originationPhoneNumber: sent.from,
      destinationPhoneNumber: sent.to,
      isoCountryCode: 'GB',
      messageId: sent.id,
      messageRequestTimestamp: Date.parse(sent.at),
      messageEncoding: 'GSM',
      messageType: 'TRANSACTIONAL',
      messageStatus: fate.messageStatus,
      messageStatusDescription: fate.description,
      context: sent.messageKey === null ? {} : { messageKey: sent.messageKey },
      totalMessageParts: 1,
      totalMessagePrice: 0,
      totalCarrierFee: 0,
    },
  };
}

function emailEvent(sent: Sent, status: ReceiptStatus): AwsEvent {
  const { eventType, detailType, more } = emailFates[status];
  const key = sent.messageKey ?? '';
  return {
    source: 'aws.ses',
    detailType,
    detail: {
      eventType,
      mail: {
        timestamp: sent.at,
        source: sent.from,
        messageId: sent.id,
        destination: [sent.to],
        headers: [{ name: 'X-Message-Key', value: key }],
        tags: { messageKey: [key] },
      },
      ...more,
    },
  };
}
