import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const probe = new URL('../../infra/local/workers/service-date.ts', import.meta.url);

/** Runs an expression in a thread whose clock is `aheadMs` ahead. */
async function inThread(expression: string, aheadMs: number): Promise<unknown> {
  const offset = new SharedArrayBuffer(8);
  Atomics.store(new BigInt64Array(offset), 0, BigInt(aheadMs));
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(${JSON.stringify(probe.href)}).then(({ followServiceClock }) => {
      const Machine = Date; followServiceClock(workerData);
      parentPort.postMessage(${expression});
    });`;
  const worker = new Worker(code, { eval: true, workerData: offset });
  try {
    return await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  } finally {
    await worker.terminate();
  }
}

const year = 365 * 86_400_000;

test.each([
  ['Date.now()'],
  ['new Date().getTime()'],
  ['Date.parse(Date())'],
  ['new (class Later extends Date {})().getTime()'],
])('%s is the service’s time', async (expression) => {
  const seen = Number(await inThread(expression, year));
  expect(Math.abs(seen - Date.now() - year)).toBeLessThan(5_000);
});

test.each([
  ['new Date(5).getTime()', 5],
  ['new Date("2026-01-01T00:00:00Z").toISOString()', '2026-01-01T00:00:00.000Z'],
  ['Date.UTC(2026, 0, 1)', Date.UTC(2026, 0, 1)],
  ['new Date() instanceof Date && new Machine() instanceof Date', true],
  ['new Date(0).constructor === Date', true],
])('%s is what it always was', async (expression, expected) => {
  expect(await inThread(expression, year)).toBe(expected);
});

test('performance.now() keeps the machine’s pace', async () => {
  expect(Number(await inThread('performance.now()', year))).toBeLessThan(60_000);
});
