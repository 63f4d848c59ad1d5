import type { Route } from '../../shared/routing/route.ts';
import { helpNowList } from '../../shared/support/crisis-contacts.ts';
import type { Assessment } from '../../shared/triage/assessment.ts';
import { forPartner, withoutHarm } from '../../shared/triage/partner-view.ts';

/** `help-now` as the contract spells it; left out where nobody needs to be called. */
const helpNow = (keys: Assessment['helpNow']) => (keys.length === 0 ? {} : { 'help-now': helpNowList(keys) });

const routeAnswer = ({ role, team, for: outcome, standard }: Route) => ({
  role,
  team: { id: team.id, name: team.name, kind: team.kind, area: team.area, place: team.place },
  for: outcome,
  standard,
});

/** Everything, for a dry run: nothing of it is kept and nobody is named. */
export const fullAnswer = (assessment: Assessment, routes: readonly Route[]) => ({
  outcomes: assessment.outcomes,
  reasons: assessment.reasons,
  routes: routes.map(routeAnswer),
  flags: assessment.flags,
  ...helpNow(assessment.helpNow),
});

/**
 * What a partner is told of a referral it sent: without whatever stands only because of harm answers; for someone under 18
 * the reference and whom to call, no more.
 */
export function partnerAnswer(reference: string, assessment: Assessment, routes: readonly Route[]) {
  const view = forPartner(assessment);
  if (view.is === 'reference-only') return { reference, ...helpNow(view.helpNow) };
  const proposed = new Set(view.wanted.filter(({ role }) => role === 'proposed').map(({ kind }) => kind));
  const hidden = new Set(assessment.becauseOfHarm.proposed.filter((kind) => !proposed.has(kind)));
  return {
    reference,
    outcomes: view.outcomes,
    reasons: view.reasons,
    routes: routes.filter((route) => route.role !== 'proposed' || !hidden.has(route.team.kind)).map(routeAnswer),
    flags: view.flags,
    ...helpNow(view.helpNow),
  };
}

/** Added to a refusal where danger was seen: it is kept as a concern, and whom to call is told. */
export function concernExtensions(assessment: Assessment) {
  const { helpNow } = withoutHarm(assessment);
  return { concern: true, 'help-now': helpNowList(helpNow.length === 0 ? ['emergency-999', 'nhs-111'] : helpNow) };
}
