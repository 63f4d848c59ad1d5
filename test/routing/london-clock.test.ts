import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { fromLondonWall, onLondonWall } from '../../shared/routing/london-clock.ts';

const zone = 'Europe/London';
const [first, last] = [Date.UTC(1996, 0, 1), Date.UTC(2090, 0, 1)];

/** Any instant, and as often one within two hours of a change of clocks. */
const instantMs = fc.oneof(
  fc.integer({ min: first, max: last }),
  fc
    .tuple(
      fc.integer({ min: 1996, max: 2089 }),
      fc.constantFrom('before March', 'before October'),
      fc.integer({ min: -7_200_000, max: 7_200_000 }),
    )
    .map(([year, when, aroundMs]) => {
      const start = Temporal.PlainDate.from({ year, month: when === 'before March' ? 2 : 7, day: 1 }).toZonedDateTime(
        zone,
      );
      return (start.getTimeZoneTransition('next')?.epochMilliseconds ?? first) + aroundMs;
    }),
);

test('shows what the time zone database says that London clocks show', () => {
  void fc.assert(
    fc.property(instantMs, (ms) => {
      const told = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDateTime();
      expect(onLondonWall(ms).toISOString()).toBe(`${told.toString({ fractionalSecondDigits: 3 })}Z`);
    }),
    { numRuns: 3_000 },
  );
});

test('finds the instant that the time zone database finds, also where a time is shown twice or never', () => {
  void fc.assert(
    fc.property(instantMs, (wallMs) => {
      const wall = Temporal.PlainDateTime.from(new Date(wallMs).toISOString().slice(0, -1));
      expect(fromLondonWall(wallMs)).toBe(wall.toZonedDateTime(zone).epochMilliseconds);
    }),
    { numRuns: 3_000 },
  );
});
