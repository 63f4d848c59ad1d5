import { type Context, Hono } from 'hono';
import { type FormRefusal, ownForms } from '../../shared/web/form.ts';
import { answerProblem, type ProblemKind } from '../../shared/web/problem.ts';
import type { TeamsDeps } from './deps.ts';
import { showInbox } from './inbox-page.tsx';
import type { PageVariables } from './page.tsx';
import { postAction, showReferral } from './referral-page.tsx';

/** `/team` in a browser: pages know the browser first, take forms only from themselves, then ask who is signed in. */
export function teamPages(deps: TeamsDeps) {
  return new Hono<{ Variables: PageVariables }>()
    .basePath('/team')
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
    .post('/referrals/:reference/actions', (c) => postAction(c, deps, c.req.param('reference')))
    .notFound((c) => answerProblem(c, 'not-found'));
}

const refusals = {
  'too-large': 'too-large',
  'not-a-form': 'wrong-content-type',
  unreadable: 'not-json',
  'not-from-here': 'wrong-role',
} as const satisfies Record<FormRefusal, ProblemKind>;

const refuseForm = (c: Context, why: FormRefusal): Response => answerProblem(c, refusals[why]);
