import { beforeEach, expect, test } from 'vitest';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { readTeam } from '../../shared/routing/team-entry.ts';
import { dynamoDb } from '../tables.ts';
import { newWorld, type World } from './world.ts';

const morning = '2026-01-06T10:00:00.000Z';
let world: World;

beforeEach(async () => {
  world = await newWorld(morning);
});

const directory = () => dynamoDirectory({ client: dynamoDb(), table: world.tables.directory });
const full = async () => (await directory().candidates({ postcode: 'ZA1 1AA' })).full;

async function capacityOfCore(capacity?: number) {
  const read = readTeam('core-team', {
    name: 'Core Team',
    kind: 'core',
    area: 'zed',
    place: 'zedford',
    covers: { postcodes: ['ZA1'], practices: [], places: [] },
    hours: '24/7',
    ...(capacity === undefined ? {} : { capacity }),
  });
  if (read.read !== 'team') throw new Error('not a team');
  await directory().putTeam(read.entry);
}

const another = async () => {
  const story = await world.begin();
  await world.project(story);
  return story;
};

test('a team is full once it holds as many as it can, and has room again when one ends', async () => {
  await capacityOfCore(2);
  const first = await another();
  expect(await full()).toEqual([]);
  await another();
  expect(await full()).toEqual(['core-team']);
  await world.team(first, [{ type: 'closed', reason: 'help-complete' }]);
  await world.project(first);
  expect(await full()).toEqual([]);
});

test('what is picked up goes on taking room, and nothing is counted twice', async () => {
  await capacityOfCore(2);
  const first = await another();
  await world.team(first, [{ type: 'picked-up', team: 'core-team' }]);
  await world.project(first);
  expect(await full()).toEqual([]);
  await another();
  expect(await full()).toEqual(['core-team']);
});

test('a team without a capacity is never full, and whoever changes a team has it counted anew', async () => {
  await capacityOfCore();
  await another();
  expect(await full()).toEqual([]);
  await capacityOfCore(2);
  await another();
  expect(await full()).toEqual(['core-team']);
  await capacityOfCore(9);
  expect(await full()).toEqual([]);
});

test('many that come at once leave it full', async () => {
  await capacityOfCore(5);
  const stories = await Promise.all(Array.from({ length: 5 }, () => world.begin()));
  await Promise.all(stories.map((story) => world.project(story)));
  expect(await full()).toEqual(['core-team']);
});
