import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startDynamoDb } from '../../infra/local/dynamodb/dynamodb-local.ts';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { readTeamsCsv } from '../../shared/routing/teams-csv.ts';
import { readFeed } from '../../shared/standards/open-referral.ts';
import { manyServices, manyTeams } from '../directory/many.ts';
import { readUnits } from '../directory/read-units.ts';
import { createTables } from '../tables.ts';

const teamCount = 10_000;
const serviceCount = 50_000;
const slowestSeconds = 180;
const mostUnits = 8;

/** Imports a country of teams and services, each from the file an administrator sends, and looks people's places up. */
export async function prove(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'directory-'));
  const local = await startDynamoDb(folder);
  try {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const counted = readUnits(new DynamoDBClient({ endpoint: local.endpoint, region: 'eu-west-2', credentials }));
    const store = { client: counted.client, table: (await createTables(counted.client)).directory };
    const directory = dynamoDirectory(store);
    const csv = csvOfTeams();
    const bad = readTeamsCsv(`${csv}\nbad,line`);
    if (bad.read !== 'bad') throw new Error('a bad line was taken');
    const teamSeconds = await timed(async () => {
      const read = readTeamsCsv(csv);
      if (read.read === 'bad') throw new Error(JSON.stringify(read.problems.slice(0, 3)));
      await directory.importTeams(read.entries);
    });
    const feed = JSON.stringify({ contents: manyServices(serviceCount) });
    const serviceSeconds = await timed(async () => {
      const read = readFeed(JSON.parse(feed));
      if (read.read === 'bad') throw new Error(JSON.stringify(read.problems.slice(0, 3)));
      await directory.importServices(read.services);
    });
    if (teamSeconds + serviceSeconds > slowestSeconds) throw new Error(`${teamSeconds + serviceSeconds} s`);
    const units = await unitsOfLookUps(store, counted.unitsOf);
    if (Math.max(...units) > mostUnits) throw new Error(`${Math.max(...units)} read units`);
    return page(teamSeconds, serviceSeconds, units, feed.length);
  } finally {
    await local.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

function csvOfTeams(): string {
  const lines = manyTeams(teamCount).map(({ team: { id, name, kind, area, place, covers, hours } }) =>
    [
      id,
      name,
      kind,
      area,
      place,
      covers.postcodes.join(';'),
      covers.practices.join(';'),
      covers.places.join(';'),
      hours,
    ].join(','),
  );
  return ['id,name,kind,area,place,postcodes,practices,places,hours', ...lines].join('\n');
}

/** Each cold, an hour after the import, with everything known that can be. */
async function unitsOfLookUps(
  store: { readonly client: DynamoDBClient; readonly table: string },
  unitsOf: ReturnType<typeof readUnits>['unitsOf'],
): Promise<readonly number[]> {
  const now = () => Date.now() + 3_600_000;
  const units: number[] = [];
  for (let place = 0; place < 100; place++) {
    const directory = dynamoDirectory({ ...store, now });
    const postcode = `${manyTeams((place + 1) * 20)[place * 20]?.team.covers.postcodes[0]} 1AA`;
    const where = { postcode, practice: `P${80_000 + place}`, stayingAt: `Place ${place}`, knownTeam: `core-${place}` };
    const looked = await unitsOf(() => directory.candidates(where));
    if (looked.result.byPostcode.length < 40) throw new Error('a team is missing');
    units.push(looked.units);
  }
  return units;
}

function page(teamSeconds: number, serviceSeconds: number, units: readonly number[], feedBytes: number): string {
  const sorted = [...units].sort((a, b) => a - b);
  return [
    '# The directory at full size',
    '',
    `${teamCount.toLocaleString('en-GB')} teams of 20 kinds as CSV and ${serviceCount.toLocaleString('en-GB')} community services as an Open Referral UK feed of ${Math.round(feedBytes / 1e6)} MB, read,`,
    'checked and written to DynamoDB Local on disk, beside what was in force and put in force with one write each. The same CSV with one',
    'bad line at its end is refused before anything is written.',
    '',
    '| what | measured | target |',
    '|---|---|---|',
    `| importing the teams | ${teamSeconds.toFixed(1)} s | |`,
    `| importing the services | ${serviceSeconds.toFixed(1)} s | |`,
    `| both | ${(teamSeconds + serviceSeconds).toFixed(1)} s | ${slowestSeconds} s |`,
    `| read units of a cold look-up, median of ${units.length} | ${sorted[Math.floor(sorted.length / 2)]} | |`,
    `| read units of a cold look-up, most | ${sorted.at(-1)} | ${mostUnits} |`,
  ].join('\n');
}
