import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { securityHeaders } from '../../shared/web/security-headers.ts';
import { peopleSite } from '../self-referral/people-site.ts';
import { listening } from './listening.ts';
import type { Snapshot } from './snapshots.ts';

export interface SnapshotServer {
  readonly urlOf: (page: Snapshot) => string;
  readonly close: () => Promise<void>;
}

/** Pages as they were sent, with the service's own headers, stylesheet and script. */
export async function serveSnapshots(pages: readonly Snapshot[]): Promise<SnapshotServer> {
  const { app: people } = await peopleSite();
  const app = new Hono()
    .use(securityHeaders({ https: false }))
    .get('/see/:at', (c) => c.html(pages[Number(c.req.param('at'))]?.html ?? ''))
    .all('*', (c) => people.fetch(c.req.raw));
  const { url, server, close } = await listening();
  server.on('request', getRequestListener(app.fetch));
  return { urlOf: (page) => `${url}/see/${pages.indexOf(page)}`, close };
}
