import type { Bottlenecks, Step, StepTime } from '../../shared/response-times/bottlenecks.ts';
import { Table } from '../../shared/web/parts/lists.tsx';
import { Bars } from './bars.tsx';
import { nameOf, type TeamNames } from './frame.tsx';
import { percent } from './words.ts';

const stepNames: Readonly<Record<Step, string>> = {
  'picked-up': 'Waiting to be picked up',
  contacted: 'Waiting for a first conversation',
  assessed: 'Waiting to be assessed',
  'help-started': 'Waiting for help to start',
};

export function BottlenecksSection({
  found,
  teamNames,
}: {
  readonly found: Bottlenecks;
  readonly teamNames: TeamNames;
}) {
  if (found.steps.length === 0) return <p>Nothing was received in these months, as far as this goes.</p>;
  return (
    <>
      <p>
        Everyone together has waited {found.days.toLocaleString('en-GB')} days. Each day belongs to the one step that
        was being waited for.
      </p>
      <StepsChart steps={found.steps} />
      <StepsTable caption="Where the days went" lines={found.steps} name={() => ''} />
      <StepsTable caption="Areas where most days went" lines={found.areas} name={({ area }) => area} />
      <StepsTable
        caption="Teams where most days went"
        lines={found.teams}
        name={({ team = '' }) => nameOf('team', team, teamNames)}
      />
    </>
  );
}

function StepsTable<T extends StepTime>({
  caption,
  lines,
  name,
}: {
  readonly caption: string;
  readonly lines: readonly T[];
  readonly name: (line: T) => string;
}) {
  const isNamed = lines.some((line) => name(line) !== '');
  return (
    <Table
      caption={caption}
      columns={[
        ...(isNamed ? [{ title: 'Where' }] : []),
        { title: 'Step' },
        ...['Days', 'Share of all days', 'Past this step', 'Waiting for it now', 'Days they have waited'].map(
          (title) => ({
            title,
            numeric: true,
          }),
        ),
      ]}
      rows={lines.map((line) => [
        ...(isNamed ? [name(line)] : []),
        stepNames[line.step],
        line.days.toLocaleString('en-GB'),
        percent(line.share),
        line.finished,
        line.waiting,
        line.waitingDays.toLocaleString('en-GB'),
      ])}
    />
  );
}

const StepsChart = ({ steps }: { readonly steps: readonly StepTime[] }) => (
  <Bars
    says="One bar for each step; the longer, the more days. The table has the numbers."
    rows={steps.map(({ step, days, share }) => ({
      words: `${stepNames[step]}: ${percent(share)}`,
      bars: [{ length: days, colour: 'dark' }],
    }))}
  />
);
