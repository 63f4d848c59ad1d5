import type { Answers } from '../interview/vocabulary.ts';
import type { Candidates } from '../ports.ts';
import type { Assessment, WantedRoute } from '../triage/assessment.ts';
import { ageOf } from '../triage/disclosed.ts';
import { nationalArea } from './coverage.ts';
import { type Hindrance, hindrances } from './hindrance.ts';
import { type Asked, type Found, lineFor, type Preference, preferences, type Way, ways } from './line.ts';
import { onLondonWall } from './london-clock.ts';
import { type Route, summaryOf, type TeamSummary } from './route.ts';
import { type StraddlingQuestion, straddling } from './straddling.ts';

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
  let told: readonly Route[] = [];
  let ask: StraddlingQuestion | undefined;
  for (const want of assessment.wanted) {
    const line = lineOf(want, asked, by, spared);
    if (want.role === 'owner') {
      const [owner, ...others] = ownerAndTold(want, line, { candidates, now }, by);
      routes.push(owner);
      told = others;
      ask = straddling(want.kind, line, asked, by);
    } else {
      const first = line[0];
      const crisisOwns = routes[0]?.team.kind === 'crisis' || routes[0]?.team.kind === 'hub';
      const role = want.role === 'follow-on' && !crisisOwns ? 'proposed' : want.role;
      if (first !== undefined && (role === 'follow-on' || first.team.kind !== 'hub'))
        routes.push(routeOf({ ...want, role }, first));
    }
  }
  return { routes: inOrder(withTold(routes, told)), ...(ask === undefined ? {} : { ask }) };
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

type OwnerFirst = readonly [Route, ...(readonly Route[])];

/**
 * Who is told beside the owner goes on after it only where a hub stands in for them; else that is for whoever follows on anyway:
 * after crisis care comes the core team, and not the crisis team that was closed.
 */
function withTold(routes: readonly Route[], told: readonly Route[]): readonly Route[] {
  const [owner, ...others] = routes;
  if (owner === undefined) return told;
  return owner.team.kind === 'hub' ? [owner, ...told, ...others] : [owner, ...others, ...told];
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
): OwnerFirst {
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

function shared(want: WantedRoute, passed: readonly Passed[], worksIt: Found): OwnerFirst {
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

const routeOf = (
  { role, for: outcome, standard, rule }: WantedRoute,
  { team, because }: { readonly team: TeamSummary; readonly because: string },
): Route => ({ role, team: summaryOf(team), for: outcome, standard, rule, because });

const roleOrder: readonly Route['role'][] = ['owner', 'follow-on', 'proposed'];

/** Each team once, in its greatest part. */
function inOrder(routes: readonly Route[]): readonly Route[] {
  const seen = new Set<string>();
  return roleOrder
    .flatMap((role) => routes.filter((route) => route.role === role))
    .filter(({ team }) => !seen.has(team.id) && seen.add(team.id));
}
