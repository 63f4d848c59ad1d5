import type { Context } from 'hono';
import { Hono } from 'hono/quick';
import { nameOfFault } from '../../shared/log.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import { answerProblem } from '../../shared/web/problem.ts';
import { securityHeaders } from '../../shared/web/security-headers.ts';
import { teamApi } from './api.ts';
import type { TeamsDeps } from './deps.ts';

/** `/team` for workers, as pages and as an API. The pages are loaded when somebody first asks for one. */
export function teamsApp(deps: TeamsDeps) {
  const app = new Hono();
  app.use(securityHeaders({ https: deps.publicUrl.startsWith('https:') }));
  app.route('/team/api', teamApi(deps));
  app.all('/team/api/*', (c) => answerProblem(c, 'not-found'));
  const call = whenAsked(async () => (await import('./phone-form.tsx')).phonePages(deps));
  app.all('/team/refer', call);
  app.all('/team/refer/*', call);
  const page = whenAsked(async () => (await import('./pages.tsx')).teamPages(deps));
  app.all('/team', page);
  app.all('/team/*', page);
  app.notFound((c) => answerProblem(c, 'not-found'));
  app.onError((fault, c) => answerFault(c, deps, fault));
  return app;
}

interface Pages {
  fetch(request: Request): Response | Promise<Response>;
}

/** Loads pages with the first request for one. */
function whenAsked(load: () => Promise<Pages>): (c: Context) => Promise<Response> {
  let loading: Promise<Pages> | undefined;
  return async (c) => {
    loading ??= load();
    return (await loading).fetch(c.req.raw);
  };
}

function answerFault(c: Context, { note }: TeamsDeps, fault: Error): Response {
  note({ code: 'fault', where: 'teams', fault: nameOfFault(fault) });
  return answerProblem(c, fault instanceof StoreUnavailable ? 'unavailable' : 'fault');
}
