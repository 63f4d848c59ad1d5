import { fromForm, readAnswers } from '../../shared/interview/read-answers.ts';
import type { Answers, Problem } from '../../shared/interview/vocabulary.ts';
import { type Chosen, choose } from '../../shared/routing/choose.ts';
import { assess, readAllWords } from '../../shared/triage/assess.ts';
import type { Assessment } from '../../shared/triage/assessment.ts';
import { type Explained, explain } from '../../shared/triage/explain.ts';
import { formTokenField } from '../../shared/web/form.ts';
import { ErrorSummary } from '../../shared/web/parts/errors.tsx';
import { Button } from '../../shared/web/parts/links.tsx';
import { SummaryList, Table } from '../../shared/web/parts/lists.tsx';
import { OwnForm } from '../../shared/web/parts/own-form.tsx';
import type { AdminDeps } from './deps.ts';
import { adminPage, type PageContext } from './page.tsx';
import { asked, Control } from './what-if-controls.tsx';

interface Tried {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly rows: readonly Explained[];
  readonly result?: { readonly assessment: Assessment; readonly chosen: Chosen };
}

export const showWhatIf = (c: PageContext) => whatIf(c, untried());

const untried = (): Tried => ({
  answers: {},
  problems: [],
  rows: explain({}, { words: 'nothing-found', today: '2000-01-01' }).map((row) => ({ ...row, fired: false })),
});

export async function tryAnswers(c: PageContext, deps: Pick<AdminDeps, 'directory' | 'readText' | 'now'>) {
  const filled = [...c.get('form')].filter(
    ([name, values]) => name !== formTokenField && values.some((value) => value !== ''),
  );
  const read = readAnswers(fromForm(Object.fromEntries(filled)), {
    today: deps.now().slice(0, 10),
    acceptDramaNumbers: true,
  });
  if (!read.ok) return whatIf(c, { ...untried(), answers: read.partial, problems: read.problems });
  const { answers } = read;
  const today = deps.now().slice(0, 10);
  const assessment = assess(answers, deps.readText, { today });
  const candidates = await deps.directory.candidates({
    postcode: answers.postcode,
    practice: answers['gp-practice'],
    stayingAt: answers['staying-at'],
    knownTeam: answers['known-team'],
  });
  const rows = explain(answers, { today, words: readAllWords(answers, deps.readText) });
  const chosen = choose(assessment, answers, candidates, deps.now());
  return whatIf(c, { answers, problems: [], rows, result: { assessment, chosen } });
}

const whatIf = (c: PageContext, tried: Tried) =>
  adminPage(
    c,
    {
      title: 'What if',
      hasError: tried.problems.length > 0,
      children: (
        <>
          <ErrorSummary problems={tried.problems} />
          <h1>What if</h1>
          <p>Try answers and see which rules fire, and who would own the referral. Nothing is kept.</p>
          {tried.result !== undefined && <Result {...tried.result} />}
          <RuleTable rows={tried.rows} />
          <h2>Answers to try</h2>
          <OwnForm c={c} action="/admin/what-if">
            {asked.map((linkId) => (
              <Control linkId={linkId} answers={tried.answers} />
            ))}
            <Button>Try</Button>
          </OwnForm>
        </>
      ),
    },
    tried.problems.length > 0 ? 422 : 200,
  );

function Result({ assessment, chosen }: NonNullable<Tried['result']>) {
  return (
    <>
      <h2>What comes out</h2>
      <SummaryList
        rows={[
          { key: 'Outcomes', value: assessment.outcomes.join(', ') },
          { key: 'Flags', value: assessment.flags.join(', ') || 'none' },
          { key: 'Whom to call', value: assessment.helpNow.join(', ') || 'nobody first' },
          {
            key: 'Hidden from others',
            value:
              [
                ...assessment.becauseOfHarm.rules,
                ...assessment.becauseOfHarm.flags,
                ...assessment.becauseOfHarm.proposed,
              ].join(', ') || 'nothing',
          },
          {
            key: 'One more question',
            value:
              chosen.ask === undefined
                ? 'none'
                : `${chosen.ask.linkId}, between ${chosen.ask.between.map(({ name }) => name).join(' and ')}`,
          },
        ]}
      />
      <Table
        caption="Teams"
        columns={['Part', 'Team', 'Kind', 'For', 'Standard', 'Rule', 'Why this team'].map((title) => ({ title }))}
        rows={chosen.routes.map((route) => [
          route.role,
          route.team.name,
          route.team.kind,
          route.for ?? '–',
          route.standard ?? '–',
          route.rule,
          route.because,
        ])}
      />
    </>
  );
}

const RuleTable = ({ rows }: { readonly rows: readonly Explained[] }) => (
  <Table
    caption={`Rules: ${rows.filter(({ fired }) => fired).length} of ${rows.length} fired`}
    columns={['Fired', 'Rule', 'When', 'Adds', 'What the person reads', 'What the team reads', 'Source'].map(
      (title) => ({
        title,
      }),
    )}
    rows={rows.map((row) => [
      row.fired ? <strong>Yes</strong> : 'No',
      row.rule,
      row.when,
      row.adds,
      row.person,
      row.team,
      row.source,
    ])}
  />
);
