import { coverageGaps } from '../../shared/routing/coverage-gaps.ts';
import { Table } from '../../shared/web/parts/lists.tsx';
import type { AdminDeps } from './deps.ts';
import { adminPage, type PageContext } from './page.tsx';

const mostShown = 500;

export async function showCoverage(c: PageContext, { directory }: Pick<AdminDeps, 'directory'>) {
  const gaps = coverageGaps((await directory.teams()).map(({ team }) => team));
  return adminPage(c, {
    title: 'Who is not covered',
    children: (
      <>
        <h1>Who is not covered</h1>
        <p>
          Postcodes, practices and places that some team names, and the kinds of team that nobody has there for people
          of these ages. A referral that needs one goes to the hub; joint work is then not proposed.
        </p>
        {gaps.length === 0 ? (
          <p>Everybody is covered, everywhere that any team names.</p>
        ) : (
          <Table
            caption={`${gaps.length.toLocaleString('en-GB')} gaps${gaps.length > mostShown ? `, the first ${mostShown}` : ''}`}
            columns={['Where', 'Ages', 'Nobody for'].map((title) => ({ title }))}
            rows={gaps.slice(0, mostShown).map(({ where, ages, kinds }) => [where, ages, kinds.join(', ')])}
          />
        )}
      </>
    ),
  });
}
