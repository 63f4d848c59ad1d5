import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import * as z from 'zod';
import { freePort } from '../../infra/local/free-port.ts';
import { writeAssembly } from './fixture.ts';
import { cleanUp, get, launch, post, startFixture, startHome, temporaryDirectory } from './home.ts';

afterEach(cleanUp);
const long = { timeout: 120_000 };

const javaOf = (data: string): number => Number(readFileSync(join(data, 'dynamodb/java.pid'), 'utf8'));
/** A process may go between being seen and being read. */
const isAlive = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
async function untilDead(pid: number): Promise<void> {
  for (let i = 0; i < 100 && isAlive(pid); i++) await wait(50);
  expect(isAlive(pid)).toBe(false);
}
const rows = z.array(z.object({ sk: z.string() }));
const sent = z.object({ messages: z.array(z.object({ body: z.string() })) });
const secretOf = async (url: string) =>
  z.object({ environment: z.object({ SECRET: z.string() }) }).parse((await get(`${url}/echo/x`)).body).environment
    .SECRET;
async function issuerOf(url: string): Promise<unknown> {
  const answer = z.object({ access_token: z.string() }).parse((await get(`${url}/local/token?role=admin`)).body);
  return JSON.parse(Buffer.from(answer.access_token.split('.')[1] ?? '', 'base64url').toString()).iss;
}

test(
  'killed in the middle of its work, it starts again with everything acknowledged, and finishes what was owed',
  long,
  async () => {
    const data = temporaryDirectory();
    const first = await startHome({ data });
    const [secret, issuer, java] = [await secretOf(first.url), await issuerOf(first.url), javaOf(data)];
    await post(`${first.url}/local/clock`, { advance: 'P30D' });
    const movedTo = Date.now() + 30 * 86_400_000;
    const acknowledged: string[] = [];
    let texts = 0;
    const writing = (async () => {
      for (let i = 0; ; i++) {
        await post(`${first.url}/records`, { pk: 'R#1', sk: `E#${i}` });
        acknowledged.push(`R#1/E#${i}`);
        await post(`${first.url}/local/texts`, { from: '+447700900200', body: String(i), id: `t${i}` });
        texts = i;
      }
    })().catch(() => undefined);
    while (texts < 20) await wait(20);
    await first.kill('SIGKILL');
    await writing;
    await untilDead(java);

    const second = await startHome({ data });
    expect((await post(`${second.url}/local/settle`, {})).status).toBe(200);
    const stream = rows.parse((await get(`${second.url}/seen/stream`)).body).map((row) => row.sk);
    expect(stream).toEqual(expect.arrayContaining(acknowledged));
    const answers = sent.parse((await get(`${second.url}/local/messages?to=%2B447700900200`)).body).messages;
    for (let i = 0; i <= texts; i++) expect(answers.map(({ body }) => body)).toContain(`you said: ${i}`);
    const { now } = z.object({ now: z.string() }).parse((await get(`${second.url}/local/clock`)).body);
    expect(Math.abs(Date.parse(now) - movedTo)).toBeLessThan(60_000);
    expect([await secretOf(second.url), await issuerOf(second.url)]).toEqual([secret, issuer]);
    await second.kill('SIGTERM');

    const third = await startHome({ data, args: ['--fresh'] });
    expect(await secretOf(third.url)).not.toBe(secret);
    expect((await get(`${third.url}/seen/stream`)).body).toEqual([]);
  },
);

test('killed while it starts, it starts the next time', long, async () => {
  const data = temporaryDirectory();
  const assembly = writeAssembly(join(temporaryDirectory(), 'assembly'));
  for (const afterMs of [400, 1_300, 2_500]) {
    const starting = launch([assembly, '--port', String(await freePort()), '--data', data]);
    await wait(afterMs);
    await starting.kill('SIGKILL');
  }
  const home = await startHome({ data });
  expect((await post(`${home.url}/records`, { pk: 'R#1', sk: 'E#1' })).status).toBe(201);
});

test('two run side by side and know nothing of each other; each signal stops one, and all of it', long, async () => {
  const [dataOne, dataTwo] = [temporaryDirectory(), temporaryDirectory()];
  const [one, two] = await Promise.all([startHome({ data: dataOne }), startHome({ data: dataTwo })]);
  await post(`${one.url}/records`, { pk: 'R#1', sk: 'E#1' });
  await Promise.all([one, two].map((home) => post(`${home.url}/local/settle`, {})));
  expect((await get(`${one.url}/seen/stream`)).body).toHaveLength(1);
  expect((await get(`${two.url}/seen/stream`)).body).toEqual([]);
  const [javaOne, javaTwo] = [javaOf(dataOne), javaOf(dataTwo)];
  await one.kill('SIGINT');
  await untilDead(javaOne);
  expect(isAlive(javaTwo)).toBe(true);
  await two.kill('SIGTERM');
  await untilDead(javaTwo);
  expect([await one.exited, await two.exited]).toEqual([0, 0]);
});

test('it ends with the npm that started it, however that ends', long, async () => {
  const data = temporaryDirectory();
  const assembly = writeAssembly(join(temporaryDirectory(), 'assembly'));
  const port = await freePort();
  const args = [startFixture, assembly, '--port', String(port), '--data', data];
  const between = `require('node:child_process').spawn(process.execPath, ${JSON.stringify(args)}, { stdio: 'ignore' })`;
  const npm = spawn(process.execPath, ['-e', between], {
    stdio: 'ignore',
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  const answers = () =>
    fetch(`http://localhost:${port}/local/clock`).then(
      (answer) => answer.ok,
      () => false,
    );
  while (!(await answers())) await wait(100);
  const java = javaOf(data);
  npm.kill('SIGKILL');
  await untilDead(java);
  expect(await answers()).toBe(false);
});

test('what whoever starts it can put right is said in one sentence', long, async () => {
  const data = temporaryDirectory();
  const home = await startHome({ data });
  const saying = async (options: readonly string[], env: object = {}) => {
    const starting = launch(['unused', ...options], env);
    expect(await starting.exited).toBe(1);
    return starting.output();
  };
  const free = String(await freePort());
  expect(await saying(['--port', free, '--data', temporaryDirectory()], { PATH: '/nowhere' })).toBe(
    'Java 17 is needed for DynamoDB Local: run `apt-get install openjdk-17-jre-headless` and start again.\n',
  );
  expect(await saying(['--port', new URL(home.url).port, '--data', temporaryDirectory()])).toMatch(
    /^Port \d+ is taken: .*--port\.\n$/,
  );
  expect(await saying(['--port', free, '--data', data, '--fresh'])).toMatch(/^Another run uses .*--data DIR\.\n$/);
  expect(await saying(['--port', free, '--data', join(data, '..')])).toMatch(
    /^.* holds something else: .*--data DIR\.\n$/,
  );
  expect(await saying(['--prot', '1'])).toMatch(/^Start with: .*\n$/);
  expect((await get(`${home.url}/local/clock`)).status).toBe(200);

  process.kill(javaOf(data), 'SIGKILL');
  expect(await home.exited).toBe(1);
  expect(home.output()).toContain('DynamoDB Local has stopped');
});
