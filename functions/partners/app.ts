import { Hono } from 'hono/quick';
import { nameOfFault } from '../../shared/log.ts';
import { type CallerOf, requireRole } from '../../shared/web/bearer.ts';
import { answerProblem } from '../../shared/web/problem.ts';
import type { PartnersDeps } from './deps.ts';
import { getReferral, postAssessment, postReferral } from './referrals.ts';

type PartnerVariables = { Variables: { caller: CallerOf<'partner'> } };

/**
 * Partners refer people and follow what they sent; anyone reads the community directory. FHIR, the directory and the
 * description of all this are loaded when first asked for, so that a cold start is short for a partner who waits.
 */
export function partnersApp(deps: PartnersDeps): Hono {
  const app = new Hono();
  app.onError((fault, c) => {
    deps.note({ code: 'fault', where: 'partners', fault: nameOfFault(fault) });
    return answerProblem(c, fault.name === 'StoreUnavailable' ? 'unavailable' : 'fault');
  });
  app.notFound((c) => answerProblem(c, 'not-found'));
  const form = once(async () => (await import('./form-pages.tsx')).formPages(deps, await deps.form()));
  app.on('ALL', formAddresses, async (c) => (await form()).fetch(c.req.raw));
  app.route('/partner', partnerRoutes(deps));
  const fhir = once(async () => (await import('./fhir.ts')).fhirRoutes(deps));
  app.all('/FHIR/R4/*', async (c) => (await fhir()).fetch(c.req.raw));
  const services = once(async () => (await import('./services.ts')).serviceRoutes(deps.services));
  app.on('ALL', ['/api', '/api/*'], async (c) => (await services()).fetch(c.req.raw));
  const description = once(deps.description);
  app.get('/openapi.json', async (c) => c.json({ ...(await description()), servers: [{ url: deps.publicUrl }] }));
  return app;
}

/** What a browser asks for; everything else under `/partner` is the API's. */
const formAddresses = [
  '/partner',
  '/partner/follow',
  '/partner/refer',
  '/partner/refer/*',
  '/partner/sign-in',
  '/partner/signed-in',
  '/partner/sign-out',
  '/partner/signed-out',
];

/** Runs `load` when it is first asked for. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

function partnerRoutes(deps: PartnersDeps): Hono<PartnerVariables> {
  const partner = new Hono<PartnerVariables>();
  partner.use(requireRole(deps.verify, 'partner'));
  partner.post('/referrals', (c) => postReferral(c, deps));
  partner.post('/assessments', (c) => postAssessment(c, deps));
  partner.get('/referrals/:reference', (c) => getReferral(c, deps));
  return partner;
}
