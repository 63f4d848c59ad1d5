import { beforeAll, describe, expect, test } from 'vitest';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { createTables, dynamoDb } from '../tables.ts';
import { manyServices, manyTeams } from './many.ts';
import { readUnits } from './read-units.ts';

const { client, unitsOf } = readUnits(dynamoDb());
const imported = Date.parse('2026-11-02T11:00:00Z');
/** Long after the import: nothing is read strongly any more but the pointer. */
const now = () => imported + 60_000;
let table: string;
beforeAll(async () => {
  table = (await createTables(client)).directory;
  const admin = dynamoDirectory({ client, table, now: () => imported });
  await admin.importTeams(manyTeams(1_000));
  await admin.importServices(manyServices(2_000));
});

const everything = {
  postcode: 'ZA1 1AA',
  practice: 'P80000',
  stayingAt: 'Place 0',
  knownTeam: 'core team of place 3',
};

describe('looking up where everything is known, among 1,000 teams', () => {
  test('reads at most 8 units cold and 1 warm', async () => {
    const directory = dynamoDirectory({ client, table, now });
    const cold = await unitsOf(() => directory.candidates(everything));
    expect(cold.result.byPostcode).toHaveLength(40);
    expect(cold.result.known?.id).toBe('core-3');
    expect(cold.units).toBeLessThanOrEqual(8);
    const warm = await unitsOf(() => directory.candidates(everything));
    expect(warm.result).toEqual(cold.result);
    expect(warm.units).toBe(1);
  });

  test('reads nothing while a pointer is trusted', async () => {
    const directory = dynamoDirectory({ client, table, now, cacheMs: 60_000 });
    await directory.candidates(everything);
    expect((await unitsOf(() => directory.candidates(everything))).units).toBe(0);
  });
});

test('a page of the open feed and the services near someone cost little', async () => {
  const directory = dynamoDirectory({ client, table, now });
  const page = await unitsOf(() => directory.services({ page: 3, perPage: 50 }));
  expect(page.result.services).toHaveLength(50);
  expect(page.units).toBeLessThanOrEqual(25);
  const near = await unitsOf(() => directory.communityServices({ postcode: 'ZA1 1AA' }, ['loneliness']));
  expect(near.result).toHaveLength(4);
  expect(near.units).toBeLessThanOrEqual(6);
});
