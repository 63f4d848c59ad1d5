import type { Answers } from '../interview/vocabulary.ts';
import type { Candidates } from '../ports.ts';
import type { TeamKind } from '../triage/assessment.ts';
import { plainName } from './coverage.ts';
import { levelOfPrefix, type PostcodeLevel } from './postcode.ts';
import type { Team } from './route.ts';

/** A team that could take a part, how it was found, and how closely: a greater closeness comes first. */
export interface Found {
  readonly team: Team;
  readonly because: string;
  readonly closeness: number;
}

/** One way to find a team of a kind. Earlier ways come first. */
export interface Way {
  readonly id:
    | 'known-team'
    | `postcode-${PostcodeLevel}`
    | 'practice'
    | 'place'
    | 'practice-where-it-is-first'
    | 'area-hub'
    | 'national-hub';
  readonly find: (kind: TeamKind, candidates: Candidates) => readonly Found[];
}

const found = (teams: readonly Team[], because: string): readonly Found[] =>
  teams.map((team) => ({ team, because, closeness: 0 }));
const ofKind = (kind: TeamKind, teams: readonly Team[], because: string): readonly Found[] =>
  found(
    teams.filter((team) => team.kind === kind),
    because,
  );

/** Two districts may hold one postcode, one inside the other (`EC1A` and `EC1`): the longer is closer. */
const byPostcode = (level: PostcodeLevel): Way => ({
  id: `postcode-${level}`,
  find: (kind, candidates) =>
    candidates.byPostcode
      .filter(({ prefix, team }) => team.kind === kind && levelOfPrefix(prefix) === level)
      .map(({ prefix, team }) => ({ team, because: `postcode ${prefix}`, closeness: prefix.length })),
});

/** The ways in their order; an area may put the practice before the postcode. */
export const ways: readonly Way[] = [
  {
    id: 'known-team',
    find: (kind, { known }) => (known === undefined ? [] : ofKind(kind, [known], 'known team')),
  },
  {
    id: 'practice-where-it-is-first',
    find: (kind, { byPractice, practiceFirst }) => (practiceFirst ? ofKind(kind, byPractice, 'practice') : []),
  },
  byPostcode('unit'),
  byPostcode('sector'),
  byPostcode('district'),
  byPostcode('area'),
  { id: 'practice', find: (kind, { byPractice }) => ofKind(kind, byPractice, 'practice') },
  { id: 'place', find: (kind, { byPlace }) => ofKind(kind, byPlace, 'place') },
  { id: 'area-hub', find: (_, { areaHubs }) => found(areaHubs, 'area hub') },
  { id: 'national-hub', find: (_, { nationalHubs }) => found(nationalHubs, 'national hub') },
];

/** What settles which of several teams comes first; data, so that a test can take each away. */
export interface Preference {
  readonly id: string;
  /** Below 0 where `a` comes before `b`. */
  readonly compare: (a: Found & Placed, b: Found & Placed, asked: Asked) => number;
}

interface Placed {
  /** Position of the way it was found by. */
  readonly way: number;
  readonly isHub: boolean;
}

export interface Asked {
  readonly age: number | undefined;
  readonly candidates: Candidates;
  readonly answers: Answers;
}

/** A team that meets the person's age comes before one that does not; none is refused for it. */
export const fitsAge = ({ ages }: Pick<Team, 'ages'>, age: number | undefined): boolean =>
  age === undefined || (age >= (ages?.from ?? 0) && age <= (ages?.to ?? Number.POSITIVE_INFINITY));

const truthFirst = (a: boolean, b: boolean): number => Number(b) - Number(a);
const says = (teams: readonly Team[], team: Team): boolean => teams.some(({ id }) => id === team.id);
const isIn = (team: Team, { answers, candidates }: Asked): boolean =>
  says(candidates.byPlace, team) || plainName(team.place) === plainName(answers['staying-at'] ?? '-');

export const preferences: readonly Preference[] = [
  { id: 'teams before hubs', compare: (a, b) => truthFirst(!a.isHub, !b.isHub) },
  { id: 'known team', compare: (a, b) => truthFirst(a.because === 'known team', b.because === 'known team') },
  { id: 'ages', compare: (a, b, { age }) => truthFirst(fitsAge(a.team, age), fitsAge(b.team, age)) },
  { id: 'way', compare: (a, b) => a.way - b.way },
  { id: 'closeness', compare: (a, b) => b.closeness - a.closeness },
  {
    id: 'practice settles a tie',
    compare: (a, b, { candidates }) =>
      truthFirst(says(candidates.byPractice, a.team), says(candidates.byPractice, b.team)),
  },
  { id: 'place settles a tie', compare: (a, b, asked) => truthFirst(isIn(a.team, asked), isIn(b.team, asked)) },
  { id: 'lower id', compare: (a, b) => (a.team.id < b.team.id ? -1 : a.team.id > b.team.id ? 1 : 0) },
];

/** Everybody who could take a part of this kind, best first, each team once. */
export function lineFor(
  kind: TeamKind,
  asked: Asked,
  by: { readonly ways: readonly Way[]; readonly preferences: readonly Preference[] } = { ways, preferences },
): readonly Found[] {
  const line = by.ways.flatMap(({ id, find }, way) =>
    find(kind, asked.candidates).map((one) => ({ ...one, way, isHub: id === 'area-hub' || id === 'national-hub' })),
  );
  const sorted = line.sort((a, b) => {
    for (const { compare } of by.preferences) {
      const difference = compare(a, b, asked);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const seen = new Set<string>();
  return sorted.filter(({ team }) => !seen.has(team.id) && seen.add(team.id));
}
