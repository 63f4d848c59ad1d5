import type { Bottlenecks, Step, StepTime } from '../../shared/response-times/bottlenecks.ts';
import { Table } from '../../shared/web/parts/lists.tsx';
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

function StepsChart({ steps }: { readonly steps: readonly StepTime[] }) {
  const most = Math.max(1, ...steps.map(({ days }) => days));
  return (
    <svg
      class="od-chart"
      role="img"
      aria-labelledby="steps-title steps-desc"
      viewBox={`0 0 640 ${steps.length * 46}`}
      width="100%"
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id="steps-title">Where the days went</title>
      <desc id="steps-desc">One bar for each step; the longer, the more days. The table has the numbers.</desc>
      {steps.map(({ step, days, share }, index) => (
        <g transform={`translate(0 ${index * 46})`}>
          <text x="0" y="15" font-size="15" fill="currentColor">
            {stepNames[step]}: {percent(share)}
          </text>
          <rect x="0" y="22" height="16" width={Math.max(2, (days / most) * 640)} fill="#b5482f" />
        </g>
      ))}
    </svg>
  );
}
