import { createServer, type RequestListener, type Server } from 'node:http';

/** Listens on 127.0.0.1 and, where the machine has it, ::1: never on the network. Throws where the port is taken. */
export async function listenLocally(port: number, listener: RequestListener): Promise<readonly Server[]> {
  const listen = (host: string): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer({ keepAliveTimeout: 65_000 }, listener);
      server.once('error', reject);
      server.listen(port, host, () => resolve(server));
    });
  const first = await listen('127.0.0.1');
  const second = await listen('::1').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'EAFNOSUPPORT') return undefined;
    first.close();
    throw fault;
  });
  return second === undefined ? [first] : [first, second];
}
