import { addDays, atLondon, londonDate } from './london.ts';

/** London minutes past midnight, from inclusive, until exclusive. In order, never overlapping; none means never. */
export type SafeHours = readonly { readonly fromMinutes: number; readonly untilMinutes: number }[];

const onlyBetween = /^only-between:([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * The ordinary hours, narrowed to the person's own where they named some. A span past midnight counts as its two halves.
 */
export function safeHours(
  ordinary: { readonly fromMinutes: number; readonly untilMinutes: number },
  safeContact: readonly string[],
): SafeHours {
  const own = safeContact.flatMap(ownHours);
  if (own.length === 0) return [ordinary];
  return merged(
    own.flatMap(({ fromMinutes, untilMinutes }) => {
      const from = Math.max(fromMinutes, ordinary.fromMinutes);
      const until = Math.min(untilMinutes, ordinary.untilMinutes);
      return from < until ? [{ fromMinutes: from, untilMinutes: until }] : [];
    }),
  );
}

function ownHours(choice: string): SafeHours {
  const found = onlyBetween.exec(choice);
  if (found === null) return [];
  const [fromHour, fromMinute, untilHour, untilMinute] = found.slice(1).map(Number);
  const fromMinutes = (fromHour ?? 0) * 60 + (fromMinute ?? 0);
  const untilMinutes = (untilHour ?? 0) * 60 + (untilMinute ?? 0);
  if (fromMinutes < untilMinutes) return [{ fromMinutes, untilMinutes }];
  return [
    { fromMinutes: 0, untilMinutes },
    { fromMinutes, untilMinutes: 24 * 60 },
  ];
}

function merged(hours: SafeHours): SafeHours {
  const sorted = [...hours].sort((a, b) => a.fromMinutes - b.fromMinutes);
  const kept: { fromMinutes: number; untilMinutes: number }[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && next.fromMinutes <= last.untilMinutes) {
      last.untilMinutes = Math.max(last.untilMinutes, next.untilMinutes);
    } else kept.push({ ...next });
  }
  return kept;
}

/** The span of safe time that holds a moment, or the next one after it. Epoch milliseconds. */
export interface SafeSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** Undefined only where no hour is safe. */
export function spanFrom(hours: SafeHours, ms: number): SafeSpan | undefined {
  const today = londonDate(ms);
  for (const date of [today, addDays(today, 1)]) {
    for (const { fromMinutes, untilMinutes } of hours) {
      const endMs = atLondon(date, untilMinutes);
      if (ms < endMs) return { startMs: atLondon(date, fromMinutes), endMs };
    }
  }
  return undefined;
}

export function isSafe(hours: SafeHours, ms: number): boolean {
  const span = spanFrom(hours, ms);
  return span !== undefined && span.startMs <= ms;
}

/** The first safe moment at or after `ms`. */
export function nextSafe(hours: SafeHours, ms: number): number | undefined {
  const span = spanFrom(hours, ms);
  return span === undefined ? undefined : Math.max(ms, span.startMs);
}
