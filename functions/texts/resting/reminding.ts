import { hourMs, toInstant, toMs } from '../../../shared/updates/london.ts';
import { policies, policyAt } from '../../../shared/updates/policy.ts';
import { isSafe, nextSafe, type SafeHours, safeHours } from '../../../shared/updates/safe-hours.ts';
import { type Conversation, startAgain } from '../conversation/conversation.ts';
import type { Step } from '../conversation/stepping.ts';
import type { Says } from '../replying/says.ts';

/** A draft that rests this long gets its one kind reminder. */
const reminderMs = 24 * hourMs;
/** And one that rests this long is deleted, and the person is told how to go on. */
const keptMs = 72 * hourMs;

function hoursFor(safeContact: readonly string[], ms: number): SafeHours | undefined {
  const policy = policyAt(policies, ms);
  return policy === undefined
    ? undefined
    : safeHours({ fromMinutes: policy.safeFromMinutes, untilMinutes: policy.safeUntilMinutes }, safeContact);
}

const inSafeHours = (safeContact: readonly string[], ms: number): string => {
  const hours = hoursFor(safeContact, ms);
  return toInstant((hours === undefined ? undefined : nextSafe(hours, ms)) ?? ms);
};

/** When a draft that was touched last at this moment is looked at next. */
export const reminderAt = (touchedAt: string, safeContact: readonly string[] = []): string =>
  inSafeHours(safeContact, toMs(touchedAt) + reminderMs);

/**
 * What time does to a draft: one reminder, in safe hours, then an end that is told. A round that became a referral is
 * never reminded: its moment passes in silence, which is cheaper than taking it out of the index while they wait. Somebody who stopped texts, or never said yes, hears nothing. Undefined where nothing is due.
 */
export function timePassed(says: Says, conversation: Conversation, now: string): Step | undefined {
  if (conversation.remindAt === undefined) return undefined;
  const { remindAt, ...rest } = conversation;
  if (conversation.reference !== undefined || conversation.stage === 'sent') return { conversation: rest };
  if (remindAt > now) return { conversation };
  const safeContact = conversation.answers['safe-contact'] ?? [];
  const nowMs = toMs(now);
  const restedMs = nowMs - toMs(conversation.lastAt);
  if (restedMs >= keptMs) return over(says, conversation, safeContact, nowMs);
  const overAt = inSafeHours(safeContact, toMs(conversation.lastAt) + keptMs);
  if (conversation.reminded || isSilent(conversation, safeContact)) return later(conversation, overAt);
  if (restedMs < reminderMs) return later(conversation, reminderAt(conversation.lastAt, safeContact));
  if (!isSafeNow(safeContact, nowMs)) return later(conversation, inSafeHours(safeContact, nowMs));
  const { asked: _asked, ...unasked } = conversation;
  return {
    conversation: { ...unasked, reminded: true, remindAt: overAt },
    reply: { kind: 'reminder', body: says.reminder },
  };
}

const later = (conversation: Conversation, remindAt: string): Step => ({ conversation: { ...conversation, remindAt } });

const isSafeNow = (safeContact: readonly string[], ms: number): boolean => {
  const hours = hoursFor(safeContact, ms);
  return hours === undefined || isSafe(hours, ms);
};

/** Who went on over the web is there, and what is theirs is kept there. */
const isSilent = ({ stopped, stage, web }: Conversation, safeContact: readonly string[]): boolean =>
  stopped || web === 'opened' || stage !== 'asking' || safeContact.includes('only-when-i-write-first');

function over(says: Says, conversation: Conversation, safeContact: readonly string[], nowMs: number): Step {
  const isTold = !isSilent(conversation, safeContact);
  if (isTold && !isSafeNow(safeContact, nowMs)) return later(conversation, inSafeHours(safeContact, nowMs));
  return {
    conversation: { ...startAgain(conversation), stage: 'goodbye' },
    ...(isTold ? { reply: { kind: 'reminder', body: says.draftOver } } : {}),
  };
}
