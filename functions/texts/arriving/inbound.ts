import * as z from 'zod/mini';

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
  originationNumber: z.string().check(z.regex(/^\+?[0-9]{3,15}$/)),
  destinationNumber: z.string(),
  messageBody: z._default(z.string().check(z.maxLength(10_000)), ''),
  inboundMessageId: z.string().check(z.minLength(1), z.maxLength(200)),
});

const notification = z.object({ Type: z.literal('Notification'), TopicArn: z.string(), Message: z.string() });

/** What the minute tick puts in the queue for a conversation whose moment has come. */
const dueConversation = z.object({ due: z.string().check(z.startsWith('T#')) });

export type Queued =
  | { readonly is: 'text'; readonly inbound: Inbound }
  | { readonly is: 'due'; readonly id: string }
  | { readonly is: 'refused'; readonly why: 'not-a-text' | 'another-topic' | 'another-number' };

/**
 * Reads one queue message: the two-way SMS payload, by itself or inside an SNS envelope, which must come from our topic.
 * What was sent to a number that is not ours is not answered from it.
 */
export function readQueued(queued: string, ours: { readonly number: string; readonly topicArn: string }): Queued {
  const outer = parse(queued);
  const due = dueConversation.safeParse(outer);
  if (due.success) return { is: 'due', id: due.data.due };
  const envelope = notification.safeParse(outer);
  if (envelope.success && envelope.data.TopicArn !== ours.topicArn) return { is: 'refused', why: 'another-topic' };
  const payload = twoWaySms.safeParse(envelope.success ? parse(envelope.data.Message) : outer);
  if (!payload.success) return { is: 'refused', why: 'not-a-text' };
  const { originationNumber, destinationNumber, messageBody, inboundMessageId } = payload.data;
  if (plain(destinationNumber) !== plain(ours.number)) return { is: 'refused', why: 'another-number' };
  return { is: 'text', inbound: { id: inboundMessageId, from: `+${plain(originationNumber)}`, body: messageBody } };
}

const plain = (number: string): string => number.replace(/\D/g, '');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
