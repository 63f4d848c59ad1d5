import type { SendOrder } from './message.ts';

/** What travels with a word, so that its receipt finds the item: `<reference>|<key>`. */
export const messageKeyOf = ({ reference, key }: SendOrder): string => `${reference}|${key}`;

/** Undefined where it is not one of ours. */
export function orderOfMessageKey(messageKey: string): SendOrder | undefined {
  const bar = messageKey.indexOf('|');
  if (bar < 1 || bar === messageKey.length - 1) return undefined;
  return { reference: messageKey.slice(0, bar), key: messageKey.slice(bar + 1) };
}
