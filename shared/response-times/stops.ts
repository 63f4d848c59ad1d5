import { type Instant, type ReferralEvent, spokenHow } from '../referral/events.ts';
import { isStronger } from '../referral/safety.ts';
import type { HistoryEntry, Referral } from '../referral/state.ts';
import type { Outcome } from '../triage/assessment.ts';
import type { Message } from '../updates/message.ts';
import type { Clock, Fact } from './fact.ts';
import { toMs } from './units.ts';
import { acknowledgedAt, earliest } from './words.ts';

/** When the crisis clocks start and what was promised. */
export interface CrisisStart {
  readonly from: Instant;
  readonly standardMinutes: 240 | 1440;
}

/**
 * Emergency and urgent only. Starts at receipt, or at the raise that made it stronger than it stood; a raise from
 * urgent to emergency starts anew, because a new answer is owed. Once in, it stays in: lowering ends no clock.
 */
export function crisisStart(referral: Referral): CrisisStart | undefined {
  let start = startFor(referral.firstOutcome, referral.receivedAt);
  let standing = referral.firstOutcome;
  const triaged = new Set<Outcome>();
  for (const { at, event } of inOrder(referral.history)) {
    const given = outcomeGiven(event, triaged);
    if (given === undefined) continue;
    const isRaise = isStronger(given, standing);
    if (isRaise) start = startFor(given, at) ?? start;
    if (isRaise || event.type === 'lowered') standing = given;
  }
  return start;
}

/** Of a triage only what it adds: what stood once was answered, or corrected by a person. */
function outcomeGiven(event: ReferralEvent, triaged: Set<Outcome>): Outcome | undefined {
  if (event.type === 'raised' || event.type === 'lowered') return event.outcome;
  if (event.type !== 'triaged') return undefined;
  const added = event.assessment.outcomes.filter((outcome) => !triaged.has(outcome));
  for (const outcome of added) triaged.add(outcome);
  return added[0];
}

function startFor(outcome: Outcome, from: Instant): CrisisStart | undefined {
  if (outcome === 'emergency') return { from, standardMinutes: 240 };
  if (outcome === 'urgent') return { from, standardMinutes: 1440 };
  return undefined;
}

/** When each clock stopped, absent while it runs. Undone and corrected times are already right in `history`. */
export function stops(
  referral: Referral,
  messages: readonly Message[],
  crisis: CrisisStart | undefined,
): Fact['stoppedAt'] {
  const first = (matches: (event: ReferralEvent) => boolean, from = referral.receivedAt) =>
    earliest(referral.history.filter(({ at, event }) => matches(event) && toMs(at) >= toMs(from)).map(({ at }) => at));
  const isSpoken = (event: ReferralEvent) =>
    event.type === 'contacted' && spokenHow.some((spoken) => spoken === event.how);
  const contacted = first(isSpoken);
  const measured = first((event) => event.type === 'outcome-measured');
  const assessed = first((event) => event.type === 'assessed');
  const helpStarted = first((event) => event.type === 'care-plan-agreed' || event.type === 'intervention-started');
  return present({
    acknowledged: acknowledgedAt(referral, messages),
    'picked-up': first((event) => event.type === 'picked-up'),
    'crisis-response': crisis && first(isSpoken, crisis.from),
    'crisis-face-to-face':
      crisis && first((event) => event.type === 'contacted' && event.how === 'face-to-face', crisis.from),
    contacted,
    assessed,
    'help-started': helpStarted,
    'four-week': latestOfAll([contacted, measured, assessed, helpStarted]),
  });
}

/** National definition of the four-week measure: all are needed and the latest counts. */
const latestOfAll = (needed: readonly (Instant | undefined)[]): Instant | undefined =>
  needed.reduce((a, b) => (a === undefined || b === undefined ? undefined : toMs(b) > toMs(a) ? b : a));

const present = (stoppedAt: Readonly<Record<Exclude<Clock, 'next-word'>, Instant | undefined>>): Fact['stoppedAt'] =>
  Object.fromEntries(Object.entries(stoppedAt).filter(([, at]) => at !== undefined));

const inOrder = (history: readonly HistoryEntry[]): readonly HistoryEntry[] =>
  [...history].sort((a, b) => toMs(a.at) - toMs(b.at) || a.sequence - b.sequence);
