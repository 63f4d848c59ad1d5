import * as z from 'zod/mini';
import type { Message } from '../../updates/message.ts';
import { type Item, requiredText, text, textOf } from '../dynamo.ts';
import { referralKey } from './commit-item.ts';

const messageKey = (key: string): string => `M#${key}`;

/** Words outside a referral hang on the key of their conversation, which holds a `#`; a reference never does. */
export const isConversation = (reference: string): boolean => reference.includes('#');

const partitionOf = (reference: string): string => (isConversation(reference) ? reference : referralKey(reference));

export const messageItemKey = (reference: string, key: string): Item => ({
  pk: text(partitionOf(reference)),
  sk: text(messageKey(key)),
});

const stored = z.object({
  way: z.enum(['text', 'email', 'letter', 'call']),
  priority: z.enum(['urgent', 'routine']),
  state: z.enum(['claimed', 'attempting', 'accepted', 'refused', 'unknown', 'delivered', 'failed', 'lapsed']),
});
const personalForm = z.object({ to: z.string(), subject: z.optional(z.string()), body: z.string() });

/** A message as an item: one attribute per field, so that a change of state can be conditional; `personal` as JSON text. */
export function itemOfMessage(message: Message): Item {
  return {
    ...messageItemKey(message.reference, message.key),
    way: text(message.way),
    priority: text(message.priority),
    state: text(message.state),
    kind: text(message.kind),
    claimedAt: text(message.claimedAt),
    leaseUntil: text(message.leaseUntil),
    attempts: { N: String(message.attempts) },
    ...(message.retryAt === undefined ? {} : { retryAt: text(message.retryAt) }),
    ...(message.settledAt === undefined ? {} : { settledAt: text(message.settledAt) }),
    ...(message.personal === undefined ? {} : { personal: text(JSON.stringify(message.personal)) }),
  };
}

export function messageOfItem(item: Item): Message {
  const settledAt = textOf(item, 'settledAt');
  const retryAt = textOf(item, 'retryAt');
  const pk = requiredText(item, 'pk');
  const personal = textOf(item, 'personal');
  return {
    reference: pk.startsWith('R#') ? pk.slice(2) : pk,
    key: requiredText(item, 'sk').slice(2),
    ...stored.parse({ way: item.way?.S, priority: item.priority?.S, state: item.state?.S }),
    kind: requiredText(item, 'kind'),
    claimedAt: requiredText(item, 'claimedAt'),
    leaseUntil: requiredText(item, 'leaseUntil'),
    attempts: Number(item.attempts?.N ?? 0),
    ...(retryAt === undefined ? {} : { retryAt }),
    ...(settledAt === undefined ? {} : { settledAt }),
    ...(personal === undefined ? {} : { personal: personalForm.parse(JSON.parse(personal)) }),
  };
}
