import { fromForm, readAnswers } from '../../shared/interview/read-answers.ts';
import type { Answers, Problem } from '../../shared/interview/vocabulary.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { londonDate } from '../../shared/referral/london-date.ts';
import { keptWithConsent } from '../../shared/referral/take-in.ts';
import type { Route } from '../../shared/routing/route.ts';
import type { StraddlingQuestion } from '../../shared/routing/straddling.ts';
import { readAllWords, wordsIn } from '../../shared/triage/assess.ts';
import type { Assessment, WordsReading } from '../../shared/triage/assessment.ts';
import { type Explained, explain } from '../../shared/triage/explain.ts';
import { formTokenField } from '../../shared/web/form.ts';
import { Tag } from '../../shared/web/parts/content.tsx';
import { ErrorSummary } from '../../shared/web/parts/errors.tsx';
import { Button } from '../../shared/web/parts/links.tsx';
import { SummaryList, Table } from '../../shared/web/parts/lists.tsx';
import { OwnForm } from '../../shared/web/parts/own-form.tsx';
import type { AdminDeps } from './deps.ts';
import { adminPage, type PageContext } from './page.tsx';
import { Control, tried } from './what-if-controls.tsx';

interface Tried {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly rows: readonly Explained[];
  readonly result?: {
    readonly words: WordsReading;
    /** Families of sayings that read the words, or examples that these are like. */
    readonly readBy: readonly string[];
    readonly notKept: readonly string[];
    readonly assessment: Assessment;
    readonly routes: readonly Route[];
    readonly ask: StraddlingQuestion | undefined;
  };
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
  const today = londonDate(deps.now());
  const read = readAnswers(fromForm(Object.fromEntries(filled)), { today, acceptDramaNumbers: true });
  if (!read.ok) return whatIf(c, { ...untried(), answers: read.partial, problems: read.problems });
  const { answers } = read;
  const assessing = await assessingWith(deps)(answers, { teams: true });
  const kept = keptWithConsent(answers, assessing);
  const assessment = assessing.assess(kept);
  const words = readAllWords(kept, deps.readText);
  const readBy = wordsIn(kept)
    .map((text) => deps.readText(text, kept.language))
    .flatMap(({ matched, like }) => like?.map((text) => `like “${text}”`) ?? matched);
  return whatIf(c, {
    answers,
    problems: [],
    rows: explain(kept, { today, words }),
    result: {
      words,
      readBy: [...new Set(readBy)],
      notKept: Object.keys(answers).filter((linkId) => !Object.hasOwn(kept, linkId)),
      assessment,
      routes: assessing.route(assessment.wanted, kept),
      ask: assessing.straddling(kept),
    },
  });
}

/** How the words of all free text together were read. */
const readAs: Readonly<Record<WordsReading, string>> = {
  'present-intent': 'present intent, which fires danger-now',
  worrying: 'worrying, so a person reads them soon',
  'not-readable': 'not readable, so a person reads them soon',
  'nothing-found': 'nothing that worries',
};

const whatIf = (c: PageContext, shown: Tried) =>
  adminPage(
    c,
    {
      title: 'What if',
      hasError: shown.problems.length > 0,
      children: (
        <>
          <ErrorSummary problems={shown.problems} />
          <h1>What if</h1>
          <p>Try answers and see which rules fire, and who would own the referral. Nothing is kept.</p>
          {shown.result !== undefined && <Result {...shown.result} />}
          {shown.result !== undefined && (
            <RuleTable rows={shown.rows.filter(({ fired }) => fired)} of={shown.rows.length} />
          )}
          <h2>Answers to try</h2>
          <OwnForm c={c} action="/admin/what-if">
            <div class="od-columns">
              {tried.map((linkId) => (
                <Control linkId={linkId} answers={shown.answers} />
              ))}
            </div>
            <p>
              <Button>Try</Button>
            </p>
          </OwnForm>
          <h2>The whole table</h2>
          <RuleTable rows={shown.rows} />
        </>
      ),
    },
    shown.problems.length > 0 ? 422 : 200,
  );

function Result({ words, readBy, notKept, assessment, routes, ask }: NonNullable<Tried['result']>) {
  return (
    <>
      <h2>What comes out</h2>
      <SummaryList
        rows={[
          { key: 'Outcomes', value: assessment.outcomes.join(', ') },
          { key: 'Rules that fired', value: assessment.reasons.map(({ rule }) => rule).join(', ') },
          { key: 'Words', value: readAs[words] },
          { key: 'Words read by', value: readBy.join('; ') || 'nothing' },
          { key: 'Not kept, since they did not agree', value: notKept.join(', ') || 'nothing' },
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
              ask === undefined
                ? 'none'
                : `${ask.linkId}, between ${ask.between.map(({ name }) => name).join(' and ')}`,
          },
        ]}
      />
      <Table
        caption="Teams"
        columns={['Part', 'Team', 'Kind', 'For', 'Standard', 'Rule', 'Why this team'].map((title) => ({ title }))}
        rows={routes.map((route) => [
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

/** Every row in its words; with `of`, only those that fired. */
const RuleTable = ({ rows, of }: { readonly rows: readonly Explained[]; readonly of?: number }) => (
  <Table
    caption={of === undefined ? `${rows.length} rules` : `Rules: ${rows.length} of ${of} fired`}
    columns={['Rule', 'When, and what it adds', 'What the person and the team read', 'Source'].map((title) => ({
      title,
    }))}
    rows={rows.map((row) => [
      <>
        {row.rule} {row.fired && <Tag colour="blue">Fired</Tag>}
      </>,
      <>
        <p>{row.when}</p>
        <p>Adds {row.adds}.</p>
      </>,
      <>
        <p>Person: {row.person}</p>
        <p>Team: {row.team}</p>
      </>,
      <span class="od-small">{row.source}</span>,
    ])}
  />
);
