import type { InboxRow } from '../../shared/ports.ts';
import { spokenReference } from '../../shared/referral/reference.ts';
import { concernsRole } from '../../shared/routing/concerns-role.ts';
import { outcomes } from '../../shared/triage/assessment.ts';
import { Tag } from '../../shared/web/parts/content.tsx';
import { Table } from '../../shared/web/parts/lists.tsx';
import type { TeamsDeps } from './deps.ts';
import { type InboxState, inboxPage, inboxStates } from './inbox.ts';
import { notFoundPage, type PageContext, teamPage } from './page.tsx';
import { outcomeNames, plain, shownTime, stateNames } from './words.ts';

/** `/team`: one team's referrals in one state, the longest wait first. */
export async function showInbox(c: PageContext, deps: TeamsDeps) {
  const { teams } = c.get('caller');
  const team = c.req.query('team') ?? teams[0] ?? '';
  if (!teams.includes(team)) return notFoundPage(c);
  if (team === concernsRole) return c.redirect('/team/concerns', 303);
  const state = inboxStates.find((known) => known === c.req.query('state')) ?? 'new';
  const after = c.req.query('after');
  const page = await inboxPage(deps, { team, state, ...(after === undefined ? {} : { after }) });
  const names = await namesOf(deps, teams);
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
          <Rows rows={page.rows} state={state} team={team} now={deps.now()} />
        )}
        {page.next !== undefined && (
          <p>
            <a href={`/team?${new URLSearchParams({ team, state, after: page.next })}`}>Next page</a>
          </p>
        )}
      </>
    ),
  });
}

/** Each name is a look-up: of so many teams nobody reads every name. */
const mostNames = 20;

async function namesOf({ directory }: Pick<TeamsDeps, 'directory'>, teams: readonly string[]) {
  const found = await Promise.all(teams.slice(0, mostNames).map((id) => directory.team(id)));
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
  readonly now: string;
}) {
  return (
    <Table
      caption={`${stateNames[props.state]} referrals`}
      columns={[
        { title: 'Reference' },
        { title: 'Outcome' },
        { title: 'Waiting since' },
        { title: 'Next due' },
        { title: 'Owned by' },
      ]}
      rows={props.rows.map((row) => [
        <a href={`/team/referrals/${row.reference}`}>{spokenReference(row.reference)}</a>,
        nameOfOutcome(row.outcome),
        shownTime(row.waitingSince),
        <Due due={row.due} now={props.now} />,
        row.ownedBy === props.team ? 'Us' : row.ownedBy,
      ])}
    />
  );
}

function nameOfOutcome(code: string): string {
  const outcome = outcomes.find((known) => known === code);
  return outcome === undefined ? plain(code) : outcomeNames[outcome];
}

function Due({ due, now }: { readonly due: InboxRow['due']; readonly now: string }) {
  if (due === null) return <>Nothing</>;
  return (
    <>
      {plain(due.what)}, {shownTime(due.at)} {due.at <= now && <Tag colour="red">Overdue</Tag>}
    </>
  );
}
