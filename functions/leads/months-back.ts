import type { Instant } from '../../shared/referral/events.ts';
import { londonMonthOf, toMs } from '../../shared/response-times/units.ts';

/** `count` months up to the current London one, or up to `endingBefore` months earlier. */
export function monthsBack(
  now: Instant,
  count: number,
  endingBefore = 0,
): { readonly from: string; readonly to: string } {
  const [year = 0, month = 1] = londonMonthOf(toMs(now)).split('-').map(Number);
  const last = year * 12 + month - 1 - endingBefore;
  return { from: monthOf(last - count + 1), to: monthOf(last) };
}

const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
