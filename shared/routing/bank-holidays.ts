/** Bank holidays of England and Wales, worked out, so that no list of dates runs out. Dates are London dates, `2026-12-25`. */

const dayMs = 24 * 60 * 60_000;

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);

/** 1 is Monday, 7 is Sunday. */
const dayOfWeek = (date: string): number => new Date(Date.parse(date)).getUTCDay() || 7;

/**
 * Days proclaimed for one year alone, and rule days that were moved for it (gov.uk, bank holidays; the London Gazette). The
 * next proclamation is a line here.
 */
const proclaimed: Readonly<Record<number, { readonly added: readonly string[]; readonly moved?: readonly string[] }>> =
  {
    2002: { added: ['2002-06-03', '2002-06-04'], moved: ['2002-05-27'] },
    2011: { added: ['2011-04-29'] },
    2012: { added: ['2012-06-04', '2012-06-05'], moved: ['2012-05-28'] },
    2020: { added: ['2020-05-08'], moved: ['2020-05-04'] },
    2022: { added: ['2022-06-02', '2022-06-03', '2022-09-19'], moved: ['2022-05-30'] },
    2023: { added: ['2023-05-08'] },
  };

const years = new Map<number, ReadonlySet<string>>();

export function isBankHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const known = years.get(year) ?? bankHolidays(year);
  years.set(year, known);
  return known.has(date);
}

/**
 * By the rules of the Banking and Financial Dealings Act 1971; one that falls on a weekend moves to the next weekday that
 * is free.
 */
function bankHolidays(year: number): ReadonlySet<string> {
  const date = (month: number, day: number) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const firstMonday = (month: number) => date(month, ((8 - dayOfWeek(date(month, 1))) % 7) + 1);
  const lastMonday = (month: number) => addDays(date(month, 31), 1 - dayOfWeek(date(month, 31)));
  const easter = easterSunday(year);
  const days = new Set([addDays(easter, -2), addDays(easter, 1), firstMonday(5), lastMonday(5), lastMonday(8)]);
  for (const fixed of [date(1, 1), date(12, 25), date(12, 26)]) {
    let day = fixed;
    while (dayOfWeek(day) > 5 || days.has(day)) day = addDays(day, 1);
    days.add(day);
  }
  const { added = [], moved = [] } = proclaimed[year] ?? {};
  for (const day of added) days.add(day);
  for (const day of moved) days.delete(day);
  return days;
}

/** Gregorian Easter (the anonymous algorithm, Nature 1876). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const month = Math.floor(f / 31);
  return `${year}-${String(month).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}
