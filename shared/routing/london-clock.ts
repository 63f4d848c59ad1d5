/**
 * London's clock, worked out, so that no time zone data is loaded while a person waits. By the Summer Time Order 2002 clocks
 * are an hour ahead of UTC from the last Sunday of March to the last Sunday of October, changed at 01:00 UTC; so they have
 * been since 1996, before which nothing here is asked. A test holds it against the time zone database.
 */

const hourMs = 60 * 60_000;

const lastSunday = (year: number, month: number): number => {
  const end = new Date(Date.UTC(year, month, 0));
  return end.getTime() - end.getUTCDay() * 24 * hourMs;
};

const isSummer = (ms: number): boolean => {
  const year = new Date(ms).getUTCFullYear();
  return ms >= lastSunday(year, 3) + hourMs && ms < lastSunday(year, 10) + hourMs;
};

/** A date whose UTC fields are what the clock and calendar on a London wall show at an instant. */
export const onLondonWall = (ms: number): Date => new Date(isSummer(ms) ? ms + hourMs : ms);

/**
 * The instant of what a London wall shows, given as if it were UTC: the first of two where clocks go back, and past the gap
 * where they go forward.
 */
export const fromLondonWall = (wallMs: number): number => (isSummer(wallMs - hourMs) ? wallMs - hourMs : wallMs);
