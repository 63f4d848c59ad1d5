import type { ReadText } from '../../../shared/triage/assess.ts';
import { readInOrder } from './reading-order.ts';

/** As much of a text as an answer may hold. */
export const longestAnswer = 2_000;

const gravest = ['danger', 'worrying', 'unread'] as const;

/**
 * What is kept of a text that is longer than an answer may be: the part that worries, wherever it stands, else the beginning.
 * Parts overlap, so that no sentence is cut in all of them.
 */
export function partThatTells(body: string, readText: ReadText): string {
  if (body.length <= longestAnswer) return body;
  const starts = Array.from(
    { length: Math.ceil(body.length / (longestAnswer / 2)) },
    (_, place) => place * (longestAnswer / 2),
  );
  const parts = starts.map((start) => body.slice(start, start + longestAnswer));
  const read = parts.map((part) => readInOrder(part, readText).is);
  const place = gravest.map((is) => read.indexOf(is)).find((found) => found >= 0) ?? 0;
  return parts[place] ?? body.slice(0, longestAnswer);
}
