import type { Outbox, Sent } from '../providers/outbox.ts';
import type { MessageItem, MessageItems } from './message-items.ts';

/** A word to somebody, whichever way it went. */
export interface DeskMessage {
  readonly id: string;
  readonly to: string;
  readonly by: 'text' | 'email' | 'letter' | 'call';
  readonly at: string;
  readonly kind: string;
  readonly subject?: string;
  readonly body: string;
  readonly reference?: string;
}

/** Everything that went to `to`, or to anybody, oldest first. */
export async function listMessages(
  outbox: Outbox,
  items: MessageItems,
  to: string | undefined,
): Promise<DeskMessage[]> {
  const isAsked = (address: string) => to === undefined || sameAddress(address, to);
  const sent = outbox.all().filter((one) => isAsked(one.to));
  const kinds = await items.kinds(sent.flatMap((one) => (one.messageKey === null ? [] : [plainKey(one.messageKey)])));
  const tasks = (await items.carriedByPeople()).filter(
    (item) => !notYetATask.has(item.state) && item.to !== undefined && isAsked(item.to),
  );
  return [...sent.map((one) => fromOutbox(one, kinds)), ...tasks.map(fromItem)].toSorted((a, b) =>
    a.at.localeCompare(b.at),
  );
}

/** `<reference>|<key>`; a tag of SES may hold only letters, digits, - and _, so there it is base64url. */
const plainKey = (carried: string): string =>
  carried.includes('|') ? carried : Buffer.from(carried, 'base64url').toString();

const notYetATask = new Set(['claimed', 'attempting', 'lapsed', 'refused']);
const isReference = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]{11}$/.test(text);

function fromOutbox(sent: Sent, kinds: ReadonlyMap<string, string>): DeskMessage {
  const messageKey = plainKey(sent.messageKey ?? '');
  const [reference = '', key = ''] = messageKey.split('|');
  return {
    id: sent.id,
    to: sent.to,
    by: sent.by,
    at: sent.at,
    kind: kinds.get(messageKey) ?? (key.split('/')[0] || 'other'),
    ...(sent.subject === null ? {} : { subject: sent.subject }),
    body: sent.body,
    ...(isReference(reference) ? { reference } : {}),
  };
}

const fromItem = (item: MessageItem): DeskMessage => ({
  id: Buffer.from(`${item.reference}|${item.key}`).toString('base64url'),
  to: item.to ?? '',
  by: item.way === 'letter' ? 'letter' : 'call',
  at: item.at,
  kind: item.kind,
  ...(item.subject === undefined ? {} : { subject: item.subject }),
  body: item.body ?? '',
  reference: item.reference,
});

/** Phone numbers in any spelling, mailboxes in any case, addresses in any spacing. */
const sameAddress = (one: string, other: string): boolean => normal(one) === normal(other);

/**
 * `+44 7700 900123`, `07700 900123` and ` 447700900123` (a plus that a query string made a space) are one number.
 */
export function normal(address: string): string {
  const compact = address.replace(/[\s().-]/g, '');
  if (/^\+?\d{5,15}$/.test(compact)) {
    if (compact.startsWith('+')) return compact;
    if (compact.startsWith('00')) return `+${compact.slice(2)}`;
    if (compact.startsWith('0')) return `+44${compact.slice(1)}`;
    return compact.length > 6 ? `+${compact}` : compact;
  }
  return address.trim().replace(/\s+/g, ' ').toLowerCase();
}
