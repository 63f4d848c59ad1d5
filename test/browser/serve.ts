import { getRequestListener } from '@hono/node-server';
import { type PeopleSite, peopleSite } from '../self-referral/people-site.ts';
import { listening } from './listening.ts';

export interface ServedSite extends PeopleSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** People's pages on a port of their own. */
export async function servePeople(): Promise<ServedSite> {
  const { server, url, close } = await listening();
  const site = await peopleSite({ origin: url });
  server.on('request', getRequestListener(site.app.fetch));
  return { ...site, url, close };
}
