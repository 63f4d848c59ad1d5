import { expect, test } from 'vitest';
import { candidatesAmong } from '../../shared/routing/find-candidates.ts';
import { minutesOpenWithin } from '../../shared/routing/hours.ts';
import { findReader, hubToRead } from '../../shared/routing/reader.ts';
import type { Team } from '../../shared/routing/route.ts';
import { areaHub, core, everyday, nationalHub, team } from './teams.ts';

const tuesdayMorning = '2026-03-03T10:00:00Z';
const tuesdayNight = '2026-03-03T23:00:00Z';
const where = { postcode: 'ZA1 1AA' };
const weekdays: Team = { ...core, hours: 'Mo-Fr 09:00-17:00', cover24h: false };

const reader = (owner: Team | undefined, now: string, teams: readonly Team[] = everyday) =>
  hubToRead(owner, where, candidatesAmong(teams, where), now)?.id;

test('at night the area’s hub reads for a core team with weekday hours, by day the team reads itself', () => {
  expect(reader(weekdays, tuesdayNight)).toBe(areaHub.id);
  expect(reader(weekdays, tuesdayMorning)).toBeUndefined();
});

test('a team with cover at all hours is there', () => {
  expect(reader({ ...weekdays, cover24h: true }, tuesdayNight)).toBeUndefined();
});

test('where the area has no hub the national one reads, and where there is none nobody is asked', () => {
  expect(reader(weekdays, tuesdayNight, [weekdays, nationalHub])).toBe(nationalHub.id);
  expect(reader(weekdays, tuesdayNight, [weekdays])).toBeUndefined();
});

test('a hub is not asked to read for itself, nor one that is away as well', () => {
  const away = { ...areaHub, hours: 'Mo-Fr 09:00-17:00', cover24h: false };
  expect(reader(away, tuesdayNight, [away])).toBeUndefined();
  expect(reader(weekdays, tuesdayNight, [weekdays, away, nationalHub])).toBe(nationalHub.id);
});

test.for([
  ['07:29', areaHub.id],
  ['07:30', undefined],
  ['16:30', undefined],
  ['16:31', areaHub.id],
] as const)('at %s it counts whether half an hour of the next two is left to read in', ([time, asked]) => {
  expect(reader(weekdays, `2026-03-03T${time}:00Z`)).toBe(asked);
});

test('on a bank holiday and at a weekend the hub reads', () => {
  expect(reader(weekdays, '2026-05-04T10:00:00Z')).toBe(areaHub.id);
  expect(reader(weekdays, '2026-03-07T10:00:00Z')).toBe(areaHub.id);
});

test('an owner from elsewhere is asked for by name; one that nobody knows counts as away', async () => {
  const elsewhere = team('far-core', 'core', { postcodes: ['ZB1'] });
  const directory = {
    candidates: async () => candidatesAmong(everyday, where),
    team: async (id: string) => (id === elsewhere.id ? elsewhere : undefined),
  };
  expect(await findReader(directory, elsewhere.id, where, tuesdayNight)).toBeUndefined();
  expect((await findReader(directory, 'gone-team', where, tuesdayMorning))?.id).toBe(areaHub.id);
});

test('hours that overlap are counted once, and those over midnight reach into the next day', () => {
  expect(minutesOpenWithin({ hours: 'Mo-Fr 09:00-17:00; Tue 10:00-16:30' }, '2026-03-03T16:00:00Z', 120)).toBe(60);
  expect(minutesOpenWithin({ hours: 'daily 20:00-00:30' }, '2026-03-03T23:30:00Z', 120)).toBe(60);
  expect(minutesOpenWithin({ hours: 'Mon-Fri 9am-midday, midday-5pm' }, '2026-03-03T11:00:00Z', 120)).toBe(120);
});
