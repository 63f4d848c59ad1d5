import * as z from 'zod';

/** A text as it reaches us, whoever carried it. */
export interface Inbound {
  /** The carrier's id: the same text may come twice. */
  readonly id: string;
  /** E.164. */
  readonly from: string;
  readonly body: string;
}

/** AWS two-way SMS. The body is missing where somebody sent only a picture. */
const twoWaySms = z.object({
  originationNumber: z.string().regex(/^\+?[0-9]{3,15}$/),
  destinationNumber: z.string(),
  messageBody: z.string().max(10_000).default(''),
  inboundMessageId: z.string().min(1).max(200),
});

const notification = z.object({ Type: z.literal('Notification'), TopicArn: z.string(), Message: z.string() });

export type ReadInbound =
  | { readonly ok: true; readonly inbound: Inbound }
  | { readonly ok: false; readonly why: 'not-a-text' | 'another-topic' | 'another-number' };

/**
 * Reads one queue message: the two-way SMS payload, by itself or inside an SNS envelope, which must come from our topic.
 * What was sent to a number that is not ours is not answered from it.
 */
export function readInbound(queued: string, ours: { readonly number: string; readonly topicArn: string }): ReadInbound {
  const outer = parse(queued);
  const envelope = notification.safeParse(outer);
  if (envelope.success && envelope.data.TopicArn !== ours.topicArn) return { ok: false, why: 'another-topic' };
  const payload = twoWaySms.safeParse(envelope.success ? parse(envelope.data.Message) : outer);
  if (!payload.success) return { ok: false, why: 'not-a-text' };
  const { originationNumber, destinationNumber, messageBody, inboundMessageId } = payload.data;
  if (plain(destinationNumber) !== plain(ours.number)) return { ok: false, why: 'another-number' };
  return { ok: true, inbound: { id: inboundMessageId, from: `+${plain(originationNumber)}`, body: messageBody } };
}

const plain = (number: string): string => number.replace(/\D/g, '');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
