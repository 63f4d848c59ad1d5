import { Hono } from 'hono/quick';
import { nameOfFault } from '../../shared/log.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import { answerProblem } from '../../shared/web/problem.ts';
import { securityHeaders } from '../../shared/web/security-headers.ts';
import { adminApi } from './api.ts';
import type { AdminDeps } from './deps.ts';
import { adminPages } from './pages.tsx';

/** `/admin`: who covers where, as pages and as an API. */
export function adminApp(deps: AdminDeps) {
  const app = new Hono();
  app.use(securityHeaders({ https: deps.publicUrl.startsWith('https:') }));
  app.route('/admin', adminApi(deps));
  app.route('/', adminPages(deps));
  app.notFound((c) => answerProblem(c, 'not-found'));
  app.onError((fault, c) => {
    deps.note({ code: 'fault', where: 'admin', fault: nameOfFault(fault) });
    return answerProblem(c, fault instanceof StoreUnavailable ? 'unavailable' : 'fault');
  });
  return app;
}
