import type { Fact } from '../../shared/response-times/fact.ts';

/** One open referral of January 2026, with what the test says of it. */
export const aFact = (more: Partial<Fact> = {}): Fact => ({
  id: 'id',
  sequence: 1,
  receivedAt: '2026-01-05T09:00:00.000Z',
  month: '2026-01',
  area: 'a',
  place: 'p',
  team: 't-a',
  kind: 'core',
  outcome: 'comprehensive-assessment',
  dimensions: {
    channel: 'web',
    'age-band': '25-34',
    ethnicity: 'A',
    gender: '1',
    'sexual-orientation': '1',
    deprivation: '3',
  },
  stoppedAt: { acknowledged: '2026-01-05T09:00:00.000Z' },
  words: { longestGapHours: 0, lastAt: '2026-01-05T09:00:00.000Z' },
  duplicate: false,
  ...more,
});
