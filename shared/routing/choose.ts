import type { Answers } from '../interview/vocabulary.ts';
import type { Candidates } from '../ports.ts';
import type { Assessment, TeamKind, WantedRoute } from '../triage/assessment.ts';
import { ageOf } from '../triage/disclosed.ts';
import { nationalArea } from './coverage.ts';
import {
  type Asked,
  type Found,
  type Hindrance,
  hindrance,
  lineFor,
  type Preference,
  preferences,
  type Way,
  ways,
} from './line.ts';
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

export interface RoutingRules {
  readonly ways: readonly Way[];
  readonly preferences: readonly Preference[];
}

/** Who takes it when the directory holds nobody at all: a hub that a deployer has yet to enter. */
const hubOfLastResort: TeamSummary = {
  id: 'national-hub',
  name: 'National hub',
  kind: 'hub',
  area: nationalArea,
  place: nationalArea,
};

/**
 * From the kinds of team wanted to teams, each with the reason it was chosen. The owner and the follow-on fall back to
 * the hub; a proposal for which no team is known is left out.
 */
export function choose(
  assessment: Pick<Assessment, 'wanted'>,
  answers: Answers,
  candidates: Candidates,
  now: string,
  by: RoutingRules = { ways, preferences },
): Chosen {
  const asked: Asked = { answers, candidates, age: ageOf(answers, now.slice(0, 10)) };
  const spared = answers['not-that-team'] === 'yes' ? candidates.known?.id : undefined;
  const routes: Route[] = [];
  let ask: StraddlingQuestion | undefined;
  for (const want of assessment.wanted) {
    const line = lineOf(want, asked, by, spared);
    if (want.role === 'owner') {
      routes.push(...ownerAndTold(want, line, candidates, now));
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
  candidates: Candidates,
  now: string,
): readonly Route[] {
  const passed: Passed[] = [];
  for (const found of line) {
    const why = hindrance(found.team, want.for, candidates, now);
    if (why === undefined) return passed.length === 0 ? [routeOf(want, found)] : shared(want, passed, found);
    passed.push({ found, why });
  }
  const first = line[0];
  return [
    first === undefined
      ? routeOf(want, { team: hubOfLastResort, because: 'no team or hub in the directory' })
      : routeOf(want, { team: first.team, because: `${first.because}; nobody in line is open or has room` }),
  ];
}

function shared(want: WantedRoute, passed: readonly Passed[], worksIt: Found): readonly Route[] {
  const why = passed.map((one) => `${one.found.team.id} is ${one.why}`).join(', ');
  const next = { team: worksIt.team, because: `${worksIt.because}; ${why}` };
  const keeps = want.for !== 'emergency' && passed[0]?.why === 'closed' ? passed[0] : undefined;
  const told = passed
    .filter((one) => one !== keeps)
    .map((one) =>
      routeOf(
        { ...want, role: 'follow-on' },
        { team: one.found.team, because: `${one.found.because}; ${one.why}, so ${worksIt.team.id} works it` },
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
