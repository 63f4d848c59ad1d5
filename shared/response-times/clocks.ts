import type { Instant } from '../referral/events.ts';
import { ownerOf } from '../referral/parts.ts';
import type { Referral } from '../referral/state.ts';
import type { Message } from '../updates/message.ts';
import { type Clock, clocks, type Fact } from './fact.ts';
import { crisisStart, stops } from './stops.ts';
import { londonMonthOf, sinceOf, standardOf, toMs, type Unit, unitOf, unitsBetween } from './units.ts';
import { silences } from './words.ts';

/** One clock of one referral, as a team sees it. */
export interface ClockReading {
  readonly clock: Clock;
  readonly unit: Unit;
  readonly startedAt: Instant;
  readonly stoppedAt?: Instant;
  /** `closed`: the referral was closed before this clock stopped. */
  readonly state: 'running' | 'stopped' | 'closed';
  /** Whole units so far, or until it stopped or was closed. For `next-word`, the longest silence. */
  readonly wait: number;
  /** What was promised, in the same unit; null where nothing was. */
  readonly standard: number | null;
}

/** Every clock that applies to this referral, in the order of a referral's way. */
export function clocksOf(referral: Referral, messages: readonly Message[], now: Instant): readonly ClockReading[] {
  const crisis = crisisStart(referral);
  const stoppedAt = stops(referral, messages, crisis);
  return clocks.flatMap((clock): ClockReading[] => {
    if (clock === 'next-word') return [nextWord(referral, messages, now)];
    const isCrisis = standardOf[clock] === 'by-referral';
    if (isCrisis && crisis === undefined) return [];
    const startedAt = isCrisis && crisis !== undefined ? crisis.from : referral.receivedAt;
    const stopped = stoppedAt[clock];
    const standard = standardOf[clock];
    return [
      {
        clock,
        unit: unitOf[clock],
        startedAt,
        ...(stopped === undefined ? {} : { stoppedAt: stopped }),
        state: stopped !== undefined ? 'stopped' : referral.closed !== undefined ? 'closed' : 'running',
        wait: waitBetween(unitOf[clock], startedAt, stopped ?? referral.closed?.at ?? now),
        standard: standard === 'by-referral' ? (crisis?.standardMinutes ?? null) : standard,
      },
    ];
  });
}

function nextWord(referral: Referral, messages: readonly Message[], now: Instant): ClockReading {
  const { longestGapHours, lastAt } = silences(referral, messages);
  const isClosed = referral.closed !== undefined;
  return {
    clock: 'next-word',
    unit: 'hour',
    startedAt: lastAt,
    state: isClosed ? 'closed' : 'running',
    wait: isClosed ? longestGapHours : Math.max(longestGapHours, waitBetween('hour', lastAt, now)),
    standard: null,
  };
}

const waitBetween = (unit: Unit, from: Instant, to: Instant): number =>
  unitsBetween(unit, sinceOf(unit, toMs(from)), sinceOf(unit, toMs(to)));

/** Raised when the rules below change what a fact says of the same log, so that rebuilt facts replace older ones. */
export const factRules = 2;

/**
 * The pseudonymous row that figures count by; `id` is a keyed hash of the reference. Depends on the log and the messages
 * alone and never on the time of day, so that computing it again gives the same row.
 */
export function factOf(referral: Referral, messages: readonly Message[], id: string): Fact {
  const crisis = crisisStart(referral);
  const { team } = ownerOf(referral.parts);
  return {
    id,
    sequence: referral.sequence + messages.reduce((sum, message) => sum + progressOf(message), 0),
    receivedAt: referral.receivedAt,
    month: londonMonthOf(toMs(referral.receivedAt)),
    area: team.area,
    place: team.place,
    team: team.id,
    kind: team.kind,
    outcome: referral.firstOutcome,
    dimensions: referral.dimensions,
    ...(crisis === undefined ? {} : { crisisFrom: crisis.from, crisisStandardMinutes: crisis.standardMinutes }),
    stoppedAt: stops(referral, messages, crisis),
    words: silences(referral, messages),
    ...(referral.closed === undefined ? {} : { closedAt: referral.closed.at }),
    duplicate: referral.closed?.reason === 'duplicate',
  };
}

/** Grows with every step of a message, also where a refused one is tried again. */
function progressOf({ state, attempts }: Message): number {
  const step = { claimed: 0, attempting: 0, accepted: 1, refused: 1, unknown: 1, lapsed: 1, delivered: 2, failed: 2 };
  return 1 + 3 * attempts + step[state];
}
