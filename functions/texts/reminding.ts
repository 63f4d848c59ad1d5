import { hourMs, toInstant, toMs } from '../../shared/updates/london.ts';
import { policies, policyAt } from '../../shared/updates/policy.ts';
import { nextSafe, safeHours } from '../../shared/updates/safe-hours.ts';

/** A draft that rests this long gets its one kind reminder. */
const reminderHours = 24;
/** And this long after it began it is deleted, and the person is told how to go on. */
const keptHours = 72;

function inSafeHours(safeContact: readonly string[], ms: number): string {
  const policy = policyAt(policies, ms);
  if (policy === undefined) return toInstant(ms);
  const hours = safeHours({ fromMinutes: policy.safeFromMinutes, untilMinutes: policy.safeUntilMinutes }, safeContact);
  return toInstant(nextSafe(hours, ms) ?? ms);
}

export const reminderAt = (begunAt: string, safeContact: readonly string[] = []): string =>
  inSafeHours(safeContact, toMs(begunAt) + reminderHours * hourMs);

export const overAt = (remindedAt: string, safeContact: readonly string[] = []): string =>
  inSafeHours(safeContact, toMs(remindedAt) + (keptHours - reminderHours) * hourMs);
