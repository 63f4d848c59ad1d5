import type { Context } from 'hono';
import { Hono } from 'hono/quick';
import type * as z from 'zod/mini';
import type { Clock, Rollups } from '../../shared/ports.ts';
import type { Instant } from '../../shared/referral/events.ts';
import { ask, readCohort } from '../../shared/response-times/ask.ts';
import { bottleneckColumns, bottlenecks } from '../../shared/response-times/bottlenecks.ts';
import { openWaits } from '../../shared/response-times/open-waits.ts';
import { columnsNeeded, type FiguresQuery } from '../../shared/response-times/query.ts';
import {
  bottlenecksParameters,
  openWaitsParameters,
  responseTimesParameters,
} from '../../shared/response-times/query-parameters.ts';
import { londonMonthOf, toMs } from '../../shared/response-times/units.ts';
import { type CallerOf, requireRole, type VerifyToken } from '../../shared/web/bearer.ts';
import { answerProblem } from '../../shared/web/problem.ts';
import { csvOf } from './csv.ts';
import { narrowingOf, readParameters } from './question.ts';

type LeadContext = Context<{ Variables: { caller: CallerOf<'lead'> } }>;

export interface FiguresDeps {
  readonly rollups: Rollups;
  readonly now: Clock;
}

/** `/leads/api`: figures for leads, each within what their token covers. */
export function leadsApi(deps: FiguresDeps & { readonly verify: VerifyToken }) {
  const { rollups, now } = deps;
  return new Hono<{ Variables: { caller: CallerOf<'lead'> } }>()
    .use(requireRole(deps.verify, 'lead'))
    .get('/response-times', (c) =>
      within(c, responseTimesParameters, async ({ from, to, clock, by, format, ...rest }) => {
        const figures = await ask(rollups, { from, to, clock, by, ...narrowingOf(rest) }, now());
        return wantsCsv(c, format) ? answerCsv(c, csvOf(figures.rows)) : c.json(figures);
      }),
    )
    .get('/bottlenecks', (c) =>
      within(c, bottlenecksParameters, async ({ from, to, ...rest }) => {
        const query = { from, to, ...narrowingOf(rest) };
        return c.json(bottlenecks(await readCohort(rollups, query, bottleneckColumns(query)), query, now()));
      }),
    )
    .get('/open-waits', (c) =>
      within(c, openWaitsParameters, async ({ clock, by, from, to, ...rest }) => {
        const asOf = now();
        const query = { ...(await period(deps, asOf, from, to)), clock, by, ...narrowingOf(rest) };
        return c.json(openWaits(await readCohort(rollups, query, columnsNeeded(query)), query, asOf));
      }),
    );
}

/** From the first month that has figures to this one, where not said otherwise. */
export async function period(
  deps: FiguresDeps,
  asOf: Instant,
  from: string | undefined,
  to: string | undefined,
): Promise<Pick<FiguresQuery, 'from' | 'to'>> {
  const current = londonMonthOf(toMs(asOf));
  const last = to ?? current;
  return { from: from ?? (await deps.rollups.months())[0] ?? last, to: last };
}

/**
 * Answers within the lead's scope: 403 for another area, then 422 for what needs mending. A lead of one area asks of that
 * area, said or not.
 */
async function within<T extends z.ZodMiniType>(
  c: LeadContext,
  schema: T,
  answer: (parameters: z.output<T>) => Promise<Response>,
): Promise<Response> {
  const sent = new URL(c.req.url).searchParams;
  const { scope } = c.get('caller');
  if (scope !== 'national') {
    if (sent.getAll('area').some((area) => area !== scope)) return answerProblem(c, 'wrong-role');
    sent.set('area', scope);
  }
  const read = readParameters(schema, sent);
  c.header('cache-control', 'no-store');
  return 'problems' in read ? answerProblem(c, 'invalid', read.problems) : answer(read.value);
}

export const wantsCsv = (c: Context, format: 'json' | 'csv' | undefined): boolean =>
  format === undefined ? (c.req.header('accept') ?? '').includes('text/csv') : format === 'csv';

export function answerCsv(c: Context, csv: string): Response {
  c.header('vary', 'Accept');
  return c.body(csv, 200, { 'content-type': 'text/csv; charset=utf-8' });
}
