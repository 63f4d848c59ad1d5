import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { freePort } from '../../infra/local/free-port.ts';

const startFile = fileURLToPath(new URL('../../infra/local/start.ts', import.meta.url));

export interface Answer {
  readonly status: number;
  readonly json: unknown;
}

const message = z.object({
  id: z.string(),
  to: z.string(),
  by: z.enum(['text', 'email', 'letter', 'call']),
  at: z.string(),
  kind: z.string(),
  subject: z.string().optional(),
  body: z.string(),
  reference: z.string().optional(),
});
export type DeskMessage = z.infer<typeof message>;

/** The whole service on this machine, spoken to over HTTP as anybody outside would. */
export class Home {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #data: string;
  readonly #tokens = new Map<string, string>();

  private constructor(url: string, child: ChildProcess, data: string) {
    this.url = url;
    this.#child = child;
    this.#data = data;
  }

  /** `npm start -- --fresh` on a free port, once it says that it is ready. */
  static async start(): Promise<Home> {
    const port = await freePort();
    const data = mkdtempSync(join(tmpdir(), 'open-door-journeys-'));
    const child = spawn(process.execPath, [startFile, '--port', String(port), '--data', data, '--fresh'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      let said = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          said = `${said}${chunk}`.slice(-4000);
          if (/^ready http/m.test(said)) resolve();
        });
      }
      child.once('exit', () => reject(new Error(`it ended before it was ready: ${said}`)));
    });
    return new Home(`http://localhost:${port}`, child, data);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(timer);
    rmSync(this.#data, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A real token of the local identity provider, e.g. `role=team&team=core-alder-quay`. */
  async token(query: string): Promise<string> {
    const known = this.#tokens.get(query);
    if (known !== undefined) return known;
    const { json } = await this.get(`/local/token?${query}`);
    const { access_token } = z.object({ access_token: z.string() }).parse(json);
    this.#tokens.set(query, access_token);
    return access_token;
  }

  async get(path: string, as?: string): Promise<Answer> {
    return this.send('GET', path, as === undefined ? {} : { authorization: `Bearer ${await this.token(as)}` });
  }

  /** Posts JSON with a key of its own, unless `headers` says otherwise. */
  async post(path: string, body: unknown, as?: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(
      'POST',
      path,
      {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...(as === undefined ? {} : { authorization: `Bearer ${await this.token(as)}` }),
        ...headers,
      },
      typeof body === 'string' ? body : JSON.stringify(body),
    );
  }

  async send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
    const answer = await fetch(`${this.url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
    const text = await answer.text();
    const isJson = (answer.headers.get('content-type') ?? '').includes('json');
    return { status: answer.status, json: isJson ? JSON.parse(text) : text };
  }

  settle = () => this.post('/local/settle', {});

  async now(): Promise<string> {
    return z.object({ now: z.string() }).parse((await this.get('/local/clock')).json).now;
  }

  /** To a moment, or on by a duration; whatever falls due on the way has happened when it answers. */
  async moveClock(to: { readonly to: string } | { readonly advance: string }): Promise<void> {
    const moved = await this.post('/local/clock', to);
    if (moved.status !== 200) throw new Error(`the clock does not move: ${JSON.stringify(moved.json)}`);
  }

  /** Everything that went to a person, or is to be told them, about one referral. */
  async messagesOf(reference: string): Promise<readonly DeskMessage[]> {
    return (await this.messages()).filter((each) => each.reference === reference);
  }

  async messages(to?: string): Promise<readonly DeskMessage[]> {
    const query = to === undefined ? '' : `?${new URLSearchParams({ to })}`;
    return z.object({ messages: z.array(message) }).parse((await this.get(`/local/messages${query}`)).json).messages;
  }
}

/** Asks again until there is an answer; how long it took comes with it. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  limitMs = 15_000,
): Promise<{ readonly found: T; readonly tookMs: number }> {
  const began = performance.now();
  for (;;) {
    const found = await ask();
    const tookMs = performance.now() - began;
    if (found !== undefined) return { found, tookMs };
    if (tookMs > limitMs) throw new Error(`${what} did not come within ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
