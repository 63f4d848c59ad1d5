import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { ask, readCohort } from '../../shared/response-times/ask.ts';
import { bottleneckColumns, bottlenecks } from '../../shared/response-times/bottlenecks.ts';
import { clocks } from '../../shared/response-times/fact.ts';
import { openWaits } from '../../shared/response-times/open-waits.ts';
import { columnsNeeded, groupings } from '../../shared/response-times/query.ts';
import {
  bottlenecksParameters,
  openWaitsParameters,
  responseTimesParameters,
} from '../../shared/response-times/query-parameters.ts';
import { troublePage } from '../../shared/web/staff-pages.tsx';
import { type StaffVariables, staffSection } from '../../shared/web/staff-section.ts';
import type { StaffSignIn } from '../../shared/web/staff-sign-in.ts';
import { answerCsv, type FiguresDeps, period } from './api.ts';
import { AskForm, type Narrowing, narrowingsFor } from './ask-form.tsx';
import { BottlenecksSection } from './bottlenecks-section.tsx';
import { csvOf } from './csv.ts';
import { FiguresSection, leadsPage, type TeamNames } from './frame.tsx';
import { monthsBack } from './months-back.ts';
import { OpenWaitsSection } from './open-waits-section.tsx';
import { narrowingOf, readParameters } from './question.ts';

type LeadContext = Context<{ Variables: StaffVariables<'lead'> }>;

export interface PagesDeps extends FiguresDeps {
  readonly staff: StaffSignIn<'lead'>;
  readonly publicUrl: string;
  /** A team's name, where the directory knows it. */
  readonly teamName: (id: string) => Promise<string | undefined>;
}

/** `/leads` in a browser: the same figures as the API, as tables and charts. */
export function leadsPages(deps: PagesDeps) {
  return staffSection({ path: '/leads', staff: deps.staff, publicUrl: deps.publicUrl })
    .get('/', (c) => withLead(c, deps, { clock: 'contacted', by: 'team', ...monthsBack(deps.now(), 3) }, responseTimes))
    .get('/open-waits', (c) => withLead(c, deps, { clock: 'contacted', by: 'team' }, waits))
    .get('/bottlenecks', (c) => withLead(c, deps, monthsBack(deps.now(), 6), whereTimeGoes))
    .all('*', (c) => troublePage(c, '/leads', 'not-found'));
}

interface Asked {
  readonly deps: PagesDeps;
  readonly sent: URLSearchParams;
  readonly narrowings: readonly Narrowing[];
  readonly teamNames: TeamNames;
}

/** Fills in what was not asked, keeps a lead of one area to it, and leaves empty choices out. */
async function withLead(
  c: LeadContext,
  deps: PagesDeps,
  defaults: Readonly<Record<string, string>>,
  show: (c: LeadContext, asked: Asked) => Promise<Response>,
): Promise<Response> {
  const lead = c.get('caller');
  const isNational = lead.scope === 'national';
  const sent = new URLSearchParams(defaults);
  for (const [name, value] of new URL(c.req.url).searchParams) if (value !== '') sent.set(name, value);
  if (!isNational) sent.set('area', lead.scope);
  const known = (await deps.rollups.teams()).filter(({ area }) => isNational || area === lead.scope);
  const teamNames = await namesOf(deps, [...new Set(known.map(({ team }) => team))]);
  c.header('cache-control', 'no-store');
  return show(c, { deps, sent, narrowings: narrowingsFor(known, teamNames), teamNames });
}

/** Each name is a look-up: a national list shows ids beyond this. */
const mostNames = 60;

async function namesOf(deps: PagesDeps, teams: readonly string[]): Promise<TeamNames> {
  const looked = teams.slice(0, mostNames).map(async (team) => [team, await deps.teamName(team)] as const);
  const found = await Promise.all(looked);
  return new Map(found.flatMap(([team, name]) => (name === undefined ? [] : [[team, name] as const])));
}

/** What was sent as the API knows it: the form's one choice `only` names a dimension and its value. */
function parametersOf(sent: URLSearchParams): URLSearchParams {
  const parameters = new URLSearchParams(sent);
  const [dimension, value] = sent.get('only')?.split('=') ?? [];
  if (dimension === undefined || value === undefined) return parameters;
  parameters.delete('only');
  parameters.set(dimension, value);
  return parameters;
}

async function responseTimes(c: LeadContext, { deps, sent, narrowings, teamNames }: Asked): Promise<Response> {
  const read = readParameters(responseTimesParameters, parametersOf(sent));
  const form = { action: '/leads', asked: sent, clocks, groupings, narrowings };
  if ('problems' in read) return answerPage(c, 'How long it took', <AskForm {...form} problems={read.problems} />, 422);
  const { from, to, clock, by, format, ...rest } = read.value;
  const figures = await ask(deps.rollups, { from, to, clock, by, ...narrowingOf(rest) }, deps.now());
  if (format === 'csv') return answerCsv(c, csvOf(figures.rows));
  return answerPage(
    c,
    'How long it took',
    <>
      <AskForm {...form} problems={[]} />
      <FiguresSection figures={figures} teamNames={teamNames} />
      <p>
        <a href={`/leads?${sent}&format=csv`}>Download as CSV</a>
      </p>
    </>,
  );
}

async function waits(c: LeadContext, { deps, sent, narrowings, teamNames }: Asked): Promise<Response> {
  const asOf = deps.now();
  const read = readParameters(openWaitsParameters, parametersOf(sent));
  const form = { action: '/leads/open-waits', asked: sent, clocks: waitingClocks, groupings, narrowings };
  if ('problems' in read) return answerPage(c, 'Who still waits', <AskForm {...form} problems={read.problems} />, 422);
  const { from, to, clock, by, ...rest } = read.value;
  const query = { ...(await period(deps, asOf, from, to)), clock, by, ...narrowingOf(rest) };
  const open = openWaits(await readCohort(deps.rollups, query, columnsNeeded(query)), query, asOf);
  return answerPage(
    c,
    'Who still waits',
    <>
      <AskForm {...form} problems={[]} />
      <OpenWaitsSection open={open} teamNames={teamNames} />
    </>,
  );
}

const waitingClocks = clocks.filter((clock) => clock !== 'next-word');

async function whereTimeGoes(c: LeadContext, { deps, sent, narrowings, teamNames }: Asked): Promise<Response> {
  const read = readParameters(bottlenecksParameters, parametersOf(sent));
  const form = { action: '/leads/bottlenecks', asked: sent, narrowings };
  if ('problems' in read) return answerPage(c, 'Where time goes', <AskForm {...form} problems={read.problems} />, 422);
  const { from, to, ...rest } = read.value;
  const query = { from, to, ...narrowingOf(rest) };
  const found = bottlenecks(await readCohort(deps.rollups, query, bottleneckColumns(query)), query, deps.now());
  return answerPage(
    c,
    'Where time goes',
    <>
      <AskForm {...form} problems={[]} />
      <BottlenecksSection found={found} teamNames={teamNames} />
    </>,
  );
}

const answerPage = (c: LeadContext, title: string, children: Child, status: 200 | 422 = 200) =>
  leadsPage(
    c,
    {
      title,
      hasError: status === 422,
      children: (
        <>
          <h1 class="nhsuk-heading-l">{title}</h1>
          {children}
        </>
      ),
    },
    status,
  );
