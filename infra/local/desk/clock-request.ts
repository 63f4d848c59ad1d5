import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

const shape = z.union([z.strictObject({ advance: z.string() }), z.strictObject({ to: z.string() })]);

/**
 * The moment that a request moves the clock to, in epoch milliseconds, or what is wrong with it. A day of a duration is
 * 24 hours.
 */
export function clockTarget(body: unknown, nowMs: number): { target: number } | { field: string; text: string } {
  const parsed = shape.safeParse(body);
  if (!parsed.success) return { field: 'advance', text: 'send {"advance":"P3D"} or {"to":"2026-01-31T09:00:00Z"}' };
  const asked = parsed.data;
  if ('to' in asked) {
    const target = read(() => Temporal.Instant.from(asked.to).epochMilliseconds);
    if (target === undefined) return { field: 'to', text: 'must be an instant like 2026-01-31T09:00:00Z' };
    return target < nowMs ? { field: 'to', text: 'is earlier than now' } : { target };
  }
  const target = read(
    () =>
      Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO('UTC').add(Temporal.Duration.from(asked.advance))
        .epochMilliseconds,
  );
  if (target === undefined) return { field: 'advance', text: 'must be a duration like P3D or PT90M' };
  return target < nowMs ? { field: 'advance', text: 'must not go back' } : { target };
}

function read(value: () => number): number | undefined {
  try {
    return value();
  } catch {
    return undefined;
  }
}
