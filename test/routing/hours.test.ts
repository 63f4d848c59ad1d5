import { describe, expect, test } from 'vitest';
import { coversAllHours, minutesUntilOpen } from '../../shared/routing/hours.ts';

/** A London week in November: Monday the 2nd. */
const at = (day: number, time: string) => `2026-11-0${day + 1}T${time}:00Z`;
const [monday, friday, saturday, sunday] = [1, 5, 6, 7];
const until = (hours: string, now: string) => minutesUntilOpen({ hours }, now);

test.for([
  'Mo-Fr 09:00-17:00',
  'Mon-Fri 9am-5pm',
  'Monday to Friday, 9am to 5pm',
  'Mon – Fri 9.00 – 17.00',
  'weekdays 9-5',
  '9am-5pm Monday to Friday',
  'Mo,Tu,We,Th,Fr 09:00-17:00',
  'Mo-Fr 09:00-12:00; Mo-Fr 12:00-17:00',
  'Mon-Fri 9am-midday, midday-5pm',
  'ask the front desk',
  '',
])('"%s" is open in office hours', (hours) => {
  expect(until(hours, at(monday, '09:00'))).toBe(0);
  expect(until(hours, at(monday, '16:59'))).toBe(0);
  expect(until(hours, at(monday, '17:00'))).toBe(16 * 60);
  expect(until(hours, at(monday, '08:00'))).toBe(60);
  expect(until(hours, at(friday, '17:00'))).toBe(64 * 60);
  expect(until(hours, at(sunday, '09:00'))).toBe(24 * 60);
});

test.for(['24/7', '24 hours', 'at all hours', '24hrs, every day', 'daily 00:00-24:00', 'Mo-Su midnight-midnight'])(
  '"%s" is open at all hours',
  (hours) => {
    expect(until(hours, at(sunday, '23:59'))).toBe(0);
    expect(coversAllHours({ hours })).toBe(true);
  },
);

test('hours over midnight reach into the next day, and from Sunday into Monday', () => {
  expect(until('daily 20:00-08:00', at(monday, '07:59'))).toBe(0);
  expect(until('daily 20:00-08:00', at(monday, '08:00'))).toBe(12 * 60);
  expect(coversAllHours({ hours: 'daily 20:00-08:00' })).toBe(false);
});

test('weekends are Saturday and Sunday', () => {
  expect(until('weekends 10am-2pm', at(saturday, '10:00'))).toBe(0);
  expect(until('weekends 10am-2pm', at(friday, '10:00'))).toBe(24 * 60);
});

test('days may wrap over the end of the week', () => {
  expect(until('Fri-Mon 10:00-12:00', at(sunday, '10:30'))).toBe(0);
  expect(until('Fri-Mon 10:00-12:00', '2026-11-03T10:30:00Z')).toBe(3 * 24 * 60 - 30);
});

test('cover at all hours counts whatever the hours say', () => {
  expect(minutesUntilOpen({ hours: 'Mo-Fr 09:00-17:00', cover24h: true }, at(sunday, '03:00'))).toBe(0);
  expect(coversAllHours({ hours: 'Mo-Fr 09:00-17:00' })).toBe(false);
});

test('hours are London hours, in summer too', () => {
  expect(until('Mo-Fr 09:00-17:00', '2026-07-06T08:00:00Z')).toBe(0);
  expect(until('Mo-Fr 09:00-17:00', '2026-07-06T16:00:00Z')).toBe(17 * 60 - 60);
});

describe('a bank holiday', () => {
  const easterMonday = '2026-04-06T09:00:00Z';
  const christmasDay = '2026-12-25T10:00:00Z';

  test('keeps the hours of a Sunday', () => {
    expect(until('Mo-Fr 09:00-17:00', easterMonday)).toBe(23 * 60);
    expect(until('Mo-Fr 09:00-17:00, Su 11:00-12:00', easterMonday)).toBe(60);
    expect(until('Mo-Su 09:00-17:00', easterMonday)).toBe(0);
    expect(until('24/7', christmasDay)).toBe(0);
  });

  test('is closed, or open as ever, where the hours say so', () => {
    expect(until('Mo-Su 09:00-17:00, closed on bank holidays', christmasDay)).toBe(23 * 60);
    expect(until('Mo-Su 09:00-17:00; PH off', easterMonday)).toBe(23 * 60);
    expect(until('Mo-Fr 09:00-17:00 including bank holidays', christmasDay)).toBe(0);
  });

  test('does not end a night that began the day before', () => {
    expect(until('Mo-Th 20:00-08:00', '2026-12-25T07:59:00Z')).toBe(0);
    expect(until('Mo-Th 20:00-08:00', '2026-12-25T08:00:00Z')).toBe((4 * 24 + 12) * 60);
  });
});
