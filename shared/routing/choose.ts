import type { Answers } from '../interview/vocabulary.ts';
import type { Candidates } from '../ports.ts';
import type { Assessment, TeamKind, WantedRoute } from '../triage/assessment.ts';
import { ageOf } from '../triage/disclosed.ts';
import { nationalArea } from './coverage.ts';
import { type Hindrance, hindrances } from './hindrance.ts';
import { type Asked, type Found, lineFor, type Preference, preferences, type Way, ways } from './line.ts';
import { onLondonWall } from './london-clock.ts';
import type { Route, Team, TeamSummary } from './route.ts';

/** One question that tells teams of a straddled catchment apart; answered in `linkId`. */
export interface StraddlingQuestion {
  readonly linkId: 'gp-practice' | 'staying-at';
  readonly kind: TeamKind;
  readonly between: readonly TeamSummary[];
}

export interface Chosen {
  /** Owner first, then follow-on, then proposed in table order. Exactly one owner. */
  readonly routes: readonly Route[];
  readonly ask?: StraddlingQuestion;
}

/** Who owns it where nobody in line can work it now. */
interface LastResort {
  readonly id: string;
  readonly find: (line: readonly Found[]) => (Pick<Found, 'because'> & { readonly team: TeamSummary }) | undefined;
}

const unenteredHub: TeamSummary = {
  id: 'national-hub',
  name: 'National hub',
  kind: 'hub',
  area: nationalArea,
  place: nationalArea,
};

const lastResorts: readonly LastResort[] = [
  {
    id: 'the first in line all the same',
    find: ([first]) => first && { team: first.team, because: `${first.because}; nobody in line is open or has room` },
  },
  {
    id: 'a hub that a deployer has yet to enter',
    find: () => ({ team: unenteredHub, because: 'no team or hub in the directory' }),
  },
];

/** Everything that decides who comes first and who steps in; data, so that a test can take each away. */
export interface RoutingRules {
  readonly ways: readonly Way[];
  readonly preferences: readonly Preference[];
  readonly hindrances: readonly Hindrance[];
  readonly lastResorts: readonly LastResort[];
}

export const routingRules: RoutingRules = { ways, preferences, hindrances, lastResorts };

/**
 * From the kinds of team wanted to teams, each with the reason it was chosen. The owner and the follow-on fall back to
 * the hub; a proposal for which no team is known is left out.
 */
export function choose(
  assessment: Pick<Assessment, 'wanted'>,
  answers: Answers,
  candidates: Candidates,
  now: string,
  by: RoutingRules = routingRules,
): Chosen {
  const asked: Asked = { answers, candidates, age: ageOf(answers, londonDateAt(now)) };
  const spared = answers['not-that-team'] === 'yes' ? candidates.known?.id : undefined;
  const routes: Route[] = [];
  let ask: StraddlingQuestion | undefined;
  for (const want of assessment.wanted) {
    const line = lineOf(want, asked, by, spared);
    if (want.role === 'owner') {
      routes.push(...ownerAndTold(want, line, { candidates, now }, by));
      ask = straddling(want.kind, line, asked, by);
    } else {
      const first = line[0];
      const crisisOwns = routes[0]?.team.kind === 'crisis' || routes[0]?.team.kind === 'hub';
      const role = want.role === 'follow-on' && !crisisOwns ? 'proposed' : want.role;
      if (first !== undefined && (role === 'follow-on' || first.team.kind !== 'hub'))
        routes.push(routeOf({ ...want, role }, first));
    }
  }
  return { routes: inOrder(routes), ...(ask === undefined ? {} : { ask }) };
}

/** As in triage, so that a birthday counts for both from the same midnight. */
const londonDateAt = (now: string): string => onLondonWall(Date.parse(now)).toISOString().slice(0, 10);

function lineOf(want: WantedRoute, asked: Asked, by: RoutingRules, spared: string | undefined): readonly Found[] {
  const { known } = asked.candidates;
  const line = lineFor(want.kind, spared === undefined ? asked : withoutKnown(asked), by).filter(
    ({ team }) => team.id !== spared,
  );
  const knowsThem = want.knownTeam && known !== undefined && by.ways.some(({ id }) => id === 'known-team');
  return knowsThem
    ? [{ team: known, because: 'known team', closeness: 0 }, ...line.filter(({ team }) => team.id !== known.id)]
    : line;
}

