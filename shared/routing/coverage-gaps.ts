import { type TeamKind, teamKinds } from '../triage/assessment.ts';
import { isNationalHub, plainName } from './coverage.ts';
import { fitsAge } from './line.ts';
import { partsOfPostcode, postcodePrefix } from './postcode.ts';
import type { Team } from './route.ts';

/** Somewhere, some ages, and the kinds of team that nobody there has for them. */
export interface CoverageGap {
  /** `postcode ZA1`, `practice A81001` or `place Zedford`. */
  readonly where: string;
  readonly ages: AgeBand;
  readonly kinds: readonly TeamKind[];
}

export type AgeBand = 'under 16' | '16 and 17' | '18 to 64' | '65 and over';

/** Ages at both ends of each band; a team that takes one but not the other leaves a gap. */
const bands: Readonly<Record<AgeBand, readonly [number, number]>> = {
  'under 16': [5, 15],
  '16 and 17': [16, 17],
  '18 to 64': [18, 64],
  '65 and over': [65, 95],
};

const allAges: readonly AgeBand[] = ['under 16', '16 and 17', '18 to 64', '65 and over'];
const adults: readonly AgeBand[] = ['18 to 64', '65 and over'];
const children: readonly AgeBand[] = ['under 16', '16 and 17'];

/** Whom each kind of team is asked for; anyone else's lack of it is no gap. */
const askedFor: Readonly<Record<TeamKind, readonly AgeBand[]>> = {
  crisis: allAges,
  core: ['18 to 64', '65 and over'],
  connector: allAges,
  'early-intervention': ['18 to 64'],
  perinatal: ['18 to 64'],
  'eating-disorder': adults,
  'complex-emotional-needs': adults,
  'intensive-support': adults,
  memory: adults,
  'older-adult': ['65 and over'],
  'drug-alcohol': adults,
  gambling: adults,
  veterans: adults,
  children,
  'talking-therapies': adults,
  'adult-safeguarding': adults,
  'childrens-social-care': children,
  'domestic-abuse': adults,
  advocacy: adults,
  carers: adults,
  hub: allAges,
};

/**
 * Everywhere that any team names, at its own fineness, what is missing there. A district counts as covered by a team of
 * its area; what only a national hub covers is a gap.
 */
export function coverageGaps(teams: readonly Team[]): readonly CoverageGap[] {
  const under = teamsByKey(teams.filter((team) => !isNationalHub(team)));
  const places = [...under.keys()].filter((key) => !key.startsWith('hub ')).sort();
  return places.flatMap((where) => gapsAt(where, covering(where, under)));
}

function gapsAt(where: string, there: readonly Team[]): readonly CoverageGap[] {
  return allAges.flatMap((ages): CoverageGap[] => {
    const kinds = teamKinds.filter((kind) => askedFor[kind].includes(ages) && !isMet(kind, ages, there));
    return kinds.length === 0 ? [] : [{ where, ages, kinds }];
  });
}

const isMet = (kind: TeamKind, ages: AgeBand, there: readonly Team[]): boolean =>
  bands[ages].every((age) => there.some((team) => team.kind === kind && fitsAge(team, age)));

function teamsByKey(teams: readonly Team[]): ReadonlyMap<string, readonly Team[]> {
  const under = new Map<string, Team[]>();
  const add = (key: string, team: Team) => {
    const held = under.get(key);
    if (held === undefined) under.set(key, [team]);
    else held.push(team);
  };
  for (const team of teams) {
    for (const prefix of team.covers.postcodes) add(`postcode ${postcodePrefix(prefix) ?? prefix}`, team);
    for (const practice of team.covers.practices) add(`practice ${practice.toUpperCase()}`, team);
    for (const place of team.covers.places) add(`place ${plainName(place)}`, team);
    if (team.kind === 'hub') add(`hub ${plainName(team.area)}`, team);
  }
  return under;
}

/** Teams under the key itself or, for a postcode, under what it lies in; and the hub of their area. */
function covering(where: string, under: ReadonlyMap<string, readonly Team[]>): readonly Team[] {
  const [kind = '', name = ''] = [where.slice(0, where.indexOf(' ')), where.slice(where.indexOf(' ') + 1)];
  const keys = kind === 'postcode' ? partsOfPostcode(name).map((part) => `postcode ${part}`) : [where];
  const local = keys.flatMap((key) => under.get(key) ?? []);
  const areas = new Set(local.map(({ area }) => plainName(area)));
  return [...local, ...[...areas].flatMap((area) => under.get(`hub ${area}`) ?? [])];
}
