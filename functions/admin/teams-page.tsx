import { LinkButton } from '../../shared/web/parts/links.tsx';
import { Table } from '../../shared/web/parts/lists.tsx';
import type { AdminDeps } from './deps.ts';
import { adminPage, type PageContext } from './page.tsx';

/** Rows on one page, so that a large directory stays readable. */
const perPage = 200;

export async function showTeams(c: PageContext, { directory }: Pick<AdminDeps, 'directory'>) {
  const teams = (await directory.teams()).map(({ team }) => team);
  const page = Math.max(1, Math.floor(Number(c.req.query('page') ?? 1)) || 1);
  const shown = teams.slice((page - 1) * perPage, page * perPage);
  return adminPage(c, {
    title: 'Teams',
    children: (
      <>
        <h1>Teams</h1>
        <LinkButton href="/admin/team">Add a team</LinkButton>
        {teams.length === 0 ? (
          <p>There is no team yet. Until there is one, every referral waits with a national hub that nobody staffs.</p>
        ) : (
          <Table
            caption={`${teams.length.toLocaleString('en-GB')} teams`}
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
        {teams.length > page * perPage && (
          <p>
            <a href={`/admin?page=${page + 1}`}>More teams</a>
          </p>
        )}
      </>
    ),
  });
}

function coverIn({
  postcodes,
  practices,
  places,
}: Readonly<Record<'postcodes' | 'practices' | 'places', readonly string[]>>) {
  const all = [...postcodes, ...practices, ...places];
  return all.length <= 6 ? all.join(', ') : `${all.slice(0, 5).join(', ')} and ${all.length - 5} more`;
}
