import { type Context, Hono } from 'hono';
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
  let pages: Promise<{ fetch(request: Request): Response | Promise<Response> }> | undefined;
  const page = async (c: Context) => {
    pages ??= import('./pages.tsx').then(({ teamPages }) => teamPages(deps));
    return (await pages).fetch(c.req.raw);
  };
  app.all('/team', page);
  app.all('/team/*', page);
  app.notFound((c) => answerProblem(c, 'not-found'));
  app.onError((fault, c) => answerFault(c, deps, fault));
  return app;
}

function answerFault(c: Context, { note }: TeamsDeps, fault: Error): Response {
  note({ code: 'fault', where: 'teams', fault: nameOfFault(fault) });
  return answerProblem(c, fault instanceof StoreUnavailable ? 'unavailable' : 'fault');
}
