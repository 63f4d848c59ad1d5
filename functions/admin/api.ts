import type { Context } from 'hono';
import { Hono } from 'hono/quick';
import { nationalArea, plainName } from '../../shared/routing/coverage.ts';
import { readTeam, type TeamEntry } from '../../shared/routing/team-entry.ts';
import { readTeamsCsv } from '../../shared/routing/teams-csv.ts';
import { readFeed } from '../../shared/standards/open-referral.ts';
import { type CallerOf, callerId, requireRole } from '../../shared/web/bearer.ts';
import { onceForKey } from '../../shared/web/idempotency.ts';
import { readJsonBody } from '../../shared/web/json-body.ts';
import { answerProblem } from '../../shared/web/problem.ts';
import type { AdminDeps } from './deps.ts';
import { type ImportBody, readImportBody } from './import-body.ts';

type ApiContext = Context<{ Variables: { caller: CallerOf<'admin'> } }>;

/** The directory as JSON, for administrators' own systems. */
export function adminApi(deps: AdminDeps) {
  const admin = requireRole(deps.verify, 'admin');
  return new Hono<{ Variables: { caller: CallerOf<'admin'> } }>()
    .get('/teams', admin, async (c) => c.json({ teams: (await deps.directory.teams()).map(shown) }))
    .get('/teams/:id', admin, (c) => getTeam(c, deps, c.req.param('id')))
    .put('/teams/:id', admin, (c) => putTeam(c, deps, c.req.param('id')))
    .post('/directory/import', admin, (c) => postImport(c, deps))
    .get('/areas', admin, async (c) => c.json({ 'practice-first': await deps.directory.practiceFirstAreas() }))
    .put('/areas/:area', admin, (c) => putArea(c, deps, c.req.param('area')))
    .on('ALL', ownAddresses, admin, (c) => answerProblem(c, 'not-found'));
}

/** Whatever is asked of these is asked of the API: who it is comes first, also where there is no such thing. */
const ownAddresses = ['/teams', '/teams/*', '/directory', '/directory/*', '/areas', '/areas/*'];

/** As put, with the id it was put under. */
const shown = ({ team, asPut }: TeamEntry) => ({ ...asPut, id: team.id });

async function getTeam(c: ApiContext, deps: AdminDeps, id: string): Promise<Response> {
  const found = (await deps.directory.teams()).find(({ team }) => team.id === id);
  return found === undefined ? answerProblem(c, 'not-found') : c.json(shown(found));
}

async function putTeam(c: ApiContext, deps: AdminDeps, id: string): Promise<Response> {
  const body = await readJsonBody(c);
  if (body instanceof Response) return body;
  return onceForKey(c, deps.firstAnswers, callerId(c.get('caller')), body.text, async () => {
    const read = readTeam(id, body.value);
    if (read.read === 'bad') return answerProblem(c, 'invalid', read.problems);
    const put = await deps.directory.putTeam(read.entry);
    return put === 'put' ? c.json(shown(read.entry)) : answerProblem(c, 'busy');
  });
}

async function postImport(c: ApiContext, deps: AdminDeps): Promise<Response> {
  const body = await readImportBody(c);
  if (body instanceof Response) return body;
  const replace = c.req.query('replace') === 'true';
  const request = `${replace ? 'replace ' : ''}${body.text}`;
  return onceForKey(c, deps.firstAnswers, callerId(c.get('caller')), request, async () => {
    const imported = await importBody(deps, body, replace);
    if (imported.is === 'bad') {
      deps.note({ code: 'directory-import-refused', badLines: imported.problems.length });
      return answerProblem(c, 'invalid', imported.problems);
    }
    return imported.is === 'busy' ? answerProblem(c, 'busy') : c.json(imported.counts);
  });
}

export async function importBody(deps: Pick<AdminDeps, 'directory' | 'note'>, body: ImportBody, replace: boolean) {
  if (body.is === 'csv') {
    const read = readTeamsCsv(body.text);
    if (read.read === 'bad') return { is: 'bad', problems: read.problems } as const;
    const done = await deps.directory.importTeams(read.entries, { replace });
    if (done.result === 'import-under-way') return { is: 'busy' } as const;
    deps.note({ code: 'directory-imported', teams: read.entries.length, services: 0 });
    return { is: 'done', counts: { imported: { teams: read.entries.length }, total: { teams: done.total } } } as const;
  }
  const read = readFeed(body.value);
  if (read.read === 'bad') return { is: 'bad', problems: read.problems } as const;
  const done = await deps.directory.importServices(read.services, { replace });
  if (done.result === 'import-under-way') return { is: 'busy' } as const;
  deps.note({ code: 'directory-imported', teams: 0, services: read.services.length });
  const counts = { imported: { services: read.services.length }, total: { services: done.total } };
  return { is: 'done', counts } as const;
}

/** Whether in this area a GP practice comes before the postcode. */
async function putArea(c: ApiContext, deps: AdminDeps, area: string): Promise<Response> {
  const body = await readJsonBody(c);
  if (body instanceof Response) return body;
  return onceForKey(c, deps.firstAnswers, callerId(c.get('caller')), body.text, async () => {
    const first = practiceFirstOf(body.value);
    if (plainName(area) === '' || plainName(area) === nationalArea) return answerProblem(c, 'not-found');
    if (first === undefined)
      return answerProblem(c, 'invalid', [
        { field: 'practice-first', code: 'required', text: 'Send practice-first as true or false.' },
      ]);
    await deps.directory.setPracticeFirst(area, first);
    return c.json({ area, 'practice-first': first });
  });
}

function practiceFirstOf(body: unknown): boolean | undefined {
  if (typeof body !== 'object' || body === null || !('practice-first' in body)) return undefined;
  return typeof body['practice-first'] === 'boolean' ? body['practice-first'] : undefined;
}
