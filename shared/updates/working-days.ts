import { isBankHoliday } from '../routing/bank-holidays.ts';
import { addDays, atLondon, dayOfWeek, londonDate, londonMinutes, minuteMs } from './london.ts';

const isWorkingDay = (date: string): boolean => dayOfWeek(date) <= 5 && !isBankHoliday(date);

const nextWorkingDay = (date: string): string => {
  let day = addDays(date, 1);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
};

/**
 * The same time of day so many working days later. What comes in on a day off counts from the start of the next working
 * day's business, 9am.
 */
export function addWorkingDays(ms: number, days: number): number {
  let date = londonDate(ms);
  let minutes = londonMinutes(ms);
  let restMs = ms % minuteMs;
  if (!isWorkingDay(date)) {
    date = nextWorkingDay(date);
    minutes = 9 * 60;
    restMs = 0;
  }
  for (let left = days; left > 0; left--) date = nextWorkingDay(date);
  return atLondon(date, minutes) + restMs;
}
