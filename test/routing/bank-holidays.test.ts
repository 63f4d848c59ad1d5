import { describe, expect, test } from 'vitest';
import { isBankHoliday } from '../../shared/routing/bank-holidays.ts';

const dayMs = 24 * 60 * 60_000;

/** All bank holidays of a year, as month and day. */
function holidaysOf(year: number): readonly string[] {
  const first = Date.UTC(year, 0, 1);
  const dates = Array.from({ length: 366 }, (_, day) => new Date(first + day * dayMs).toISOString().slice(0, 10));
  return dates.filter((date) => date.startsWith(`${year}-`) && isBankHoliday(date)).map((date) => date.slice(5));
}

describe('bank holidays of England', () => {
  test.for<[number, string]>([
    [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  ])('in %s are those published', ([year, published]) => {
    expect(holidaysOf(year)).toEqual(published.split(' '));
  });

  test.for<[number, string]>([
    [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  ])('in %s hold what was proclaimed for that year alone', ([year, published]) => {
    expect(holidaysOf(year)).toEqual(published.split(' '));
  });

  test('are eight working days in every year to come', () => {
    for (let year = 2024; year <= 2199; year++) {
      const days = holidaysOf(year);
      expect(days, String(year)).toHaveLength(8);
      for (const day of days) expect(new Date(`${year}-${day}`).getUTCDay() % 6, `${year}-${day}`).not.toBe(0);
    }
  });
});
