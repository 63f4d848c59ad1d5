import fc from 'fast-check';
import { choose } from '../../shared/routing/choose.ts';
import { candidatesAmong } from '../../shared/routing/find-candidates.ts';
import type { Team } from '../../shared/routing/route.ts';
import { teamKinds } from '../../shared/triage/assessment.ts';
import { triage } from '../../shared/triage/triage.ts';
import { answers, today, words } from '../triage/arbitrary.ts';
import { team } from './teams.ts';

const prefixes = ['ZA', 'ZA1', 'ZA1 1', 'ZA1 1AA', 'ZB', 'ZB2'] as const;

const teams: fc.Arbitrary<readonly Team[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.integer({ min: 0, max: 40 }),
      kind: fc.constantFrom(...teamKinds),
      postcodes: fc.subarray([...prefixes], { maxLength: 2 }),
      area: fc.constantFrom('zed', 'beck', 'national'),
      hours: fc.constantFrom('24/7', 'Mo-Fr 09:00-17:00', 'by appointment'),
      capacity: fc.constantFrom(undefined, 0, 20),
      from: fc.constantFrom(undefined, 18, 65),
    })
    .map(({ id, kind, postcodes, area, hours, capacity, from }) =>
      team(`t-${id}`, kind, { postcodes }, { area, hours, cover24h: false, capacity, ages: { from } }),
    ),
  { selector: ({ id }) => id, maxLength: 25 },
);

const where = fc.record({
  postcode: fc.constantFrom(undefined, 'ZA1 1AA', 'ZA10 1AA', 'ZB2 3CD', 'ZZ99 3VZ'),
  knownTeam: fc.constantFrom(undefined, 't-1', 't-2 team'),
});

/** A law of routing over any directory; `test/prove/routing.ts` runs it at full size. */
export const alwaysOwned = {
  says: 'there is always exactly one owner, no team twice, and no proposal is a hub',
  property: fc.property(answers, words, teams, where, (given, reading, all, whereabouts) => {
    const assessment = triage(given, { words: reading, today });
    const candidates = candidatesAmong(all, whereabouts);
    const { routes } = choose(assessment, given, candidates, '2026-11-02T11:00:00Z');
    const owners = routes.filter(({ role }) => role === 'owner');
    if (owners.length !== 1 || routes[0]?.role !== 'owner') throw new Error('not exactly one owner, first');
    const ids = routes.map(({ team: { id } }) => id);
    if (new Set(ids).size !== ids.length) throw new Error('a team twice');
    if (routes.some((route) => route.role === 'proposed' && route.team.kind === 'hub'))
      throw new Error('a hub proposed');
    if (routes[0].for !== assessment.outcomes[0]) throw new Error('the owner does not own the strongest outcome');
    if (routes.some(({ because }) => because === '')) throw new Error('no reason kept');
  }),
};
