import type { Candidates } from '../ports.ts';
import {
  type CoverageKey,
  isNationalHub,
  keysOfTeam,
  keysOfWhereabouts,
  nationalArea,
  plainName,
  type Whereabouts,
} from './coverage.ts';
import type { Team } from './route.ts';

/** What was found under a key; the caller reads as many keys as it can at once. */
export type TeamsUnder = (key: CoverageKey) => readonly Team[];

export interface AreaPolicies {
  /** Plain names of the areas in which a practice comes before the postcode. */
  readonly practiceFirst: ReadonlySet<string>;
  readonly full: readonly string[];
}

/** The area of whoever covers the place most closely, to find its hub; hubs themselves count too. */
export function areasAround(where: Whereabouts, under: TeamsUnder): readonly string[] {
  const { postcode, practice, place } = keysOfWhereabouts(where);
  for (const key of [...postcode, ...practice, ...place]) {
    const areas = [
      ...new Set(
        under(key)
          .filter((team) => !isNationalHub(team))
          .map(({ area }) => plainName(area)),
      ),
    ];
    if (areas.length > 0) return areas.sort();
  }
  return [];
}

/** Everything found for a place, sorted by how it was found. */
export function gatherCandidates(
  where: Whereabouts,
  under: TeamsUnder,
  policies: AreaPolicies,
  known: Team | undefined,
): Candidates {
  const keys = keysOfWhereabouts(where);
  const areas = areasAround(where, under);
  const local = (team: Team) => team.kind !== 'hub';
  const onceEach = (teams: readonly Team[]) => [...new Map(teams.map((team) => [team.id, team])).values()];
  const coveringHubs = [...keys.postcode, ...keys.practice, ...keys.place]
    .flatMap(under)
    .filter((team) => team.kind === 'hub' && !isNationalHub(team));
  return {
    byPostcode: keys.postcode.flatMap((key) =>
      under(key)
        .filter(local)
        .map((team) => ({ prefix: key.slice('postcode '.length), team })),
    ),
    byPractice: onceEach(keys.practice.flatMap(under).filter(local)),
    byPlace: onceEach(keys.place.flatMap(under).filter(local)),
    areaHubs: onceEach([...coveringHubs, ...areas.flatMap((area) => under(`hub ${area}`))]),
    nationalHubs: under(`hub ${nationalArea}`),
    practiceFirst: areas.some((area) => policies.practiceFirst.has(area)),
    ...(known === undefined ? {} : { known }),
    full: policies.full,
  };
}

/** A directory held whole in memory: for small ones, what-if pages and simulation. */
export function candidatesAmong(
  teams: readonly Team[],
  where: Whereabouts,
  policies: AreaPolicies = { practiceFirst: new Set(), full: [] },
): Candidates {
  const wanted = where.knownTeam?.trim();
  const known = wanted === undefined ? undefined : teamCalled(teams, wanted);
  return gatherCandidates(where, (key) => teams.filter((team) => keysOfTeam(team).includes(key)), policies, known);
}

/** By id, else by the exact name in the directory. */
export const teamCalled = (teams: readonly Team[], called: string): Team | undefined =>
  teams.find(({ id }) => id === called) ?? teams.find(({ name }) => plainName(name) === plainName(called));
