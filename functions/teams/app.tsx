import { type Context, Hono } from 'hono';
import { nameOfFault } from '../../shared/log.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import { type FormRefusal, ownForms } from '../../shared/web/form.ts';
import { answerProblem, type ProblemKind } from '../../shared/web/problem.ts';
import { securityHeaders } from '../../shared/web/security-headers.ts';
import { teamApi } from './api.ts';
import type { TeamsDeps } from './deps.ts';
import { showInbox } from './inbox-page.tsx';
import type { PageVariables } from './page.tsx';
import { postAction, showReferral } from './referral-page.tsx';

/** `/team` for workers, as pages and as an API. */
export function teamsApp(deps: TeamsDeps) {
  const app = new Hono();
  app.use(securityHeaders({ https: deps.publicUrl.startsWith('https:') }));
  app.route('/team/api', teamApi(deps));
  app.route('/team', teamPages(deps));
  app.notFound((c) => answerProblem(c, 'not-found'));
  app.onError((fault, c) => {
    deps.note({ code: 'fault', where: 'teams', fault: nameOfFault(fault) });
    return answerProblem(c, fault instanceof StoreUnavailable ? 'unavailable' : 'fault');
  });
  return app;
}

/** Pages know the browser first, take forms only from themselves, and then ask who is signed in. */
function teamPages(deps: TeamsDeps) {
  return new Hono<{ Variables: PageVariables }>()
    .use(deps.staff.browser)
    .use(ownForms<PageVariables>({ origin: new URL(deps.publicUrl).origin, refuse: refuseForm }))
    .route('/', deps.staff.routes)
    .use(async (c, next) => {
      const caller = await deps.staff.signedIn(c);
      if (caller instanceof Response) return caller;
      c.set('caller', caller);
      return next();
    })
    .get('/', (c) => showInbox(c, deps))
    .get('/referrals/:reference', (c) => showReferral(c, deps, c.req.param('reference')))
    .post('/referrals/:reference/actions', (c) => postAction(c, deps, c.req.param('reference')));
}

const refusals = {
  'too-large': 'too-large',
  'not-a-form': 'wrong-content-type',
  unreadable: 'not-json',
  'not-from-here': 'wrong-role',
} as const satisfies Record<FormRefusal, ProblemKind>;

const refuseForm = (c: Context, why: FormRefusal): Response => answerProblem(c, refusals[why]);
