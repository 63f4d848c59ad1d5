import { expect, test } from 'vitest';
import { addWorkingDays } from '../../shared/updates/working-days.ts';

const after = (from: string, days: number) => new Date(addWorkingDays(Date.parse(from), days)).toISOString();

test.each([
  ['over a weekend', '2026-01-09T15:00:00.000Z', 1, '2026-01-12T15:00:00.000Z'],
  ['over Easter', '2026-04-02T09:30:00.000Z', 1, '2026-04-07T09:30:00.000Z'],
  [
    'over Christmas on a Friday, with Boxing Day on Saturday',
    '2026-12-24T12:00:00.000Z',
    1,
    '2026-12-29T12:00:00.000Z',
  ],
  ['over New Year', '2026-12-31T12:00:00.000Z', 1, '2027-01-04T12:00:00.000Z'],
  ['over the early May holiday', '2026-05-01T12:00:00.000Z', 1, '2026-05-05T12:00:00.000Z'],
  ['over the late May holiday', '2026-05-22T12:00:00.000Z', 1, '2026-05-26T12:00:00.000Z'],
  ['over the August holiday', '2026-08-28T12:00:00.000Z', 2, '2026-09-02T12:00:00.000Z'],
  ['when the clocks go forward, at the same time of day', '2026-03-27T12:00:00.000Z', 1, '2026-03-30T11:00:00.000Z'],
  ['to the second', '2026-01-06T11:00:42.500Z', 2, '2026-01-08T11:00:42.500Z'],
  ['from a Sunday, counted from Monday 9am', '2026-01-11T20:00:00.000Z', 1, '2026-01-13T09:00:00.000Z'],
])('working days are counted %s', (_, from, days, until) => {
  expect(after(from, days)).toBe(until);
});
