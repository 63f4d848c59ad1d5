import type { InboxRow } from '../../shared/ports.ts';
import { spokenReference } from '../../shared/referral/reference.ts';
import { concernsRole } from '../../shared/routing/concerns-role.ts';
import { Tag } from '../../shared/web/parts/content.tsx';
import { Table } from '../../shared/web/parts/lists.tsx';
import type { TeamsDeps } from './deps.ts';
import { type InboxState, inboxPage, inboxStates } from './inbox.ts';
import { notFoundPage, type PageContext, teamPage } from './page.tsx';
import { isOverdue, lengthInWords, mostUrgentFirst } from './urgency.ts';
import { nameOfOutcome, plain, shownTime, stateNames } from './words.ts';

/** So many are read at once, to be put in order of urgency; the store keeps them in order of waiting. */
const mostInOrder = 500;

/** `/team`: one team's referrals in one state, the most urgent first. */
export async function showInbox(c: PageContext, deps: TeamsDeps) {
  const { teams } = c.get('caller');
  const team = c.req.query('team') ?? teams[0] ?? '';
  if (!teams.includes(team)) return notFoundPage(c);
  if (team === concernsRole) return c.redirect('/team/concerns', 303);
  const state = inboxStates.find((known) => known === c.req.query('state')) ?? 'new';
  const after = c.req.query('after');
  const page = await inboxPage(deps, { team, state, limit: mostInOrder, ...(after === undefined ? {} : { after }) });
  const names = await namesOf(
    deps,
    teams,
    page.rows.map(({ ownedBy }) => ownedBy),
  );
  return teamPage(c, {
    title: `${stateNames[state]} referrals`,
    children: (
      <>
        <h1>{names.get(team) ?? team}</h1>
        <Teams teams={teams} names={names} chosen={team} />
        <States team={team} chosen={state} />
        {page.rows.length === 0 ? (
          <p>Nothing here.</p>
        ) : (
          <Rows rows={mostUrgentFirst(page.rows, team)} state={state} team={team} names={names} now={deps.now()} />
        )}
        {page.next !== undefined && (
          <p>
            These have waited longest.{' '}
            <a href={`/team?${new URLSearchParams({ team, state, after: page.next })}`}>More</a>
          </p>
        )}
      </>
    ),
  });
}

/** Each name is a look-up: of so many teams nobody reads every name. */
const mostNames = 20;

async function namesOf(
  { directory }: Pick<TeamsDeps, 'directory'>,
  teams: readonly string[],
  owners: readonly string[],
) {
  const wanted = new Set([...teams.slice(0, mostNames), ...[...new Set(owners)].slice(0, mostNames)]);
  const found = await Promise.all([...wanted].map((id) => directory.team(id)));
  return new Map(found.flatMap((team) => (team === undefined ? [] : [[team.id, team.name] as const])));
}

function Teams(props: {
  readonly teams: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly chosen: string;
}) {
  const { teams, names, chosen } = props;
  if (teams.length < 2) return null;
  return (
    <nav class="od-tabs" aria-label="Your teams">
      <ul>
        {teams.map((team) => (
          <li>
            <a href={`/team?${new URLSearchParams({ team })}`} aria-current={team === chosen ? 'page' : undefined}>
              {names.get(team) ?? team}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function States({ team, chosen }: { readonly team: string; readonly chosen: InboxState }) {
  return (
    <nav class="od-tabs" aria-label="States">
      <ul>
        {inboxStates.map((state) => (
          <li>
            <a
              href={`/team?${new URLSearchParams({ team, state })}`}
              aria-current={state === chosen ? 'page' : undefined}
            >
              {stateNames[state]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Rows(props: {
  readonly rows: readonly InboxRow[];
  readonly state: InboxState;
  readonly team: string;
  readonly names: ReadonlyMap<string, string>;
  readonly now: string;
}) {
  const { rows, names, now } = props;
  const overdue = rows.filter((row) => isOverdue(row, now)).length;
  return (
    <>
      {overdue > 0 && (
        <p>
          <Tag colour="red">{overdue} overdue</Tag> of {rows.length}, the most urgent first.
        </p>
      )}
      <Table
        caption={`${stateNames[props.state]} referrals`}
        columns={['Outcome', 'Next due', 'Reference', 'Waiting', 'Owned by'].map((title) => ({ title }))}
        rows={rows.map((row) => [
          <OutcomeTag outcome={row.outcome} />,
          <Due row={row} now={now} />,
          <a href={`/team/referrals/${row.reference}`}>{spokenReference(row.reference)}</a>,
          <>
            {lengthInWords(Date.parse(now) - Date.parse(row.waitingSince))}
            <div class="od-small">since {shownTime(row.waitingSince)}</div>
          </>,
          row.ownedBy === props.team ? 'Us' : (names.get(row.ownedBy) ?? row.ownedBy),
        ])}
      />
    </>
  );
}

const outcomeColours = { emergency: 'red', urgent: 'yellow', soon: 'blue' } as const;

function OutcomeTag({ outcome }: { readonly outcome: string }) {
  const name = nameOfOutcome(outcome);
  if (outcome !== 'emergency' && outcome !== 'urgent' && outcome !== 'soon') return <>{name}</>;
  return <Tag colour={outcomeColours[outcome]}>{name}</Tag>;
}

function Due({ row, now }: { readonly row: InboxRow; readonly now: string }) {
  const { due } = row;
  if (due === null) return <>Nothing</>;
  const length = lengthInWords(Date.parse(due.at) - Date.parse(now));
  return (
    <>
      {isOverdue(row, now) ? (
        <>
          {plain(due.what)} <Tag colour="red">Overdue by {length}</Tag>
        </>
      ) : (
        `${plain(due.what)} in ${length}`
      )}
      <div class="od-small">{shownTime(due.at)}</div>
    </>
  );
}