function withoutKnown(asked: Asked): Asked {
  const { known: _spared, ...candidates } = asked.candidates;
  return { ...asked, candidates };
}

interface Passed {
  readonly found: Found;
  readonly why: Hindrance;
}

/**
 * The first in line owns. Where it is full, or closed in an emergency, it is told and the next in line owns; where a
 * duty worker is away for too long, the team keeps it and the next in line works it meanwhile.
 */
function ownerAndTold(
  want: WantedRoute,
  line: readonly Found[],
  around: { readonly candidates: Candidates; readonly now: string },
  by: RoutingRules,
): readonly Route[] {
  const passed: Passed[] = [];
  for (const found of line) {
    const asked = { team: found.team, outcome: want.for, ...around };
    const why = by.hindrances.find(({ hinders }) => hinders(asked));
    if (why === undefined) return passed.length === 0 ? [routeOf(want, found)] : shared(want, passed, found);
    passed.push({ found, why });
  }
  for (const { find } of by.lastResorts) {
    const owner = find(line);
    if (owner !== undefined) return [routeOf(want, owner)];
  }
  throw new Error('no rule says who owns what nobody can work');
}

function shared(want: WantedRoute, passed: readonly Passed[], worksIt: Found): readonly Route[] {
  const why = passed.map((one) => `${one.found.team.id} is ${one.why.says}`).join(', ');
  const next = { team: worksIt.team, because: `${worksIt.because}; ${why}` };
  const keeps = passed[0]?.why.so === 'keeps-it' ? passed[0] : undefined;
  const told = passed
    .filter((one) => one !== keeps)
    .map((one) =>
      routeOf(
        { ...want, role: 'follow-on' },
        { team: one.found.team, because: `${one.found.because}; ${one.why.says}, so ${worksIt.team.id} works it` },
      ),
    );
  return keeps === undefined
    ? [routeOf(want, next), ...told]
    : [routeOf(want, keeps.found), routeOf({ ...want, role: 'follow-on' }, next), ...told];
}

const summaryOf = ({ id, name, kind, area, place }: Team | TeamSummary): TeamSummary => ({
  id,
  name,
  kind,
  area,
  place,
});

const routeOf = (
  { role, for: outcome, standard, rule }: WantedRoute,
  { team, because }: { readonly team: Team | TeamSummary; readonly because: string },
): Route => ({ role, team: summaryOf(team), for: outcome, standard, rule, because });

const roleOrder: readonly Route['role'][] = ['owner', 'follow-on', 'proposed'];

/** Each team once, in its greatest part. */
function inOrder(routes: readonly Route[]): readonly Route[] {
  const seen = new Set<string>();
  return roleOrder
    .flatMap((role) => routes.filter((route) => route.role === role))
    .filter(({ team }) => !seen.has(team.id) && seen.add(team.id));
}

/** Two teams as near as each other, told apart by nothing but their ids, are worth one question. */
function straddling(
  kind: TeamKind,
  line: readonly Found[],
  asked: Asked,
  by: RoutingRules,
): StraddlingQuestion | undefined {
  const [first] = line;
  if (first === undefined || first.team.kind !== kind || first.because === 'known team') return undefined;
  const settledById = by.preferences.filter(({ id }) => id !== 'lower id');
  const equal = lineFor(kind, asked, { ...by, preferences: settledById }).filter(
    (found) => found.because === first.because && sameRank(found, first, asked, settledById),
  );
  if (equal.length < 2) return undefined;
  return {
    linkId: asked.answers['gp-practice'] === undefined ? 'gp-practice' : 'staying-at',
    kind,
    between: equal.map(({ team }) => summaryOf(team)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const sameRank = (a: Found, b: Found, asked: Asked, order: readonly Preference[]): boolean =>
  order.every(({ compare }) => compare({ ...a, way: 0, isHub: false }, { ...b, way: 0, isHub: false }, asked) === 0);
