import fc from 'fast-check';
import type { Dimensions } from '../../shared/referral/events.ts';
import type { Fact } from '../../shared/response-times/fact.ts';
import { hourMs, londonMonthOf, minuteMs, toInstant } from '../../shared/response-times/units.ts';
import type { Outcome, TeamKind } from '../../shared/triage/assessment.ts';

/** Generated facts that collide often: few values, short waits, so that ties and small groups are common. */

const firstMs = Date.parse('2025-12-20T00:00:00.000Z');
const spanDays = 130;
/** After everything that was generated. */
export const asOf = '2026-09-01T10:17:31.500Z';

const after = (ms: number, longestMinutes: number) =>
  fc
    .oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: longestMinutes }))
    .map((minutes) => toInstant(ms + minutes * minuteMs + 17_250));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const places = [
  { area: 'a1', place: 'p1', team: 't1', kind: 'core' },
  { area: 'a1', place: 'p1', team: 't2', kind: 'crisis' },
  { area: 'a1', place: 'p2', team: 't3', kind: 'core' },
  { area: 'a2', place: 'p3', team: 't4', kind: 'connector' },
  // Moved from one area to another: its older referrals stay where they were.
  { area: 'a2', place: 'p3', team: 't1', kind: 'core' },
] as const satisfies readonly { area: string; place: string; team: string; kind: TeamKind }[];

const dimensions: fc.Arbitrary<Dimensions> = fc.record({
  channel: fc.constantFrom('web', 'text', 'partner'),
  'age-band': fc.constantFrom('18-24', '85+', 'not-known'),
  ethnicity: fc.constantFrom('A', 'roma', 'not-known'),
  gender: fc.constantFrom('1', '2', 'not-known'),
  'sexual-orientation': fc.constantFrom('1', 'not-known'),
  deprivation: fc.constantFrom('1', '10', 'not-known'),
});

const outcome: fc.Arbitrary<Outcome> = fc.constantFrom('emergency', 'urgent', 'soon', 'comprehensive-assessment');

export const factArbitrary: fc.Arbitrary<Fact> = fc
  .record({
    startMs: fc.integer({ min: 0, max: spanDays * 24 * 60 }).map((minutes) => firstMs + minutes * minuteMs + 3_125),
    at: fc.constantFrom(...places),
    dimensions,
    outcome,
    raisedAfterMinutes: maybe(fc.integer({ min: 1, max: 3000 })),
    closed: fc.boolean(),
    duplicate: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    id: fc.uuid(),
  })
  .chain(({ startMs, at, dimensions, outcome, raisedAfterMinutes, closed, duplicate, id }) => {
    const isCrisis = outcome === 'emergency' || outcome === 'urgent' || raisedAfterMinutes !== undefined;
    const crisisMs = startMs + (raisedAfterMinutes ?? 0) * minuteMs;
    const days = (count: number) => count * 24 * 60;
    const crisisStop = isCrisis ? maybe(after(crisisMs, 1500)) : fc.constant(undefined);
    return fc.record({
      id: fc.constant(id),
      sequence: fc.constant(1),
      receivedAt: fc.constant(toInstant(startMs)),
      month: fc.constant(londonMonthOf(startMs)),
      area: fc.constant(at.area),
      place: fc.constant(at.place),
      team: fc.constant(at.team),
      kind: fc.constant(at.kind),
      outcome: fc.constant(outcome),
      dimensions: fc.constant(dimensions),
      crisisFrom: fc.constant(isCrisis ? toInstant(crisisMs) : undefined),
      crisisStandardMinutes: fc.constant(isCrisis ? (outcome === 'emergency' ? 240 : 1440) : undefined),
      stoppedAt: fc.record({
        acknowledged: maybe(after(startMs, 60)),
        'picked-up': maybe(after(startMs, days(3))),
        'crisis-response': crisisStop,
        'crisis-face-to-face': crisisStop,
        contacted: maybe(after(startMs, days(40))),
        assessed: maybe(after(startMs, days(40))),
        'help-started': maybe(after(startMs, days(60))),
        'four-week': maybe(after(startMs, days(60))),
      }),
      words: fc.record({
        longestGapHours: fc.integer({ min: 0, max: 400 }),
        lastAt: fc.integer({ min: 0, max: 1000 }).map((hours) => toInstant(startMs + hours * hourMs + 250)),
      }),
      closedAt: closed ? after(startMs, days(60)) : fc.constant(undefined),
      duplicate: fc.constant(closed && duplicate),
    });
  });
