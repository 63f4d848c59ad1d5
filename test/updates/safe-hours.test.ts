import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { londonMinutes } from '../../shared/updates/london.ts';
import { isSafe, nextSafe, safeHours } from '../../shared/updates/safe-hours.ts';

const ordinary = { fromMinutes: 480, untilMinutes: 1200 };

describe('safe hours', () => {
  test.each([
    ['silence means ordinary hours', [], [[480, 1200]]],
    ["the person's own", ['only-between:10:00-12:00'], [[600, 720]]],
    [
      'several of them',
      ['only-between:10:00-12:00', 'only-between:17:00-18:00'],
      [
        [600, 720],
        [1020, 1080],
      ],
    ],
    ['cut to ordinary hours', ['only-between:06:00-09:00'], [[480, 540]]],
    ['never at night, whatever they named', ['only-between:22:00-23:00'], []],
    [
      'past midnight, what is left of it by day',
      ['only-between:19:00-09:00'],
      [
        [480, 540],
        [1140, 1200],
      ],
    ],
  ])('%s', (_, choices, hours) => {
    const found = safeHours(ordinary, choices).map(({ fromMinutes, untilMinutes }) => [fromMinutes, untilMinutes]);
    expect(found).toEqual(hours);
  });

  test('8am is safe and 8pm is not, by the clock on the wall', () => {
    const hours = safeHours(ordinary, []);
    expect(isSafe(hours, Date.parse('2026-01-06T08:00:00Z'))).toBe(true);
    expect(isSafe(hours, Date.parse('2026-01-06T20:00:00Z'))).toBe(false);
    expect(isSafe(hours, Date.parse('2026-07-06T07:00:00Z'))).toBe(true);
    expect(isSafe(hours, Date.parse('2026-07-06T19:00:00Z'))).toBe(false);
  });

  test('the next safe moment is safe, is not past, and is never more than a day and an hour away', () => {
    const ms = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2029-01-01') });
    const start = fc.integer({ min: 480, max: 1199 });
    fc.assert(
      fc.property(ms, start, fc.integer({ min: 1, max: 720 }), (now, fromMinutes, length) => {
        const hours = [{ fromMinutes, untilMinutes: Math.min(1200, fromMinutes + length) }];
        const next = nextSafe(hours, now);
        if (next === undefined) throw new Error('no safe moment');
        expect(next).toBeGreaterThanOrEqual(now);
        expect(next - now).toBeLessThanOrEqual(25 * 3_600_000);
        expect(isSafe(hours, next)).toBe(true);
        const minutes = londonMinutes(next);
        expect(minutes).toBeGreaterThanOrEqual(480);
        expect(minutes).toBeLessThan(1200);
      }),
      { numRuns: 200 },
    );
  });
});
