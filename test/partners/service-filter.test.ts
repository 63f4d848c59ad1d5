import { describe, expect, test } from 'vitest';
import { filterOf } from '../../functions/partners/service-filter.ts';
import type { CommunityService } from '../../shared/standards/open-referral.ts';

const service: CommunityService = {
  id: 'choir',
  name: 'Choir',
  status: 'active',
  description: 'Sing together.',
  last_modified: '2026-05-01T09:00:00Z',
  minimum_age: 16,
  maximum_age: 60,
  schedules: [{ id: 's', byday: 'MO,1TH', opens_at: '9:30', closes_at: '11:00:00' }],
  attributes: [{ id: 'a', taxonomy_term: { id: 'music', name: 'Music', taxonomy: { id: 'arts' } } }],
};
const fits = (query: Readonly<Record<string, string>>) => filterOf((name) => query[name])?.(service);

describe('a feed is narrowed by', () => {
  test.for([
    ['search', 'sing', 'dance'],
    ['modified_after', '2026-04-01', '2026-06-01'],
    ['taxonomy_term_id', 'music', 'sport'],
    ['taxonomy_id', 'arts', 'music'],
    ['minimum_age', '16', '18'],
    ['maximum_age', '60', '59'],
    ['start_time', '09:00', '10:00'],
    ['end_time', '11:00', '10:59'],
    ['day', 'TH', 'FR'],
  ] as const)('%s', ([name, within, outside]) => {
    expect([fits({ [name]: within }), fits({ [name]: outside })]).toEqual([true, false]);
  });

  test('all of them at once, and by nothing where nothing was asked', () => {
    expect(fits({ search: 'sing', day: 'FR' })).toBe(false);
    expect(filterOf(() => undefined)).toBeUndefined();
    expect(fits({ search: ' ' })).toBeUndefined();
  });
});
