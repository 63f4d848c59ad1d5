import { ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { choose } from '../../shared/routing/choose.ts';
import { candidatesAmong } from '../../shared/routing/find-candidates.ts';
import type { Team } from '../../shared/routing/route.ts';
import type { TeamEntry } from '../../shared/routing/team-entry.ts';
import type { WantedRoute } from '../../shared/triage/assessment.ts';
import { areaHub, core, everyday, nationalHub, team } from '../routing/teams.ts';
import { createTables, dynamoDb } from '../tables.ts';
import { holdRows } from './held-rows.ts';

const client = dynamoDb();
let table: string;
let now: number;
const open = (cacheMs = 0) => dynamoDirectory({ client, table, cacheMs, now: () => now });
const entry = (one: Team): TeamEntry => {
  const { id: _id, ...asPut } = one;
  return { team: one, asPut };
};
const entries = (teams: readonly Team[]) => teams.map(entry);
const inZa1 = { postcode: 'ZA1 1AA' };
const wantsCore: WantedRoute = {
  role: 'owner',
  kind: 'core',
  for: 'comprehensive-assessment',
  standard: 'P28D',
  rule: 'need',
};
const found = async (directory = open(), place: Parameters<ReturnType<typeof open>['candidates']>[0] = inZa1) => {
  const { byPostcode, byPractice, byPlace, areaHubs, nationalHubs, known } = await directory.candidates(place);
  const ids = (teams: readonly Team[]) => teams.map(({ id }) => id).sort();
  return {
    byPostcode: byPostcode.map(({ prefix, team: { id } }) => `${prefix} ${id}`).sort(),
    byPractice: ids(byPractice),
    byPlace: ids(byPlace),
    hubs: [...ids(areaHubs), ...ids(nationalHubs)],
    known: known?.id,
  };
};

beforeEach(async () => {
  table = (await createTables(client)).directory;
  now = Date.parse('2026-11-02T11:00:00Z');
});

describe('a directory with nobody in it', () => {
  test('finds nobody', async () => {
    expect(await found()).toEqual({ byPostcode: [], byPractice: [], byPlace: [], hubs: [], known: undefined });
    expect(await open().team('za1-core')).toBeUndefined();
    expect(await open().team('')).toBeUndefined();
    expect(await open().teams()).toEqual([]);
  });
});

describe('putting a team', () => {
  test('is visible at once, also to whoever read just before', async () => {
    const reader = open();
    await found(reader);
    expect(await open().putTeam(entry(core))).toBe('put');
    expect((await found(reader)).byPostcode).toEqual(['ZA1 za1-core']);
  });

  test('gives it back as put', async () => {
    const asPut = { ...entry(core).asPut, ages: '18-65', hours: { mon: '09:00-17:00' } };
    await open().putTeam({ team: core, asPut });
    expect((await open().teams()).map((one) => one.asPut)).toEqual([asPut]);
  });

  test('again with other cover takes the old cover away', async () => {
    await open().putTeam(entry(core));
    await open().putTeam(
      entry({ ...core, name: 'Renamed', covers: { postcodes: ['ZA2'], practices: [], places: [] } }),
    );
    expect((await found()).byPostcode).toEqual([]);
    expect((await found(open(), { postcode: 'ZA2 1AA' })).byPostcode).toEqual(['ZA2 za1-core']);
    expect(await open().teamByName('za1-core team')).toBeUndefined();
    expect((await open().teamByName('renamed'))?.id).toBe('za1-core');
  });

  test('that covers more than one transaction holds stands under all of it, and lets go of all of it', async () => {
    const postcodes = Array.from({ length: 240 }, (_, at) => `ZA${10 + (at % 80)} ${at % 9}`);
    await open().putTeam(entry({ ...core, covers: { postcodes, practices: [], places: [] } }));
    expect((await found(open(), { postcode: 'ZA12 2AA' })).byPostcode).toEqual(['ZA12 2 za1-core']);
    await open().putTeam(entry({ ...core, covers: { postcodes: ['ZB1'], practices: [], places: [] } }));
    expect((await found(open(), { postcode: 'ZA12 2AA' })).byPostcode).toEqual([]);
    expect((await found(open(), { postcode: 'ZB1 1AA' })).byPostcode).toEqual(['ZB1 za1-core']);
  });

  test('by several people at once leaves exactly one of them in force', async () => {
    const covers = (district: string) => ({ ...core, covers: { postcodes: [district], practices: [], places: [] } });
    const districts = ['ZA1', 'ZA2', 'ZA3', 'ZA4'];
    await Promise.all(districts.map((district) => open().putTeam(entry(covers(district)))));
    const standing = await Promise.all(districts.map((district) => found(open(), { postcode: `${district} 1AA` })));
    expect(standing.flatMap(({ byPostcode }) => byPostcode)).toHaveLength(1);
    const [kept] = await open().teams();
    expect(standing.flatMap(({ byPostcode }) => byPostcode)).toEqual([`${kept?.team.covers.postcodes[0]} za1-core`]);
  });
});

describe('looking up', () => {
  const all = [
    ...everyday,
    team('millbrook-core', 'core', { places: ['Millbrook'] }),
    team('zb-hub', 'hub', {}, { area: 'beck' }),
    team('zb-connector', 'connector', { postcodes: ['ZB'] }, { area: 'beck' }),
  ];
  beforeEach(async () => {
    await open().importTeams(entries(all));
  });

  test.for([
    inZa1,
    { postcode: 'ZA10 1AA' },
    { postcode: 'ZB1 1AA' },
    { postcode: 'ZD1 1AA', practice: 'a81001' },
    { stayingAt: 'with a friend in Millbrook' },
    { ...inZa1, knownTeam: 'millbrook-core' },
    { ...inZa1, knownTeam: 'Millbrook-Core Team' },
    { ...inZa1, knownTeam: 'nobody' },
    {},
  ])('finds for %o what a directory in memory finds', async (place) => {
    const bare = ({ id, kind, area }: Team) => ({ id, kind, area });
    const sorted = (teams: readonly Team[]) => teams.map(bare).sort((a, b) => (a.id < b.id ? -1 : 1));
    const inMemory = candidatesAmong(all, place);
    const stored = await open().candidates(place);
    expect(stored.byPostcode.map(({ prefix, team: one }) => [prefix, one.id]).sort()).toEqual(
      inMemory.byPostcode.map(({ prefix, team: one }) => [prefix, one.id]).sort(),
    );
    for (const by of ['byPractice', 'byPlace', 'areaHubs', 'nationalHubs'] as const)
      expect(sorted(stored[by])).toEqual(sorted(inMemory[by]));
    expect(stored.known?.id).toBe(inMemory.known?.id);
  });

  test('keeps what routing needs of a team', async () => {
    await open().putTeam(
      entry(team('full', 'core', { postcodes: ['ZA1'] }, { ages: { from: 18 }, capacity: 3, hours: 'Mo' })),
    );
    const { byPostcode } = await open().candidates(inZa1);
    expect(byPostcode.find(({ team: { id } }) => id === 'full')?.team).toMatchObject({
      ages: { from: 18 },
      capacity: 3,
      hours: 'Mo',
      cover24h: true,
    });
  });

  test('a team by its id holds all that was put', async () => {
    expect(await open().team('za1-core')).toEqual(core);
  });

  test('follows the area’s policy of practice first, and who is full', async () => {
    await open().setPracticeFirst('Zed', true);
    await open().putTeam(entry({ ...core, capacity: 20 }));
    await open().noteFull('za1-core', true);
    expect(await open().candidates(inZa1)).toMatchObject({ practiceFirst: true, full: ['za1-core'] });
    expect(await open().practiceFirstAreas()).toEqual(['zed']);
    await open().setPracticeFirst('Zed', false);
    await open().noteFull('za1-core', false);
    expect(await open().candidates(inZa1)).toMatchObject({ practiceFirst: false, full: [] });
  });

  test('may give a team one more for the seconds in which it was just found to have room, and never for longer', async () => {
    await open().putTeam(entry({ ...core, capacity: 20 }));
    const another = open();
    expect((await another.candidates(inZa1)).full).toEqual([]);
    await open().noteFull('za1-core', true);
    expect((await another.candidates(inZa1)).full).toEqual([]);
    now += 10_000;
    const candidates = await another.candidates(inZa1);
    const { routes } = choose({ wanted: [wantsCore] }, inZa1, candidates, '2026-11-02T11:00:00Z');
    expect(routes.map(({ role, team: { id }, because }) => [role, id, because])).toEqual([
      ['owner', 'zed-hub', 'area hub; za1-core is full'],
      ['follow-on', 'za1-core', 'postcode ZA1; full, so zed-hub works it'],
    ]);
  });

  test('with a trusted pointer sees a change once the trust is over', async () => {
    const trusting = open(1_000);
    await found(trusting);
    await open().putTeam(entry(team('new-core', 'core', { postcodes: ['ZA1 1'] })));
    expect((await found(trusting)).byPostcode).not.toContain('ZA1 1 new-core');
    now += 1_000;
    expect((await found(trusting)).byPostcode).toContain('ZA1 1 new-core');
  });
});

describe('importing', () => {
  test('then putting one of its teams leaves every other where it was', async () => {
    const two = [core, team('za1-other', 'core', { postcodes: ['ZA1'] })];
    await open().importTeams(entries(two));
    await open().putTeam(entry({ ...core, name: 'Renamed' }));
    expect((await found()).byPostcode).toEqual(['ZA1 za1-core', 'ZA1 za1-other']);
    expect((await open().candidates(inZa1)).byPostcode.map(({ team: { name } }) => name)).toContain('Renamed');
    await open().putTeam(entry({ ...core, covers: { postcodes: ['ZA2'], practices: [], places: [] } }));
    expect((await found()).byPostcode).toEqual(['ZA1 za1-other']);
    await open().putTeam(entry(core));
    expect((await found()).byPostcode).toEqual(['ZA1 za1-core', 'ZA1 za1-other']);
  });

  test('adds to what is there and replaces by id', async () => {
    await open().putTeam(entry(core));
    await open().importTeams(entries([areaHub, { ...core, name: 'Renamed' }]));
    expect((await open().teams()).map(({ team: { name } }) => name)).toEqual(['Renamed', 'zed-hub team']);
    expect(await found()).toMatchObject({ byPostcode: ['ZA1 za1-core'], hubs: ['zed-hub'] });
  });

  test('leaves only what is imported where it is to replace everything', async () => {
    await open().putTeam(entry(core));
    expect(await open().importTeams(entries([nationalHub]), { replace: true })).toEqual({
      result: 'imported',
      total: 1,
    });
    expect(await found()).toMatchObject({ byPostcode: [], hubs: ['national-hub'] });
    expect(await open().team('za1-core')).toBeUndefined();
  });

  test('refuses a put and a second import while it is under way', async () => {
    const { importing, letGo } = await heldImport();
    expect(await open().putTeam(entry(core))).toBe('import-under-way');
    expect(await open().importTeams(entries([core]))).toEqual({ result: 'import-under-way' });
    letGo();
    expect(await importing).toEqual({ result: 'imported', total: 400 });
    expect(await open().team('za1-core')).toBeUndefined();
    expect(await open().putTeam(entry(core))).toBe('put');
  });

  test('that died is swept by the next, and what it read before never comes in force', async () => {
    await open().importTeams(entries([core]));
    await claimAndDie();
    expect(await open().putTeam(entry(areaHub))).toBe('import-under-way');
    now += 61_000;
    expect(await open().putTeam(entry(areaHub))).toBe('put');
    await open().importTeams(entries([nationalHub]));
    await open().importTeams(entries([nationalHub]));
    expect((await open().teams()).map(({ team: { id } }) => id)).toEqual(['national-hub', 'za1-core', 'zed-hub']);
    expect(await versionsLeft()).toBeLessThanOrEqual(2);
  });

  test('that was taken for dead changes nothing and says so', async () => {
    await open().putTeam(entry(core));
    const { importing, letGo } = await heldImport();
    now += 61_000;
    expect(await open().putTeam(entry(areaHub))).toBe('put');
    letGo();
    expect(await importing).toEqual({ result: 'import-under-way' });
    expect((await open().teams()).map(({ team: { id } }) => id)).toEqual(['za1-core', 'zed-hub']);
  });
});

/** An import of 400 teams that holds its claim and writes nothing before it is let go. */
async function heldImport() {
  const slow = dynamoDb();
  const { atRows, letGo } = holdRows(slow);
  const teams = Array.from({ length: 400 }, (_, at) => team(`t-${at}`, 'core'));
  const importing = dynamoDirectory({ client: slow, table, cacheMs: 0, now: () => now }).importTeams(entries(teams));
  await atRows;
  return { importing, letGo };
}

/** What an import leaves that is killed after its claim. */
const claimAndDie = () =>
  client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: { pk: { S: 'POINTER' }, sk: { S: 'POINTER' } },
      UpdateExpression: 'SET importing = :id, importingUntil = :until ADD leftovers :version',
      ExpressionAttributeValues: {
        ':id': { S: 'dead' },
        ':version': { SS: ['dead'] },
        ':until': { N: String(now + 60_000) },
      },
    }),
  );

async function versionsLeft(): Promise<number> {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
  return new Set(Items.map(({ pk }) => pk?.S?.split('#')[1]).filter((version) => version !== undefined)).size;
}
