import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type PeopleSite, peopleSite } from '../self-referral/people-site.ts';

export interface ServedSite extends PeopleSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** People's pages on a port of their own. */
export async function servePeople(): Promise<ServedSite> {
  const server = createServer();
  const port = await listen(server);
  const url = `http://localhost:${port}`;
  const site = await peopleSite({ origin: url });
  server.on('request', getRequestListener(site.app.fetch));
  return {
    ...site,
    url,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
