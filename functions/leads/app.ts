import { Hono } from 'hono/quick';
import { type Log, nameOfFault } from '../../shared/log.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import type { VerifyToken } from '../../shared/web/bearer.ts';
import { answerProblem } from '../../shared/web/problem.ts';
import { securityHeaders } from '../../shared/web/security-headers.ts';
import { leadsApi } from './api.ts';
import { openData } from './open-data.tsx';
import { leadsPages, type PagesDeps } from './pages.tsx';

export interface LeadsDeps extends PagesDeps {
  readonly verify: VerifyToken;
  readonly log: Log;
}

/** `/leads` for leads, as pages and as an API; `/open-data` for anyone. */
export function leadsApp(deps: LeadsDeps) {
  const app = new Hono();
  app.use(securityHeaders({ https: deps.publicUrl.startsWith('https:') }));
  app.route('/leads/api', leadsApi(deps));
  app.all('/leads/api/*', (c) => answerProblem(c, 'not-found'));
  app.route('/', leadsPages(deps));
  app.route('/open-data', openData(deps));
  app.notFound((c) => answerProblem(c, 'not-found'));
  app.onError((fault, c) => {
    deps.log({ code: 'fault', where: 'leads', fault: nameOfFault(fault) });
    return answerProblem(c, fault instanceof StoreUnavailable ? 'unavailable' : 'fault');
  });
  return app;
}
