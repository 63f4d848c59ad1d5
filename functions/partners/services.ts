import { Hono } from 'hono/quick';
import type { CommunityDirectory as Directory } from '../../shared/ports.ts';
import { feedPage, listEntryOf } from '../../shared/standards/open-referral.ts';
import { answerProblem } from '../../shared/web/problem.ts';
import { filterOf } from './service-filter.ts';

export type CommunityDirectory = Pick<Directory, 'services' | 'service'>;

const perPageDefault = 50;
const perPageMost = 100;

/** The community directory as an open Open Referral UK 3.0 feed: for anyone, about nobody. */
export function serviceRoutes(directory: CommunityDirectory): Hono {
  const feed = new Hono().basePath('/api');
  feed.use(async (c, next) => {
    await next();
    // The standard asks for a feed that any page may read; it holds nothing about anyone.
    c.header('access-control-allow-origin', '*');
  });
  feed.notFound((c) => answerProblem(c, 'not-found'));
  feed.get('/', (c) =>
    c.json({
      version: 'HSDS-UK-3.0',
      profile: 'https://docs.openreferraluk.org/en/latest/',
      openapi_url: '/openapi.json',
    }),
  );
  feed.get('/services', async (c) => {
    const page = wholeNumber(c.req.query('page'), 1, Number.MAX_SAFE_INTEGER);
    const perPage = wholeNumber(c.req.query('per_page') ?? c.req.query('perPage'), perPageDefault, perPageMost);
    if (page === undefined || perPage === undefined)
      return answerProblem(c, 'invalid', [
        { field: page === undefined ? 'page' : 'per_page', code: 'out-of-range', text: 'Send a whole number from 1.' },
      ]);
    const filter = filterOf((name) => c.req.query(name));
    const { services, total } = await directory.services({
      page,
      perPage,
      ...(filter === undefined ? {} : { filter }),
    });
    return c.json(feedPage(services.map(listEntryOf), total, page, perPage));
  });
  feed.get('/services/:id', async (c) => {
    const service = await directory.service(c.req.param('id'));
    return service === undefined ? answerProblem(c, 'not-found') : c.json(service);
  });
  return feed;
}

function wholeNumber(sent: string | undefined, otherwise: number, most: number): number | undefined {
  if (sent === undefined) return otherwise;
  const number = /^\d{1,9}$/.test(sent) ? Number(sent) : 0;
  return number >= 1 ? Math.min(number, most) : undefined;
}
