import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import * as z from 'zod';
import { freePort } from '../../infra/local/free-port.ts';
import { writeAssembly } from './fixture.ts';
import { cleanUp, get, launch, post, startHome, temporaryDirectory } from './home.ts';

afterEach(cleanUp);

const javaOf = (data: string): number => Number(readFileSync(join(data, 'dynamodb/java.pid'), 'utf8'));
const isAlive = (pid: number): boolean =>
  existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
async function untilDead(pid: number): Promise<void> {
  for (let i = 0; i < 100 && isAlive(pid); i++) await wait(50);
  expect(isAlive(pid)).toBe(false);
}
const rows = z.array(z.object({ sk: z.string() }));
const sent = z.object({ messages: z.array(z.object({ body: z.string() })) });

test('killed in the middle of its work, it starts again with everything acknowledged, and finishes what was owed', async () => {
  const data = temporaryDirectory();
  const first = await startHome({ data });
  await post(`${first.url}/local/clock`, { advance: 'P30D' });
  const movedTo = Date.now() + 30 * 86_400_000;
  const acknowledged: string[] = [];
  const writing = (async () => {
    for (let i = 0; ; i++) {
      await post(`${first.url}/records`, { pk: 'R#1', sk: `E#${String(i).padStart(4, '0')}` });
      acknowledged.push(`R#1/E#${String(i).padStart(4, '0')}`);
      await post(`${first.url}/local/texts`, { from: '+447700900200', body: String(i), id: `t${i}` });
    }
  })().catch(() => undefined);
  await wait(1_500);
  const texts = acknowledged.length - 1;
  const java = javaOf(data);
  await first.kill('SIGKILL');
  await writing;
  await untilDead(java);
  expect(texts).toBeGreaterThan(2);

  const second = await startHome({ data });
  expect((await post(`${second.url}/local/settle`, {})).status).toBe(200);
  const stream = rows.parse((await get(`${second.url}/seen/stream`)).body).map((row) => row.sk);
  expect(stream).toEqual(expect.arrayContaining(acknowledged));
  const answers = sent.parse((await get(`${second.url}/local/messages?to=%2B447700900200`)).body).messages;
  for (let i = 0; i < texts; i++) expect(answers.map(({ body }) => body)).toContain(`you said: ${i}`);
  const { now } = z.object({ now: z.string() }).parse((await get(`${second.url}/local/clock`)).body);
  expect(Math.abs(Date.parse(now) - movedTo)).toBeLessThan(60_000);
}, 90_000);

test('killed while it starts, it starts the next time', async () => {
  const data = temporaryDirectory();
  const assembly = writeAssembly(join(temporaryDirectory(), 'assembly'));
  for (const afterMs of [300, 900, 1_800, 2_600]) {
    const starting = launch([assembly, '--port', String(await freePort()), '--data', data]);
    await wait(afterMs);
    await starting.kill('SIGKILL');
  }
  const home = await startHome({ data });
  expect((await post(`${home.url}/records`, { pk: 'R#1', sk: 'E#1' })).status).toBe(201);
}, 90_000);

test('tokens and secrets outlive a restart, and --fresh forgets everything', async () => {
  const data = temporaryDirectory();
  const tokenOf = async (url: string) =>
    z.object({ access_token: z.string() }).parse((await get(`${url}/local/token?role=admin`)).body).access_token;
  const secretOf = async (url: string) =>
    z.object({ environment: z.object({ SECRET: z.string() }) }).parse((await get(`${url}/echo/x`)).body).environment
      .SECRET;
  const issuerOf = (token: string) =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).iss as unknown;
  const first = await startHome({ data });
  const [token, secret] = [await tokenOf(first.url), await secretOf(first.url)];
  await post(`${first.url}/records`, { pk: 'R#1', sk: 'E#1' });
  await post(`${first.url}/local/settle`, {});
  await first.kill('SIGTERM');
  const second = await startHome({ data });
  expect(issuerOf(await tokenOf(second.url))).toBe(issuerOf(token));
  expect(await secretOf(second.url)).toBe(secret);
  await second.kill('SIGTERM');
  const third = await startHome({ data, args: ['--fresh'] });
  expect(await secretOf(third.url)).not.toBe(secret);
  expect((await get(`${third.url}/seen/stream`)).body).toEqual([]);
}, 90_000);

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops all of it',
  async (signal) => {
    const data = temporaryDirectory();
    const home = await startHome({ data });
    const java = javaOf(data);
    expect(isAlive(java)).toBe(true);
    await home.kill(signal);
    expect(await home.exited).toBe(0);
    await untilDead(java);
  },
  60_000,
);

test('two run side by side and know nothing of each other', async () => {
  const [one, two] = await Promise.all([startHome(), startHome()]);
  await post(`${one.url}/records`, { pk: 'R#1', sk: 'E#1' });
  await Promise.all([one, two].map((home) => post(`${home.url}/local/settle`, {})));
  expect((await get(`${one.url}/seen/stream`)).body).toHaveLength(1);
  expect((await get(`${two.url}/seen/stream`)).body).toEqual([]);
}, 60_000);

test('a second run over the same data says so and leaves the first alone', async () => {
  const data = temporaryDirectory();
  const first = await startHome({ data });
  const second = launch(['unused', '--port', String(await freePort()), '--data', data, '--fresh']);
  expect(await second.exited).toBe(1);
  expect(second.output()).toMatch(/^Another run uses .*--data DIR\.\n$/);
  expect((await get(`${first.url}/local/clock`)).status).toBe(200);
}, 60_000);

test('without Java it says in one sentence what to install', async () => {
  const starting = launch(['unused', '--port', String(await freePort()), '--data', temporaryDirectory()], {
    PATH: '/nowhere',
  });
  expect(await starting.exited).toBe(1);
  expect(starting.output()).toBe(
    'Java 17 is needed for DynamoDB Local: run `apt-get install openjdk-17-jre-headless` and start again.\n',
  );
});

test('a port that is taken, an option that is not known and a directory of something else are each said in a sentence', async () => {
  const home = await startHome();
  const taken = launch(['unused', '--port', new URL(home.url).port, '--data', temporaryDirectory()]);
  expect(await taken.exited).toBe(1);
  expect(taken.output()).toMatch(/^Port \d+ is taken: choose another with --port\.\n$/);
  const unknown = launch(['unused', '--prot', '1']);
  expect(await unknown.exited).toBe(1);
  expect(unknown.output()).toContain('--port 3000');
  const elsewhere = launch(['unused', '--port', String(await freePort()), '--data', join(temporaryDirectory(), '..')]);
  expect(await elsewhere.exited).toBe(1);
  expect(elsewhere.output()).toMatch(/holds something else/);
}, 60_000);

test('it ends when DynamoDB Local ends', async () => {
  const data = temporaryDirectory();
  const home = await startHome({ data });
  spawn('kill', ['-9', String(javaOf(data))]);
  expect(await home.exited).toBe(1);
  expect(home.output()).toContain('DynamoDB Local has stopped');
}, 60_000);
