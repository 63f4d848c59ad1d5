import { Hono } from 'hono';
import { nameOfFault } from '../../shared/log.ts';
import { type CallerOf, requireRole } from '../../shared/web/bearer.ts';
import { answerProblem } from '../../shared/web/problem.ts';
import type { PartnersDeps } from './deps.ts';
import { fhirRoutes } from './fhir.ts';
import { getReferral, postAssessment, postReferral } from './referrals.ts';
import { serviceRoutes } from './services.ts';

type PartnerVariables = { Variables: { caller: CallerOf<'partner'> } };

/** Partners refer people and follow what they sent; anyone reads the community directory. */
export function partnersApp(deps: PartnersDeps): Hono {
  const app = new Hono();
  app.onError((fault, c) => {
    deps.note({ code: 'fault', where: 'partners', fault: nameOfFault(fault) });
    return answerProblem(c, fault.name === 'StoreUnavailable' ? 'unavailable' : 'fault');
  });
  app.notFound((c) => answerProblem(c, 'not-found'));
  app.route('/partner', partnerRoutes(deps));
  app.route('/FHIR/R4', fhirRoutes(deps));
  app.route('/api', serviceRoutes(deps.services));
  return app;
}

function partnerRoutes(deps: PartnersDeps): Hono<PartnerVariables> {
  const partner = new Hono<PartnerVariables>();
  partner.use(requireRole(deps.verify, 'partner'));
  partner.post('/referrals', (c) => postReferral(c, deps));
  partner.post('/assessments', (c) => postAssessment(c, deps));
  partner.get('/referrals/:reference', (c) => getReferral(c, deps));
  return partner;
}
