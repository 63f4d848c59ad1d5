import { nameOfFault } from '../../shared/log.ts';
import { faultPage, troublePage } from '../../shared/web/staff-pages.tsx';
import { staffSection } from '../../shared/web/staff-section.ts';
import { postConcern, showConcern, showConcerns } from './concerns-page.tsx';
import type { TeamsDeps } from './deps.ts';
import { showInbox } from './inbox-page.tsx';
import { postAction, showReferral } from './referral-page.tsx';

/** `/team` in a browser. */
export const teamPages = (deps: TeamsDeps) =>
  staffSection({ path: '/team', staff: deps.staff, publicUrl: deps.publicUrl })
    .get('/', (c) => showInbox(c, deps))
    .get('/concerns', (c) => showConcerns(c, deps))
    .get('/concerns/:reference', (c) => showConcern(c, deps, c.req.param('reference')))
    .post('/concerns/:reference', (c) => postConcern(c, deps, c.req.param('reference')))
    .get('/referrals/:reference', (c) => showReferral(c, deps, c.req.param('reference')))
    .post('/referrals/:reference/actions', (c) => postAction(c, deps, c.req.param('reference')))
    .notFound((c) => troublePage(c, '/team', 'not-found'))
    .onError((fault, c) => {
      deps.note({ code: 'fault', where: 'teams', fault: nameOfFault(fault) });
      return faultPage(c, '/team', fault);
    });
