import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { itemOfCommit } from '../../shared/aws/commit-item.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { dynamoReferralLog } from '../../shared/aws/referral-log.ts';
import { readAnswers } from '../../shared/interview/read-answers.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { takeIn } from '../../shared/referral/take-in.ts';
import { readWords } from '../../shared/triage/words.ts';
import histories from '../journeys/histories.json' with { type: 'json' };
import { createTables, dynamoDb } from '../tables.ts';
import { oneOfEach } from './one-of-each.ts';
import { quantile, report } from './report.ts';

const rounds = 600;
const warmUp = 150;

test('from parsed request to durable append against a bare PutItem of the same item', async () => {
  const client = dynamoDb();
  const tables = await createTables(client);
  const dave = histories.people.find(({ id }) => id === 'dave');
  const read = readAnswers(dave?.answers, { acceptDramaNumbers: true });
  if (!read.ok) throw new Error('the history cannot be read');
  const deps = {
    log: dynamoReferralLog(client, tables.referrals),
    hash: keyedHash('a-secret-for-measuring'),
    now: () => new Date().toISOString(),
    assessingFor: assessingWith({ directory: oneOfEach, readText: readWords, now: () => new Date().toISOString() }),
  };
  const request = (key: string) =>
    takeIn(deps, {
      answers: read.answers,
      channel: 'web',
      caller: 'bench',
      key,
      by: { kind: 'person' },
      consent: { given: true, by: 'person' },
    });
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    const start = performance.now();
    const taken = await request(`k${round}`);
    const appended = performance.now();
    if (taken.result === 'nothing-kept') throw new Error('nothing was kept');
    const [first] = await deps.log.read(taken.reference);
    if (first === undefined) throw new Error('nothing was written');
    const Item = itemOfCommit({ ...first, reference: `B${String(round).padStart(10, '0')}` });
    const put = performance.now();
    await client.send(new PutItemCommand({ TableName: tables.referrals, Item }));
    const done = performance.now();
    if (round >= warmUp) {
      ours.push(appended - start);
      bare.push(done - put);
    }
  }
  const missed = report(`Parsed request to durable append, directory cached, ${rounds} rounds`, [
    { what: 'p50, ours', value: quantile(ours, 0.5), unit: 'ms' },
    { what: 'p50, bare PutItem', value: quantile(bare, 0.5), unit: 'ms' },
    { what: 'p50 ratio', value: quantile(ours, 0.5) / quantile(bare, 0.5), target: 1.5, unit: 'times' },
    { what: 'p99 ratio', value: quantile(ours, 0.99) / quantile(bare, 0.99), target: 1.5, unit: 'times' },
  ]);
  expect(missed).toEqual([]);
});
