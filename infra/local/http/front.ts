import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FunctionPool } from '../workers/pool.ts';
import { writeAnswer } from './gateway-answer.ts';
import { gatewayEvent } from './gateway-event.ts';
import { listenLocally } from './listen-locally.ts';
import { type Problem, problemBody, problemType } from './problem.ts';
import type { FindRoute } from './routes.ts';

export interface FrontParts {
  readonly port: number;
  readonly findRoute: FindRoute;
  pool(functionId: string): FunctionPool | undefined;
  now(): number;
  /** The local desk, which answers everything under /local. */
  desk(request: IncomingMessage, response: ServerResponse): void;
}

export interface Front {
  stop(): Promise<void>;
}

/** What Lambda takes in one event; API Gateway refuses more. */
const mostBytes = 6 * 1024 * 1024;

/** The HTTP API of the template, on this machine's own addresses only. Throws where the port is taken. */
export async function startFront(parts: FrontParts): Promise<Front> {
  const servers = await listenLocally(parts.port, (request, response) => {
    const path = request.url ?? '/';
    if (/^\/local(\/|\?|$)/.test(path)) parts.desk(request, response);
    else void serve(parts, request, response);
  });
  return {
    async stop() {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}

async function serve(parts: FrontParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET';
  const target = request.url ?? '/';
  const found = parts.findRoute(method, target.split('?')[0] ?? '/');
  const pool = found && parts.pool(found.route.functionId);
  const body = await readBody(request);
  if (body === 'gone') return;
  if (body === 'too-large') return refuse(response, { status: 413, title: 'The body is too large' });
  if (!found || !pool) return refuse(response, { status: 404, title: 'Not found' });
  const event = gatewayEvent(
    {
      method,
      target,
      headers: request.headers,
      body,
      sourceIp: request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '127.0.0.1',
      timeMs: parts.now(),
    },
    found,
  );
  const outcome = await pool.invoke(event);
  if (response.destroyed) return;
  if (outcome.result === 'done' && writeAnswer(response, outcome.value)) return;
  const timedOut = outcome.result === 'failed' && outcome.fault === 'TimedOut';
  refuse(
    response,
    timedOut ? { status: 504, title: 'It took too long' } : { status: 500, title: 'Something went wrong on our side' },
  );
}

function refuse(response: ServerResponse, problem: Problem): void {
  const body = problemBody(problem);
  response.writeHead(problem.status, {
    'content-type': problemType,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(problem.status === 413 ? { connection: 'close' } : {}),
  });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large' | 'gone'> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk)) continue;
      length += chunk.length;
      if (length > mostBytes) return 'too-large';
      chunks.push(chunk);
    }
  } catch {
    return 'gone';
  }
  return Buffer.concat(chunks);
}
