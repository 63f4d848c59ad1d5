import { describe, expect, test } from 'vitest';
import { lengthInWords, mostUrgentFirst } from '../../functions/teams/urgency.ts';
import type { InboxRow } from '../../shared/ports.ts';

const row = (reference: string, more: Partial<InboxRow>): InboxRow => ({
  reference,
  outcome: 'comprehensive-assessment',
  waitingSince: '2026-01-05T09:00:00.000Z',
  due: { what: 'pick-up', at: '2026-01-08T09:00:00.000Z' },
  ownedBy: 'core',
  version: 1,
  state: 'new',
  ...more,
});
const order = (...rows: readonly InboxRow[]) => mostUrgentFirst(rows, 'core').map(({ reference }) => reference);
const due = (at: string) => ({ what: 'pick-up', at });

describe('what a duty worker takes first', () => {
  test('is somebody’s safety, the strongest outcome first, whatever is overdue beside it', () => {
    const overdue = due('2026-01-01T09:00:00.000Z');
    expect(
      order(
        row('ordinary', { due: overdue }),
        row('soon', { outcome: 'soon', due: overdue }),
        row('emergency', { outcome: 'emergency' }),
        row('urgent', { outcome: 'urgent' }),
      ),
    ).toEqual(['emergency', 'urgent', 'soon', 'ordinary']);
  });

  test('is not the emergency that another team owns', () => {
    expect(order(row('theirs', { outcome: 'emergency', ownedBy: 'crisis' }), row('ours', { outcome: 'soon' }))).toEqual(
      ['ours', 'theirs'],
    );
  });

  test('is then what is due soonest, and of nothing due the longest wait', () => {
    expect(
      order(
        row('waits', { due: null, waitingSince: '2026-01-04T09:00:00.000Z' }),
        row('waits-longer', { due: null, waitingSince: '2026-01-03T09:00:00.000Z' }),
        row('later', { due: due('2026-01-09T09:00:00.000Z') }),
        row('sooner', { due: due('2026-01-07T09:00:00.000Z') }),
      ),
    ).toEqual(['sooner', 'later', 'waits-longer', 'waits']);
  });
});

describe('a length of time', () => {
  test.for([
    [60_000, '1 minute'],
    [119 * 60_000, '119 minutes'],
    [120 * 60_000, '2 hours'],
    [-47 * 3_600_000, '47 hours'],
    [48 * 3_600_000, '2 days'],
  ] as const)('of %i milliseconds is said as %s', ([ms, words]) => {
    expect(lengthInWords(ms)).toBe(words);
  });
});
