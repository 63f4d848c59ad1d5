import type { OpenWaits } from '../../shared/response-times/open-waits.ts';
import { Table } from '../../shared/web/parts/lists.tsx';
import { WaitsChart } from './chart.tsx';
import { nameOf, type TeamNames } from './frame.tsx';
import { clockNames, groupingNames, unitNames, waitInWords } from './words.ts';

export function OpenWaitsSection({ open, teamNames }: { readonly open: OpenWaits; readonly teamNames: TeamNames }) {
  const named = (group: string) => nameOf(open.by, group, teamNames);
  const { rows, unit, clock } = open;
  const [longest] = rows;
  if (longest === undefined) return <p>Nobody is waiting for this.</p>;
  const title = `Still waiting: ${clockNames[clock].toLowerCase()}`;
  const waiting = rows.reduce((sum, row) => sum + row.waiting, 0);
  return (
    <>
      <h2 class="nhsuk-heading-m">{title}</h2>
      <p>
        {waiting.toLocaleString('en-GB')} still wait. The longest has waited {waitInWords(longest.oldest, unit)}:{' '}
        {named(longest.group)}.
      </p>
      <WaitsChart
        unit={unit}
        isSoFar
        bars={rows.map(({ group, median, p90 }) => ({ name: named(group), median, p90 }))}
      />
      <Table
        caption={`${title}, in ${unitNames[unit]} so far, longest first`}
        columns={[
          { title: groupingNames[open.by] },
          ...[
            'Waiting',
            'Longest',
            'Half up to',
            'Nine in ten up to',
            'Over 4 weeks',
            'Over 18 weeks',
            'Over a year',
            'Over two years',
          ].map((heading) => ({ title: heading, numeric: true })),
        ]}
        rows={rows.map((row) => [
          named(row.group),
          row.waiting,
          row.oldest,
          row.median,
          row.p90,
          row.waitingOver4w,
          row.waitingOver18w,
          row.waitingOver52w,
          row.waitingOver104w,
        ])}
      />
    </>
  );
}
