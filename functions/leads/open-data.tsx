import type { Context } from 'hono';
import { cors } from 'hono/cors';
import { Hono } from 'hono/quick';
import type * as z from 'zod/mini';
import type { Problem } from '../../shared/interview/vocabulary.ts';
import { readCohort } from '../../shared/response-times/ask.ts';
import { type DisclosedFigures, disclosed, smallestCount } from '../../shared/response-times/disclosure.ts';
import { clocks } from '../../shared/response-times/fact.ts';
import { columnsNeeded, type FiguresQuery, groupings } from '../../shared/response-times/query.ts';
import { openDataParameters } from '../../shared/response-times/query-parameters.ts';
import { londonMonthOf, toMs } from '../../shared/response-times/units.ts';
import { answerProblem } from '../../shared/web/problem.ts';
import { answerCsv, type FiguresDeps, wantsCsv } from './api.ts';
import { AskForm } from './ask-form.tsx';
import { csvOf } from './csv.ts';
import { FiguresSection, publicPage } from './frame.tsx';
import { monthsBack } from './months-back.ts';
import { narrowingOf, readParameters } from './question.ts';

/** For anyone, without a sign-in: whole months only, and nothing that could point at a person. */
export function openData(deps: FiguresDeps) {
  return new Hono()
    .use('/response-times', cors())
    .get('/response-times', async (c) => {
      const read = await publish(deps, new URL(c.req.url).searchParams);
      if ('problems' in read) return answerProblem(c, 'invalid', read.problems);
      c.header('cache-control', 'public, max-age=3600');
      return wantsCsv(c, read.format) ? answerCsv(c, csvOf(read.figures.rows)) : c.json(read.figures);
    })
    .get('/', (c) => page(c, deps));
}

type Published =
  | { readonly figures: DisclosedFigures; readonly format: z.output<typeof openDataParameters>['format'] }
  | { readonly problems: readonly Problem[] };

async function publish(deps: FiguresDeps, sent: URLSearchParams): Promise<Published> {
  const asOf = deps.now();
  const unfinished = unfinishedMonth(sent.get('to'), londonMonthOf(toMs(asOf)));
  const read = readParameters(openDataParameters, sent);
  if ('problems' in read) return { problems: [...read.problems, ...unfinished] };
  if (unfinished.length > 0) return { problems: unfinished };
  const { from, to, clock, by, format, ...rest } = read.value;
  const query: FiguresQuery = { from, to, clock, by, ...narrowingOf(rest) };
  return { figures: disclosed(await readCohort(deps.rollups, query, columnsNeeded(query)), query, asOf), format };
}

const unfinishedMonth = (to: string | null, current: string): readonly Problem[] =>
  to !== null && /^\d{4}-\d{2}$/.test(to) && to >= current
    ? [{ field: 'to', code: 'not-over-yet', text: 'Ask for months that are over.' }]
    : [];

async function page(c: Context, deps: FiguresDeps) {
  const sent = new URL(c.req.url).searchParams;
  const asked = new URLSearchParams({ ...monthsBack(deps.now(), 12, 1), clock: 'contacted', by: 'month' });
  for (const [name, value] of sent) if (value !== '') asked.set(name, value);
  const published = await publish(deps, asked);
  return c.html(
    publicPage(
      'How long help takes to come',
      <>
        <h1 class="nhsuk-heading-l">How long help takes to come</h1>
        <p>
          These figures are counted from every referral, by the month in which it came. Numbers under {smallestCount}{' '}
          are left out and others rounded to the nearest five, so that they never point at anyone.
        </p>
        <AskForm
          action="/open-data"
          asked={asked}
          problems={'problems' in published ? published.problems : []}
          clocks={clocks}
          groupings={groupings.filter((by) => by !== 'place' && by !== 'team')}
        />
        {'figures' in published && (
          <>
            <FiguresSection figures={published.figures} />
            <p>
              <a href={`/open-data/response-times?${asked}&format=csv`}>Download as CSV</a> ·{' '}
              <a href={`/open-data/response-times?${asked}`}>JSON</a>
            </p>
          </>
        )}
      </>,
    ),
    'problems' in published ? 422 : 200,
  );
}
