import type { Answers } from '../interview/vocabulary.ts';
import { partsOfPostcode, postcodeIn, postcodePrefix } from './postcode.ts';
import type { Team } from './route.ts';

/** What the directory is asked by. A team stands under every key that it covers. */
export type CoverageKey = `postcode ${string}` | `practice ${string}` | `place ${string}` | `hub ${string}`;

/** Where someone is, as far as they said. */
export interface Whereabouts {
  readonly postcode?: string;
  readonly practice?: string;
  readonly stayingAt?: string;
  /** Id or exact name of the team that knows them. */
  readonly knownTeam?: string;
}

/** What of somebody's answers says where they are. */
export const whereaboutsOf = (answers: Answers): Whereabouts => ({
  ...(answers.postcode === undefined ? {} : { postcode: answers.postcode }),
  ...(answers['gp-practice'] === undefined ? {} : { practice: answers['gp-practice'] }),
  ...(answers['staying-at'] === undefined ? {} : { stayingAt: answers['staying-at'] }),
  ...(answers['known-team'] === undefined ? {} : { knownTeam: answers['known-team'] }),
});

/** The area of the hub that takes everyone no other hub takes. */
export const nationalArea = 'national';

/** Names compare without case, punctuation and doubled spaces. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const isNationalHub = (team: Pick<Team, 'kind' | 'area'>): boolean =>
  team.kind === 'hub' && (plainName(team.area) === nationalArea || plainName(team.area) === '');

export function keysOfTeam(team: Pick<Team, 'kind' | 'area' | 'covers'>): readonly CoverageKey[] {
  const { postcodes, practices, places } = team.covers;
  return [
    ...new Set<CoverageKey>([
      ...postcodes.flatMap((prefix): CoverageKey[] => {
        const tidy = postcodePrefix(prefix);
        return tidy === undefined ? [] : [`postcode ${tidy}`];
      }),
      ...practices.map((practice): CoverageKey => `practice ${practice.trim().toUpperCase()}`),
      ...places.map((place): CoverageKey => `place ${plainName(place)}`),
      ...(team.kind === 'hub' ? ([`hub ${isNationalHub(team) ? nationalArea : plainName(team.area)}`] as const) : []),
    ]),
  ];
}

export interface KeysOfWhereabouts {
  /** Longest first. */
  readonly postcode: readonly CoverageKey[];
  readonly practice: readonly CoverageKey[];
  readonly place: readonly CoverageKey[];
}

/** The few keys to look under. A postcode inside `stayingAt` serves where no other was given. */
export function keysOfWhereabouts({ postcode, practice, stayingAt = '' }: Whereabouts): KeysOfWhereabouts {
  const lying = postcode ?? postcodeIn(stayingAt);
  return {
    postcode: lying === undefined ? [] : partsOfPostcode(lying).map((part): CoverageKey => `postcode ${part}`),
    practice: practice === undefined ? [] : [`practice ${practice.trim().toUpperCase()}`],
    place: placesIn(stayingAt, lying === undefined ? 4 : 1).map((place): CoverageKey => `place ${place}`),
  };
}

/** Names of places that a line such as `a friend's sofa in Millbrook` may hold, at most `limit`. */
function placesIn(text: string, limit: number): readonly string[] {
  const tails = [...text.matchAll(/\b(?:in|near|at|by|around)\s+([^,\n]+)/giu)].map((found) => found[1] ?? '');
  const names = [text, ...text.split(/[,\n]/), ...tails].map(plainName);
  return [...new Set(names)].filter((name) => name !== '' && name.length <= 100).slice(0, limit);
}
