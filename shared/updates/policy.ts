import type { Instant } from '../referral/events.ts';
import type { Outcome, Standard } from '../triage/assessment.ts';
import { dayMs, hourMs, minuteMs, toMs } from './london.ts';

/**
 * What is promised to people and expected of teams, dated: whatever happens is judged by the policy that was in force at
 * that moment, so that a new one never reaches back. Times that are not national standards are defaults which the
 * deployer's clinical safety officer sets.
 */
export interface Policy {
  readonly from: Instant;
  /** Days after receipt, London dates, on which someone who waits hears from us; then every so many days. */
  readonly waitingDays: readonly number[];
  readonly thenEveryDays: number;
  /** Words go out between these London minutes past midnight, unless they answer what the person just did. */
  readonly safeFromMinutes: number;
  readonly safeUntilMinutes: number;
  /** Routine words that waited for the morning are spread over this many minutes. */
  readonly spreadMinutes: number;
  /** A word that could not go for this long is not sent any more. */
  readonly lapseAfterMs: number;
  /** For this long a word still answers what the person just did, and may go at night. */
  readonly answerWithinMs: number;
  /** Where safety depends on it, a word of which nobody knows whether it arrived is repeated after this long. */
  readonly unknownWithinMs: number;
  /** A word delayed by less than this goes on its own; longer, and only the newest of several goes. */
  readonly promptMs: number;
  /** How long someone may wait for a team to take the referral up. */
  readonly pickUpWithinMs: Readonly<Record<Outcome, number>>;
  /** What the framework and the national standards promise for each outcome. */
  readonly standards: Readonly<Record<Outcome, Standard | null>>;
  /** Words that worry are read within this time; a story within one working day. */
  readonly readSoonWithinMs: number;
  readonly readWithinWorkingDays: number;
  /** A person who asked for a call, said it got worse, or wrote of danger. */
  readonly callWithinMs: number;
  readonly worseWithinMs: number;
  readonly dangerWithinMs: number;
  /** A concern about how somebody was treated: read, and answered. */
  readonly concernReadWithinWorkingDays: number;
  readonly concernAnsweredWithinWorkingDays: number;
  /** A task to ring or write is expected to be done within this time. */
  readonly taskWithinMs: number;
}

export const policies: readonly Policy[] = [
  {
    from: '2020-01-01T00:00:00.000Z',
    waitingDays: [3, 7, 14],
    thenEveryDays: 14,
    safeFromMinutes: 8 * 60,
    safeUntilMinutes: 20 * 60,
    spreadMinutes: 150,
    lapseAfterMs: dayMs,
    answerWithinMs: hourMs,
    unknownWithinMs: hourMs,
    promptMs: 10 * minuteMs,
    pickUpWithinMs: {
      emergency: hourMs,
      urgent: 4 * hourMs,
      soon: dayMs,
      'specialist-assessment': 3 * dayMs,
      'comprehensive-assessment': 3 * dayMs,
      'community-support': 5 * dayMs,
      advice: 7 * dayMs,
    },
    standards: {
      emergency: 'PT4H',
      urgent: 'PT24H',
      soon: 'P3D',
      'specialist-assessment': 'P28D',
      'comprehensive-assessment': 'P28D',
      'community-support': 'P14D',
      advice: null,
    },
    readSoonWithinMs: 2 * hourMs,
    readWithinWorkingDays: 1,
    callWithinMs: dayMs,
    worseWithinMs: 4 * hourMs,
    dangerWithinMs: hourMs,
    concernReadWithinWorkingDays: 3,
    concernAnsweredWithinWorkingDays: 20,
    taskWithinMs: dayMs,
  },
];

/** The policy in force at a moment; undefined before the first. */
export const policyAt = (all: readonly Policy[], ms: number): Policy | undefined =>
  all.filter(({ from }) => toMs(from) <= ms).at(-1);

const standardMs: Readonly<Record<Standard, number>> = {
  PT4H: 4 * hourMs,
  PT24H: 24 * hourMs,
  P3D: 3 * dayMs,
  P14D: 14 * dayMs,
  P28D: 28 * dayMs,
};

export const lengthOf = (standard: Standard): number => standardMs[standard];

/** Days after receipt on which an update is owed, up to and including the first one past `untilDay`. */
export function waitingDaysUntil(policy: Policy, untilDay: number): readonly number[] {
  const days = [...policy.waitingDays];
  let last = days.at(-1) ?? 0;
  while (last <= untilDay) {
    last += policy.thenEveryDays;
    days.push(last);
  }
  return days;
}
