import type { Child } from 'hono/jsx';
import type { DisclosedFigures } from '../../shared/response-times/disclosure.ts';
import type { Figures, Grouping } from '../../shared/response-times/query.ts';
import { document, Page } from '../../shared/web/page.tsx';
import { Table } from '../../shared/web/parts/lists.tsx';
import { staffPages } from '../../shared/web/staff-page.tsx';
import { WaitsChart } from './chart.tsx';
import { clockMeanings, clockNames, groupingNames, groupName, percent, unitNames } from './words.ts';

const serviceName = 'Open Door';

/** A page of the leads' side. */
export const leadsPage = staffPages({
  home: '/leads',
  navigation: {
    label: 'Figures',
    links: [
      ['/leads', 'How long it took'],
      ['/leads/open-waits', 'Who still waits'],
      ['/leads/bottlenecks', 'Where time goes'],
      ['/open-data', 'Open data'],
    ],
  },
});

/** A page that anyone may read. */
export const publicPage = (title: string, children: Child) =>
  document(
    <Page title={title} serviceName={serviceName} home="/" width="wide">
      {children}
    </Page>,
  );

/** Names of teams by id, as far as they were looked up. */
export type TeamNames = ReadonlyMap<string, string>;

export const nameOf = (by: Grouping, group: string, teamNames?: TeamNames): string =>
  (by === 'team' ? teamNames?.get(group) : undefined) ?? groupName(by, group);

/** What the clock means, the chart, and its table. */
export function FiguresSection({
  figures,
  teamNames,
}: {
  readonly figures: Figures | DisclosedFigures;
  readonly teamNames?: TeamNames;
}) {
  const { clock, unit, by, rows } = figures;
  const named = (group: string) => nameOf(by, group, teamNames);
  const shown = (count: number | null) => (count === null ? '–' : count.toLocaleString('en-GB'));
  const title = `${clockNames[clock]}, ${figures.from} to ${figures.to}`;
  if (rows.length === 0) return <p>Nothing was received in these months, as far as this goes.</p>;
  return (
    <>
      <h2 class="nhsuk-heading-m">{title}</h2>
      <p>{clockMeanings[clock]}</p>
      <WaitsChart unit={unit} bars={rows.map(({ group, median, p90 }) => ({ name: named(group), median, p90 }))} />
      <Table
        caption={`${title}, in ${unitNames[unit]}`}
        columns={[
          { title: groupingNames[by] },
          ...[
            'Received',
            'Stopped',
            'Still waiting',
            'Half within',
            'Nine in ten within',
            'Within the standard',
            'Over 4 weeks',
            'Over 18 weeks',
            'Over a year',
            'Over two years',
          ].map((heading) => ({ title: heading, numeric: true })),
        ]}
        rows={rows.map((row) => [
          named(row.group),
          shown(row.received),
          shown(row.stopped),
          shown(row.waiting),
          shown(row.median),
          shown(row.p90),
          percent(row.within),
          shown(row.waitingOver4w),
          shown(row.waitingOver18w),
          shown(row.waitingOver52w),
          shown(row.waitingOver104w),
        ])}
      />
    </>
  );
}
