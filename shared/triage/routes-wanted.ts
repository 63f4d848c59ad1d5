import { type Outcome, outcomes, type Standard, type TeamKind, type WantedRoute } from './assessment.ts';
import type { Disclosed } from './disclosed.ts';
import type { Rule, TeamWish } from './rule.ts';
import { standards } from './rules.ts';

/** A team that a rule asks for, and where in the table it stands. */
interface Wish extends TeamWish {
  /** It would own the referral for this outcome; otherwise joint work is proposed. */
  readonly owns: boolean;
  readonly for: Outcome | null;
  readonly standard: Standard | null;
  readonly rule: string;
  readonly place: number;
}

/** Weaker outcomes have higher ranks. */
const rank = (outcome: Outcome | null): number => (outcome === null ? outcomes.length : outcomes.indexOf(outcome));
const strongestFirst = (a: Wish, b: Wish): number => rank(a.for) - rank(b.for) || a.place - b.place;
const keyOf = (wish: TeamWish): string => (wish.knownTeam ? `${wish.kind}, known` : wish.kind);

/**
 * One owner: the team of the strongest outcome, between equals the first in the table. When crisis owns, whoever would
 * own without crisis follows on (a connector alone cannot, so then core), and core is always among the routes.
 * What an earlier assessment wanted is never left out.
 */
export function routesWanted(
  fired: readonly Rule[],
  table: readonly Rule[],
  said: Disclosed,
  previous: readonly WantedRoute[] = [],
): readonly WantedRoute[] {
  const placeOf = new Map(table.map((rule, place) => [rule.id, place]));
  const stand = standIns(fired);
  const wishes = [
    ...fired.flatMap((rule) => wishesOf(rule, placeOf.get(rule.id) ?? 0, said, stand)),
    ...previous.map((route) => earlierWish(route, placeOf.get(route.rule) ?? table.length)),
  ];
  const owning = wishes.filter((wish) => wish.owns).sort(strongestFirst);
  const owner = owning[0];
  if (owner === undefined) return [];
  const localCore = stand.core ?? 'core';
  const followOn = owner.kind === 'crisis' ? followOnOf(owner, owning, localCore) : undefined;
  const coreBesideCrisis = followOn === undefined ? [] : [{ ...proposal(owner), kind: localCore }];
  const rest = [...wishes, ...coreBesideCrisis].sort((a, b) => a.place - b.place);
  return [
    routeOf('owner', owner),
    ...(followOn === undefined ? [] : [routeOf('follow-on', followOn)]),
    ...proposals(rest, [owner, ...(followOn === undefined ? [] : [followOn])]),
  ];
}

const standIns = (fired: readonly Rule[]): Partial<Record<TeamKind, TeamKind>> =>
  Object.assign({}, ...fired.map((rule) => rule.adds.inPlaceOfTeams ?? {}));

function wishesOf(
  { id, adds }: Rule,
  place: number,
  said: Disclosed,
  stand: Partial<Record<TeamKind, TeamKind>>,
): Wish[] {
  const outcome = adds.outcome ?? null;
  const common = {
    for: outcome,
    standard: adds.standard ?? (outcome === null ? null : standards[outcome]),
    rule: id,
    place,
  };
  const team = typeof adds.team === 'function' ? adds.team(said) : adds.team;
  const proposed = typeof adds.proposes === 'function' ? adds.proposes(said) : (adds.proposes ?? []);
  const standsIn = Object.keys(stand).length > 0;
  return [
    ...(team === undefined
      ? []
      : [{ ...common, ...(standsIn ? { kind: stand[team.kind] ?? team.kind } : team), owns: true }]),
    ...proposed.map((kind) => ({
      ...common,
      kind: adds.inPlaceOfTeams === undefined ? (stand[kind] ?? kind) : kind,
      owns: false,
    })),
  ];
}

const earlierWish = ({ role, ...route }: WantedRoute, place: number): Wish => ({
  ...route,
  place,
  owns: role !== 'proposed' && route.for !== null,
});

function followOnOf(owner: Wish, owning: readonly Wish[], localCore: TeamKind): Wish {
  for (const wish of owning) {
    if (rank(wish.for) >= rank('community-support')) break;
    if (wish.kind !== 'crisis') return wish;
    if (wish.knownTeam && !owner.knownTeam) return { ...wish, kind: localCore };
  }
  return { ...proposal(owner), kind: localCore };
}

/** The same rule, asking without an outcome of its own. */
const proposal = ({ rule, place }: Wish): Omit<Wish, 'kind'> => ({
  owns: false,
  for: null,
  standard: null,
  rule,
  place,
});

/** One proposal for each team, by its strongest reason, in table order. */
function proposals(wishes: readonly Wish[], taken: readonly Wish[]): WantedRoute[] {
  const seen = new Set(taken.map(keyOf));
  const strongest = new Map<string, Wish>();
  for (const wish of wishes) {
    const held = strongest.get(keyOf(wish));
    if (held === undefined || rank(wish.for) < rank(held.for)) strongest.set(keyOf(wish), wish);
  }
  return [...strongest].filter(([key]) => !seen.has(key)).map(([, wish]) => routeOf('proposed', wish));
}

const routeOf = (role: WantedRoute['role'], wish: Wish): WantedRoute => ({
  role,
  kind: wish.kind,
  ...(wish.knownTeam ? { knownTeam: true as const } : {}),
  for: wish.for,
  standard: wish.standard,
  rule: wish.rule,
});
