import { createServer, type Server } from 'node:http';

/** A server on a free port of this machine, before anybody answers on it. */
export async function listening(): Promise<{
  readonly server: Server;
  readonly url: string;
  readonly close: () => Promise<void>;
}> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    server,
    url: `http://localhost:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
