import { expect, it } from 'vitest';
import { figuresHandler } from '../../functions/figures/handler.ts';
import { dynamoFacts } from '../../shared/aws/figures/facts.ts';
import { dynamoRollups } from '../../shared/aws/figures/rollups.ts';
import { simulatedAreaMonth } from '../response-times/simulated-months.ts';
import { createTables, dynamoDb } from '../tables.ts';
import { countUnits } from './counting.ts';
import { streamOf } from './stream.ts';

const simulated = {
  seed: 1,
  months: ['2026-01'],
  areas: 1,
  teamsPerArea: 10,
  referralsPerAreaMonth: 200,
  nowMs: Date.parse('2026-03-01T00:00:00.000Z'),
} as const;

it('one change of one referral costs few units, and its rollups little more', async () => {
  const client = dynamoDb();
  const store = { client, table: (await createTables(client)).figures };
  const [facts, rollups] = [dynamoFacts(store), dynamoRollups(store)];
  const all = [...simulatedAreaMonth(simulated, 0, '2026-01')];
  for (const fact of all) await facts.put(fact);
  const run = figuresHandler({ rollups, log: () => undefined });
  await run(streamOf(...all));
  const [one] = all;
  if (one === undefined) throw new Error('nothing simulated');

  const units = countUnits(client);
  await facts.put({ ...one, sequence: 11 });
  expect(units.write).toBeLessThanOrEqual(2);
  expect(units.read).toBeLessThanOrEqual(1);

  units.reset();
  await run(streamOf(one));
  // 20 facts of the team, 10 teams of the area: both rollups read and put.
  expect(units.write).toBeLessThanOrEqual(15);
  expect(units.read).toBeLessThanOrEqual(20);

  units.reset();
  await facts.put({ ...one, sequence: 12, team: 'team-0-another' });
  expect(units.write).toBeLessThanOrEqual(12);
});
