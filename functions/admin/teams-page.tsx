import type { Team } from '../../shared/routing/route.ts';
import { TextField } from '../../shared/web/parts/fields.tsx';
import { Button, LinkButton } from '../../shared/web/parts/links.tsx';
import { Table } from '../../shared/web/parts/lists.tsx';
import type { AdminDeps } from './deps.ts';
import { adminPage, type PageContext } from './page.tsx';

/** Rows on one page, so that a large directory stays readable. */
const perPage = 200;

export async function showTeams(c: PageContext, { directory }: Pick<AdminDeps, 'directory'>) {
  const find = (c.req.query('find') ?? '').trim();
  const all = (await directory.teams()).map(({ team }) => team);
  const teams = all.filter((team) => holds(team, find.toLowerCase()));
  const page = Math.max(1, Math.floor(Number(c.req.query('page') ?? 1)) || 1);
  const shown = teams.slice((page - 1) * perPage, page * perPage);
  return adminPage(c, {
    title: 'Teams',
    children: (
      <>
        <h1>Teams</h1>
        <LinkButton href="/admin/team">Add a team</LinkButton>
        {all.length > 0 && (
          <form action="/admin" method="get">
            <TextField
              name="find"
              label="Find teams"
              hint="By name, id, kind, area, place or what they cover"
              value={find}
            />
            <Button kind="secondary">Find</Button>
          </form>
        )}
        {all.length === 0 && (
          <p>There is no team yet. Until there is one, every referral waits with a national hub that nobody staffs.</p>
        )}
        {teams.length > 0 && (
          <Table
            caption={`${teams.length.toLocaleString('en-GB')} team${teams.length === 1 ? '' : 's'}`}
            columns={['Team', 'Kind', 'Area', 'Place', 'Covers', 'Hours'].map((title) => ({ title }))}
            rows={shown.map((team) => [
              <a href={`/admin/team?id=${encodeURIComponent(team.id)}`}>{team.name}</a>,
              team.kind,
              team.area,
              team.place,
              coverIn(team.covers),
              team.cover24h ? 'All hours' : team.hours,
            ])}
          />
        )}
        {all.length > 0 && teams.length === 0 && <p>No team is like that.</p>}
        {teams.length > page * perPage && (
          <p>
            <a href={`/admin?${new URLSearchParams({ find, page: String(page + 1) })}`}>More teams</a>
          </p>
        )}
      </>
    ),
  });
}

/** Whether all that was typed stands somewhere in it. */
function holds({ id, name, kind, area, place, covers }: Team, find: string): boolean {
  const said = [id, name, kind, area, place, ...covers.postcodes, ...covers.practices, ...covers.places];
  return find.split(/\s+/).every((part) => said.some((text) => text.toLowerCase().includes(part)));
}

function coverIn({
  postcodes,
  practices,
  places,
}: Readonly<Record<'postcodes' | 'practices' | 'places', readonly string[]>>) {
  const all = [...postcodes, ...practices, ...places];
  return all.length <= 6 ? all.join(', ') : `${all.slice(0, 5).join(', ')} and ${all.length - 5} more`;
}
