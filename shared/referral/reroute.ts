import type { Answers } from '../interview/vocabulary.ts';
import type { Route, TeamSummary } from '../routing/route.ts';
import { type Outcome, type Standard, soonestFirst, type TeamKind, type WantedRoute } from '../triage/assessment.ts';
import type { Context } from './context.ts';
import type { ReferralEvent } from './events.ts';
import { isActive, ownerOf } from './parts.ts';
import { isStronger } from './safety.ts';
import type { Referral } from './state.ts';
import { isUnsent } from './unsent.ts';

/**
 * Routes after a re-triage or a raise: a union, which only ever adds. Until pick-up the owner is worked out from all that
 * ever fired; later only a stronger outcome moves it.
 */
export function rerouted(state: Referral, next: readonly Route[], outcome: Outcome, context: Context): ReferralEvent[] {
  const wanted = next.find(({ role }) => role === 'owner');
  if (wanted === undefined) return [];
  const owner = ownerOf(state.parts);
  const moves = owner.pickedUpAt === undefined || isStronger(outcome, state.outcome);
  const first = moves ? wanted : currentRoute(state, owner.team);
  const strongest = isStronger(outcome, state.outcome) ? outcome : state.outcome;
  const owning: Route = {
    ...first,
    role: 'owner',
    for: strongest,
    standard:
      promised([...state.routes, ...next], strongest) ?? context.assessing.standardFor(strongest) ?? first.standard,
  };
  const follow = followOn(state, next, owning.team);
  const head = follow === undefined ? [owning] : [owning, follow];
  const others = distinct([...state.routes, ...next]).filter(({ team }) => !head.some((at) => at.team.id === team.id));
  const goesOn = (route: Route) => isAlsoTold(state, next, route);
  const also = others.filter(goesOn).map((route): Route => ({ ...route, role: 'follow-on' }));
  const rest = others.filter((route) => !goesOn(route)).map((route): Route => ({ ...route, role: 'proposed' }));
  const routes = [...head, ...also, ...rest];
  return JSON.stringify(routes) === JSON.stringify(state.routes) ? [] : [{ type: 'routed', routes }];
}

/** The soonest that any rule promised for this outcome: a first psychosis is met sooner than other specialist needs. */
const promised = (routes: readonly Route[], outcome: Outcome): Standard | undefined =>
  soonestFirst.find((standard) => routes.some((route) => route.for === outcome && route.standard === standard));

/** A team that is told beside the follow-on, because it was full or closed when it was chosen, stays told. */
const isAlsoTold = (state: Referral, next: readonly Route[], { team }: Route): boolean =>
  next.some((route) => route.role === 'follow-on' && route.team.id === team.id) ||
  (state.routes.some((route) => route.role === 'follow-on' && route.team.id === team.id) &&
    state.parts.some((part) => part.team.id === team.id && isActive(part)));

/** Who goes on afterwards: who had begun keeps the place, else who already held it, else who was chosen for it. */
function followOn(state: Referral, next: readonly Route[], owner: TeamSummary): Route | undefined {
  const free = ({ team }: { team: TeamSummary }) => team.id !== owner.id;
  const before = ownerOf(state.parts);
  const held = state.parts.find((part) => part.role === 'follow-on' && isActive(part) && free(part));
  const chosen = next.find((route) => route.role === 'follow-on' && free(route));
  const begun = before.pickedUpAt !== undefined && isActive(before) && free(before) ? before : undefined;
  const heldBegun = held?.pickedUpAt === undefined ? undefined : held;
  const part = heldBegun ?? begun;
  if (part !== undefined) return { ...currentRoute(state, part.team), role: 'follow-on' };
  if (chosen !== undefined) return chosen;
  return held === undefined ? undefined : { ...currentRoute(state, held.team), role: 'follow-on' };
}

/** How a team came to it; one that came by hand-over or sharing has no route from triage. */
const currentRoute = (state: Referral, team: TeamSummary): Route =>
  state.routes.find((route) => route.team.id === team.id) ?? {
    role: 'proposed',
    team,
    for: null,
    standard: null,
    rule: 'handed-over',
    because: 'chosen by people',
  };

const distinct = (routes: readonly Route[]): readonly Route[] =>
  routes.filter((route, index) => routes.findIndex(({ team }) => team.id === route.team.id) === index);

/** Whom a worker's raise asks for: crisis for an emergency, the core duty worker for what is urgent or soon. */
export function wantedForRaise(state: Referral, outcome: Outcome, context: Context): readonly WantedRoute[] {
  const kind = kindForRaise(ownerOf(state.parts).team.kind, outcome);
  if (kind === undefined) return [];
  const standard = context.assessing.standardFor(outcome);
  const owner: WantedRoute = { role: 'owner', kind, for: outcome, standard, rule: 'raised' };
  const hasCore = state.routes.some(({ team }) => team.kind === 'core');
  const core: WantedRoute = { role: 'proposed', kind: 'core', for: null, standard: null, rule: 'raised' };
  return kind === 'crisis' && !hasCore ? [owner, core] : [owner];
}

/** Undefined where the team that has it is the one to do it. */
function kindForRaise(has: TeamKind, outcome: Outcome): TeamKind | undefined {
  switch (outcome) {
    case 'emergency':
      return has === 'crisis' ? undefined : 'crisis';
    case 'urgent':
    case 'soon':
      return has === 'crisis' || has === 'core' || has === 'children' ? undefined : 'core';
    case 'comprehensive-assessment':
      return has === 'connector' ? 'core' : undefined;
    case 'specialist-assessment':
    case 'community-support':
    case 'advice':
      return undefined;
  }
}

/** The owner keeps it: only its outcome and standard change. */
export function keptByOwner(state: Referral): readonly Route[] {
  return [{ ...currentRoute(state, ownerOf(state.parts).team), role: 'owner' }];
}

/** Whose a raise takes it from goes on afterwards, also where they had yet to pick it up: whoever raised it may be another team. */
export const followingOwner = (state: Referral): Route => ({
  ...currentRoute(state, ownerOf(state.parts).team),
  role: 'follow-on',
});

/**
 * What follows from a new assessment: the union, a raise where a safety outcome came again after a person had lowered it,
 * and the routes. Nothing where nothing changed; `elsewhere` says that the place did.
 */
export function reassessed(
  state: Referral,
  found: {
    readonly assessed: Answers;
    readonly fresh?: Outcome;
    readonly elsewhere?: boolean;
    /** With these answers the person sends what was begun. */
    readonly sent?: true;
  },
  answers: Answers,
  context: Context,
): ReferralEvent[] {
  const how = found.sent === true || !isUnsent(state) ? {} : { unfinished: true as const };
  const assessment = context.assessing.assess(found.assessed, state.assessment, how);
  const events: ReferralEvent[] = [];
  if (JSON.stringify(assessment) !== JSON.stringify(state.assessment)) events.push({ type: 'triaged', assessment });
  const added = assessment.outcomes.filter((outcome) => !state.assessment.outcomes.includes(outcome));
  let outcome = added.reduce((kept, next) => (isStronger(next, kept) ? next : kept), state.outcome);
  if (found.fresh !== undefined && isStronger(found.fresh, outcome)) {
    outcome = found.fresh;
    events.push({ type: 'raised', outcome });
  }
  if (events.length === 0 && found.elsewhere !== true) return [];
  return [...events, ...rerouted(state, context.assessing.route(assessment.wanted, answers), outcome, context)];
}
