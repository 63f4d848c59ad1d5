import * as z from 'zod';
import type { Message } from '../updates/message.ts';
import { referralKey } from './commit-item.ts';
import { type Item, requiredText, text, textOf } from './dynamo.ts';

export const messageKey = (key: string): string => `M#${key}`;

const stored = z.object({
  way: z.enum(['text', 'email', 'letter', 'call']),
  priority: z.enum(['urgent', 'routine']),
  state: z.enum(['claimed', 'attempting', 'accepted', 'refused', 'unknown', 'delivered', 'failed', 'lapsed']),
});
const personalForm = z.object({ to: z.string(), subject: z.string().optional(), body: z.string() });

/** A message as an item: one attribute per field, so that a change of state can be conditional; `personal` as JSON text. */
export function itemOfMessage(message: Message): Item {
  return {
    pk: text(referralKey(message.reference)),
    sk: text(messageKey(message.key)),
    way: text(message.way),
    priority: text(message.priority),
    state: text(message.state),
    kind: text(message.kind),
    claimedAt: text(message.claimedAt),
    leaseUntil: text(message.leaseUntil),
    attempts: { N: String(message.attempts) },
    ...(message.settledAt === undefined ? {} : { settledAt: text(message.settledAt) }),
    ...(message.personal === undefined ? {} : { personal: text(JSON.stringify(message.personal)) }),
  };
}

export function messageOfItem(item: Item): Message {
  const settledAt = textOf(item, 'settledAt');
  const personal = textOf(item, 'personal');
  return {
    reference: requiredText(item, 'pk').slice(2),
    key: requiredText(item, 'sk').slice(2),
    ...stored.parse({ way: item.way?.S, priority: item.priority?.S, state: item.state?.S }),
    kind: requiredText(item, 'kind'),
    claimedAt: requiredText(item, 'claimedAt'),
    leaseUntil: requiredText(item, 'leaseUntil'),
    attempts: Number(item.attempts?.N ?? 0),
    ...(settledAt === undefined ? {} : { settledAt }),
    ...(personal === undefined ? {} : { personal: personalForm.parse(JSON.parse(personal)) }),
  };
}
