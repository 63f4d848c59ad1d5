import { type Context, Hono } from 'hono';
import { type FormRefusal, ownForms } from '../../shared/web/form.ts';
import { answerProblem, type ProblemKind } from '../../shared/web/problem.ts';
import { showCoverage } from './coverage-page.tsx';
import type { AdminDeps } from './deps.ts';
import { postTeam, showTeam } from './edit-page.tsx';
import { postImportPage, showImport } from './import-page.tsx';
import type { PageVariables } from './page.tsx';
import { showTeams } from './teams-page.tsx';
import { showWhatIf, tryAnswers } from './what-if-page.tsx';

/** Pages know the browser first, take forms only from themselves, and then ask who is signed in. */
export function adminPages(deps: AdminDeps) {
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
    .get('/', (c) => showTeams(c, deps))
    .get('/team', (c) => showTeam(c, deps, c.req.query('id')))
    .post('/team', (c) => postTeam(c, deps))
    .get('/import', (c) => showImport(c))
    .post('/import', (c) => postImportPage(c, deps))
    .get('/coverage', (c) => showCoverage(c, deps))
    .get('/what-if', (c) => showWhatIf(c))
    .post('/what-if', (c) => tryAnswers(c, deps));
}

const refusals = {
  'too-large': 'too-large',
  'not-a-form': 'wrong-content-type',
  unreadable: 'not-json',
  'not-from-here': 'wrong-role',
} as const satisfies Record<FormRefusal, ProblemKind>;

const refuseForm = (c: Context, why: FormRefusal): Response => answerProblem(c, refusals[why]);
