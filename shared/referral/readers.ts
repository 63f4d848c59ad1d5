import type { TeamSummary } from '../routing/route.ts';
import { type Instant, type ReferralEvent, spokenHow } from './events.ts';
import { changePart, isActive, openPart } from './parts.ts';
import type { HistoryEntry, Part } from './state.ts';

/** A hub that was asked to read words that worry: its part begins with being asked and ends with somebody having read. */

/** Whoever has a part already goes on with it, and now sees what there is to read. */
export function askToRead(parts: readonly Part[], team: TeamSummary, at: Instant): readonly Part[] {
  const asked = { role: 'joined', since: at, reads: 'only' } as const;
  const there = parts.find((part) => part.team.id === team.id);
  if (there === undefined) return [...parts, { team, state: 'new', ...asked }];
  return changePart(parts, team.id, (part) => {
    const { extractOnly: _extract, ...whole } = part;
    return isActive(part) ? whole : { ...openPart(whole, 'new'), ...asked };
  });
}

/** Whoever only reads is done once it was read. One that does more has begun something, and ends it itself. */
export function afterReading(parts: readonly Part[], { event, at, by }: HistoryEntry): readonly Part[] {
  if (!parts.some(({ reads }) => reads === 'only')) return parts;
  return parts.map((part): Part => {
    if (part.reads !== 'only' || !isActive(part)) return part;
    const isOwn = by.kind === 'team' && by.team === part.team.id;
    if (isOwn && !partOfReading.has(event.type)) return { ...part, reads: 'and-acts' };
    return hasRead(event) && at >= part.since ? { ...part, state: 'ended', endedAt: at } : part;
  });
}

/** What somebody who only reads may do, and what follows from a raise. */
const partOfReading: ReadonlySet<ReferralEvent['type']> = new Set([
  'picked-up',
  'assigned',
  'story-read',
  'raised',
  'routed',
  'time-corrected',
  'undone',
]);

/** Whoever spoke with the person or judged the outcome has read what they wrote. */
export const hasRead = (event: ReferralEvent): boolean =>
  event.type === 'story-read' ||
  event.type === 'raised' ||
  event.type === 'lowered' ||
  event.type === 'assessed' ||
  (event.type === 'contacted' && spokenHow.some((spoken) => spoken === event.how));
