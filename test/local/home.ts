import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../infra/local/free-port.ts';
import { writeAssembly } from './fixture.ts';

export interface TestHome {
  readonly url: string;
  readonly pid: number;
  readonly output: () => string;
  readonly exited: Promise<number | null>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

export const startFixture = fileURLToPath(new URL('./start-fixture.ts', import.meta.url));

/** A directory that is removed by `cleanUp`. */
export function temporaryDirectory(): string {
  const made = mkdtempSync(join(tmpdir(), 'open-door-'));
  directories.push(made);
  return made;
}

const directories: string[] = [];
const children: ChildProcess[] = [];

export async function cleanUp(): Promise<void> {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts the local run over the fixture's assembly and waits for its `ready`. */
export async function startHome(
  given: { data?: string; port?: number; args?: readonly string[]; env?: object } = {},
): Promise<TestHome> {
  const port = given.port ?? (await freePort());
  const assembly = writeAssembly(join(temporaryDirectory(), 'assembly'));
  const home = launch(
    [assembly, '--port', String(port), '--data', given.data ?? temporaryDirectory(), ...(given.args ?? [])],
    given.env,
  );
  await ready(home);
  return { ...home, url: `http://localhost:${port}` };
}

const startService = fileURLToPath(new URL('../../infra/local/start.ts', import.meta.url));

/** The service itself, as `npm start` runs it. */
export async function startRealHome(data: string): Promise<TestHome> {
  const port = await freePort();
  const home = launchScript(startService, ['--port', String(port), '--data', data]);
  await ready(home);
  return { ...home, url: `http://localhost:${port}` };
}

type Launched = Omit<TestHome, 'url'>;

/** Starts it over the fixture without waiting for anything. */
export const launch = (args: readonly string[], env: object = {}): Launched => launchScript(startFixture, args, env);

function launchScript(script: string, args: readonly string[], env: object = {}): Launched {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    pid: child.pid ?? 0,
    output: () => output,
    exited,
    async kill(signal) {
      child.kill(signal);
      await exited;
    },
  };
}

async function ready(home: Launched): Promise<void> {
  let hasEnded = false;
  void home.exited.then(() => {
    hasEnded = true;
  });
  while (!/^ready http/m.test(home.output())) {
    if (hasEnded) throw new Error(`it ended before it was ready: ${home.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Posts JSON; the answer's body is parsed. */
export async function post(url: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

export async function get(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(url, { headers });
  return { status: answer.status, body: await answer.json() };
}
