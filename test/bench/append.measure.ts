import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import * as z from 'zod';
import { createTables } from '../tables.ts';
import { quantile, report } from './report.ts';

const run = promisify(execFile);
/** Enough that one pause of the machine does not decide the 99th percentile. */
const rounds = 2_000;
const warmUp = 1_000;
const printed = z.object({ ours: z.array(z.number()), bare: z.array(z.number()) });

test('from parsed request to durable append against a bare PutItem of the same item', async () => {
  const { referrals } = await createTables();
  const asked = [inject('dynamoDbEndpoint'), referrals, String(rounds), String(warmUp)];
  const { stdout } = await run('node', [join(import.meta.dirname, 'append-probe.ts'), ...asked]);
  const { ours, bare } = printed.parse(JSON.parse(stdout));
  const missed = report(`Parsed request to durable append, directory cached, ${rounds} rounds`, [
    { what: 'p50, ours', value: quantile(ours, 0.5), unit: 'ms' },
    { what: 'p50, bare PutItem', value: quantile(bare, 0.5), unit: 'ms' },
    { what: 'p50 ratio', value: quantile(ours, 0.5) / quantile(bare, 0.5), target: 1.5, unit: 'times' },
    { what: 'p99 ratio', value: quantile(ours, 0.99) / quantile(bare, 0.99), target: 1.5, unit: 'times' },
  ]);
  expect(missed).toEqual([]);
});
