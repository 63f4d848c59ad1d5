import { nameOfFault } from '../../shared/log.ts';
import { faultPage, troublePage } from '../../shared/web/staff-pages.tsx';
import { staffSection } from '../../shared/web/staff-section.ts';
import { showCoverage } from './coverage-page.tsx';
import type { AdminDeps } from './deps.ts';
import { postTeam, showTeam } from './edit-page.tsx';
import { postImportPage, showImport } from './import-page.tsx';
import { showTeams } from './teams-page.tsx';
import { showWhatIf, tryAnswers } from './what-if-page.tsx';

/** `/admin` in a browser. */
export const adminPages = (deps: AdminDeps) =>
  staffSection({ path: '/admin', staff: deps.staff, publicUrl: deps.publicUrl })
    .get('/', (c) => showTeams(c, deps))
    .get('/team', (c) => showTeam(c, deps, c.req.query('id')))
    .post('/team', (c) => postTeam(c, deps))
    .get('/import', (c) => showImport(c))
    .post('/import', (c) => postImportPage(c, deps))
    .get('/coverage', (c) => showCoverage(c, deps))
    .get('/what-if', (c) => showWhatIf(c))
    .post('/what-if', (c) => tryAnswers(c, deps))
    .all('*', (c) => troublePage(c, '/admin', 'not-found'))
    .onError((fault, c) => {
      deps.note({ code: 'fault', where: 'admin', fault: nameOfFault(fault) });
      return faultPage(c, '/admin', fault);
    });
