import { expect, test } from 'vitest';
import { coverageGaps } from '../../shared/routing/coverage-gaps.ts';
import { teamKinds } from '../../shared/triage/assessment.ts';
import { nationalHub, team } from './teams.ts';

const everyKind = teamKinds.map((kind) => team(`za-${kind}`, kind, { postcodes: ['ZA1'] }));
const without = (kind: string) => everyKind.filter((one) => one.kind !== kind);

test('nothing is missing where every kind takes everybody', () => {
  expect(coverageGaps(everyKind)).toEqual([]);
});

test('a missing kind is named with the ages it is asked for', () => {
  expect(coverageGaps(without('children'))).toEqual([
    { where: 'postcode ZA1', ages: 'under 16', kinds: ['children'] },
    { where: 'postcode ZA1', ages: '16 and 17', kinds: ['children'] },
  ]);
});

test('ages that a team does not take are a gap', () => {
  const teams = [...without('core'), team('za-adults', 'core', { postcodes: ['ZA1'] }, { ages: { from: 18, to: 64 } })];
  expect(coverageGaps(teams)).toEqual([{ where: 'postcode ZA1', ages: '65 and over', kinds: ['core'] }]);
  const both = [...teams, team('za-older', 'core', { postcodes: ['ZA'] }, { ages: { from: 65 } })];
  expect(coverageGaps(both).filter(({ where }) => where === 'postcode ZA1')).toEqual([]);
});

test('a district is covered by teams of its area, and an area is not by a team of one district', () => {
  const areas = coverageGaps([...without('core'), team('zb-core', 'core', { postcodes: ['ZA'] })]);
  expect(areas.filter(({ where }) => where === 'postcode ZA1')).toEqual([]);
  expect(areas.filter(({ where }) => where === 'postcode ZA').length).toBeGreaterThan(0);
});

test('places and practices that a team names are checked too', () => {
  const gaps = coverageGaps([team('za-core', 'core', { practices: ['a81001'], places: ['Zedford'] })]);
  expect(new Set(gaps.map(({ where }) => where))).toEqual(new Set(['practice A81001', 'place zedford']));
});

test('what only a national hub covers is a gap, the hub of the area is not', () => {
  const local = [nationalHub, ...without('hub')];
  expect(coverageGaps(local).every(({ kinds }) => kinds.join() === 'hub')).toBe(true);
  expect(coverageGaps(local).length).toBeGreaterThan(0);
  expect(coverageGaps([...local, team('zed-hub', 'hub')])).toEqual([]);
});
