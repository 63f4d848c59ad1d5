import { describe, expect, test } from 'vitest';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { choose, type RoutingRules, routingRules } from '../../shared/routing/choose.ts';
import { plainName, type Whereabouts } from '../../shared/routing/coverage.ts';
import { candidatesAmong } from '../../shared/routing/find-candidates.ts';
import type { Team } from '../../shared/routing/route.ts';
import { triage } from '../../shared/triage/triage.ts';
import { areaHub, children, connector, core, crisis, everyday, nationalHub, team } from './teams.ts';

const monday = '2026-11-02T11:00:00Z';
const saturday = '2026-11-07T11:00:00Z';

interface Case {
  readonly says: string;
  readonly teams: readonly Team[];
  readonly answers: Answers;
  readonly practiceFirst?: readonly string[];
  readonly full?: readonly string[];
  readonly now?: string;
  /** `role id` of each route, in order; `…` after the owner stands for whatever else. */
  readonly routes: readonly string[];
  readonly because?: string;
}

const need: Answers = { 'for-whom': 'me', age: 40, impact: 'quite-a-lot' };
const inZa1: Answers = { ...need, postcode: 'ZA1 1AA' };
const danger: Answers = { ...inZa1, 'help-now': 'not-safe-now' };
const dutyWorker: Answers = { ...inZa1, 'help-now': 'talk-soon' };
const weekdays = { hours: 'Mo-Fr 09:00-17:00', cover24h: false };

function routed(one: Case, by?: RoutingRules) {
  const { answers, teams, now = monday } = one;
  const where: Whereabouts = {
    postcode: answers.postcode,
    practice: answers['gp-practice'],
    stayingAt: answers['staying-at'],
    knownTeam: answers['known-team'],
  };
  const candidates = candidatesAmong(teams, where, {
    practiceFirst: new Set((one.practiceFirst ?? []).map(plainName)),
    full: one.full ?? [],
  });
  const assessment = triage(answers, { words: 'nothing-found', today: now.slice(0, 10) });
  return choose(assessment, answers, candidates, now, by);
}

const told = (one: Case, by?: RoutingRules) => {
  const { routes } = routed(one, by);
  const listed = routes.map(({ role, team: { id } }) => `${role} ${id}`);
  const shown = one.routes.at(-1) === '…' ? [...listed.slice(0, one.routes.length - 1), '…'] : listed;
  return { routes: shown, because: one.because === undefined ? undefined : routes[0]?.because };
};
const expected = ({ routes, because }: Case) => ({ routes, because });

const cases: readonly Case[] = [
  {
    says: 'a need goes to the core team of the postcode, with the connector proposed',
    teams: everyday,
    answers: inZa1,
    routes: ['owner za1-core', 'proposed za-connector'],
    because: 'postcode ZA1',
  },
  {
    says: 'the longest prefix wins',
    teams: [
      ...everyday,
      team('a-core', 'core', { postcodes: ['ZA'] }),
      team('z-core', 'core', { postcodes: ['ZA1 1'] }),
    ],
    answers: inZa1,
    routes: ['owner z-core', '…'],
    because: 'postcode ZA1 1',
  },
  {
    says: 'a prefix matches whole parts only: ZA1 is not ZA10',
    teams: everyday,
    answers: { ...need, postcode: 'ZA10 1AA' },
    routes: ['owner zed-hub', 'proposed za-connector'],
    because: 'area hub',
  },
  {
    says: 'an area of postcodes is covered whole',
    teams: everyday.filter(({ id }) => id !== core.id).concat(team('a-core', 'core', { postcodes: ['ZA'] })),
    answers: inZa1,
    routes: ['owner a-core', '…'],
    because: 'postcode ZA',
  },
  {
    says: 'a London district with a letter is closer than the district it was split from',
    teams: [team('a-core', 'core', { postcodes: ['EC1'] }), team('b-core', 'core', { postcodes: ['EC1A'] })],
    answers: { ...need, postcode: 'EC1A 1BB' },
    routes: ['owner b-core'],
    because: 'postcode EC1A',
  },
  {
    says: 'a prefix may be a single unit',
    teams: [...everyday, team('unit-core', 'core', { postcodes: ['za11aa'] })],
    answers: inZa1,
    routes: ['owner unit-core', '…'],
    because: 'postcode ZA1 1AA',
  },
  {
    says: 'the practice serves where no postcode does',
    teams: everyday,
    answers: { ...need, postcode: 'ZD9 9ZZ', 'gp-practice': 'A81001' },
    routes: ['owner za1-core'],
    because: 'practice',
  },
  {
    says: 'the postcode comes before the practice',
    teams: [...everyday, team('practice-core', 'core', { practices: ['B82002'] })],
    answers: { ...inZa1, 'gp-practice': 'B82002' },
    routes: ['owner za1-core', '…'],
    because: 'postcode ZA1',
  },
  {
    says: 'the practice comes before the postcode where the area says so',
    teams: [...everyday, team('practice-core', 'core', { practices: ['B82002'] })],
    answers: { ...inZa1, 'gp-practice': 'B82002' },
    practiceFirst: ['Zed'],
    routes: ['owner practice-core', '…'],
    because: 'practice',
  },
  {
    says: 'the practice comes before the place',
    teams: [...everyday, team('a-core', 'core', { places: ['Zedford'] })],
    answers: { ...need, 'gp-practice': 'A81001', 'staying-at': 'Zedford' },
    routes: ['owner za1-core', '…'],
    because: 'practice',
  },
  {
    says: 'someone without an address goes by the place where they stay',
    teams: [...everyday, team('zedford-core', 'core', { places: ['Zedford'] })],
    answers: { ...need, 'staying-at': "a friend's sofa in Zedford, by the river" },
    routes: ['owner zedford-core'],
    because: 'place',
  },
  {
    says: "where no team of a kind covers a place, the area's hub owns",
    teams: everyday.filter(({ id }) => id !== core.id),
    answers: inZa1,
    routes: ['owner zed-hub', 'proposed za-connector'],
    because: 'area hub',
  },
  {
    says: 'the area of a hub is known from the teams around, too',
    teams: [team('zed-hub', 'hub'), nationalHub, connector],
    answers: inZa1,
    routes: ['owner zed-hub', 'proposed za-connector'],
    because: 'area hub',
  },
  {
    says: 'any other postcode reaches the national hub',
    teams: everyday,
    answers: { ...need, postcode: 'ZD1 1AA' },
    routes: ['owner national-hub'],
    because: 'national hub',
  },
  {
    says: 'a crisis whose place is unknown is owned by the hub, once',
    teams: everyday,
    answers: { 'help-now': 'not-safe-now' },
    routes: ['owner national-hub'],
    because: 'national hub',
  },
  {
    says: 'a directory with nobody in it still ends with an owner',
    teams: [],
    answers: inZa1,
    routes: ['owner national-hub'],
    because: 'no team or hub in the directory',
  },
  {
    says: 'crisis owns a danger and core follows on',
    teams: everyday,
    answers: danger,
    routes: ['owner za-crisis', 'follow-on za1-core', 'proposed za-connector'],
    because: 'postcode ZA',
  },
  {
    says: 'a team that meets their age comes first, even from further away',
    teams: [
      ...everyday,
      team('a-core', 'core', { postcodes: ['ZA1 1'] }, { ages: { from: 18, to: 64 } }),
      team('b-core', 'core', { postcodes: ['ZA1'] }, { ages: { from: 65 } }),
    ].filter(({ id }) => id !== core.id),
    answers: { ...inZa1, age: 80 },
    routes: ['owner b-core', '…'],
    because: 'postcode ZA1',
  },
  {
    says: 'nobody is refused for their age',
    teams: [connector, areaHub, team('a-core', 'core', { postcodes: ['ZA1'] }, { ages: { from: 18, to: 64 } })],
    answers: { ...inZa1, age: 80 },
    routes: ['owner a-core', '…'],
    because: 'postcode ZA1',
  },
  {
    says: 'ties go to the lower id',
    teams: [team('b-core', 'core', { postcodes: ['ZA1'] }), team('a-core', 'core', { postcodes: ['ZA1'] })],
    answers: inZa1,
    routes: ['owner a-core'],
    because: 'postcode ZA1',
  },
  {
    says: 'a practice settles a tie between postcodes',
    teams: [
      team('a-core', 'core', { postcodes: ['ZA1'] }),
      team('b-core', 'core', { postcodes: ['ZA1'], practices: ['A81001'] }),
    ],
    answers: { ...inZa1, 'gp-practice': 'A81001' },
    routes: ['owner b-core'],
    because: 'postcode ZA1',
  },
  {
    says: 'a place settles a tie between postcodes',
    teams: [
      team('a-core', 'core', { postcodes: ['ZA1'] }),
      team('b-core', 'core', { postcodes: ['ZA1'] }, { place: 'Zedwick' }),
    ],
    answers: { ...inZa1, 'staying-at': 'Zedwick' },
    routes: ['owner b-core'],
    because: 'postcode ZA1',
  },
  {
    says: 'the team that knows them comes first, by its exact name',
    teams: [...everyday, team('zb1-core', 'core', { postcodes: ['ZB1'] }, { name: 'Beck Community Team' })],
    answers: { ...inZa1, 'help-before': ['community-team-now'], 'known-team': 'beck community team' },
    routes: ['owner zb1-core', '…'],
    because: 'known team',
  },
  {
    says: 'the team that knows them comes first whatever its kind, and core is proposed no more than once',
    teams: [...everyday, team('zb-early', 'early-intervention', { postcodes: ['ZB1'] })],
    answers: { ...inZa1, 'help-before': ['early-intervention-past'], 'known-team': 'zb-early' },
    routes: ['owner zb-early', 'proposed za-connector'],
    because: 'known team',
  },
  {
    says: 'a duty worker is that of the core team that knows them',
    teams: [...everyday, team('zb1-core', 'core', { postcodes: ['ZB1'] })],
    answers: { ...dutyWorker, 'known-team': 'zb1-core' },
    routes: ['owner zb1-core', '…'],
    because: 'known team',
  },
  {
    says: 'the team that knows them comes before one that meets their age better',
    teams: [...everyday, team('zb1-core', 'core', { postcodes: ['ZB1'] }, { ages: { from: 18, to: 64 } })],
    answers: { ...dutyWorker, age: 80, 'known-team': 'zb1-core' },
    routes: ['owner zb1-core', '…'],
    because: 'known team',
  },
  {
    says: 'a team nobody in the directory is called falls back to core',
    teams: everyday,
    answers: { ...inZa1, 'help-before': ['community-team-now'], 'known-team': 'Some Team' },
    routes: ['owner za1-core', 'proposed za-connector'],
    because: 'postcode ZA1',
  },
  {
    says: 'someone who wants another team is spared the one that knows them',
    teams: [...everyday, team('za-core', 'core', { postcodes: ['ZA'] })],
    answers: { ...inZa1, 'help-before': ['community-team-now'], 'known-team': 'za1-core', 'not-that-team': 'yes' },
    routes: ['owner za-core', 'proposed za-connector'],
    because: 'postcode ZA',
  },
  {
    says: 'a relapse is owned by the team that knows them, and then crisis has no part',
    teams: everyday,
    answers: {
      ...inZa1,
      'known-team': 'za1-core',
      'known-conditions': ['bipolar'],
      'medicine-stopped': 'yes',
      concerns: ['very-high-mood'],
    },
    routes: ['owner za1-core', 'proposed za-connector'],
    because: 'known team',
  },
  {
    says: "a child goes to the children's team even where they name an adult team",
    teams: everyday,
    answers: { ...inZa1, age: 15, 'help-before': ['community-team-now'], 'known-team': 'za1-core' },
    routes: ['owner za-children', 'proposed za-connector'],
    because: 'postcode ZA',
  },
  {
    says: 'a full team is told and the next in line owns',
    teams: [...everyday, team('za-core', 'core', { postcodes: ['ZA'] })],
    answers: inZa1,
    full: ['za1-core'],
    routes: ['owner za-core', 'follow-on za1-core', 'proposed za-connector'],
    because: 'postcode ZA; za1-core is full',
  },
  {
    says: 'a team without any room is full',
    teams: [areaHub, connector, team('a-core', 'core', { postcodes: ['ZA1'] }, { capacity: 0 })],
    answers: inZa1,
    routes: ['owner zed-hub', 'follow-on a-core', 'proposed za-connector'],
    because: 'area hub; a-core is full',
  },
  {
    says: 'a crisis team that is closed is told and the staffed hub owns',
    teams: [areaHub, core, connector, { ...crisis, ...weekdays }],
    answers: danger,
    now: saturday,
    routes: ['owner zed-hub', 'follow-on za-crisis', 'follow-on za1-core', 'proposed za-connector'],
    because: 'area hub; za-crisis is closed',
  },
  {
    says: 'where another crisis team owns, core follows it and the one that is closed is told',
    teams: [areaHub, core, connector, { ...crisis, ...weekdays }, team('zb-crisis', 'crisis', { postcodes: ['ZA'] })],
    answers: danger,
    now: saturday,
    routes: ['owner zb-crisis', 'follow-on za1-core', 'follow-on za-crisis', 'proposed za-connector'],
    because: 'postcode ZA; za-crisis is closed',
  },
  {
    says: 'an urgent need at the weekend stays with its team, and the hub works it while the duty worker is away',
    teams: [areaHub, connector, { ...core, ...weekdays }],
    answers: dutyWorker,
    now: saturday,
    routes: ['owner za1-core', 'follow-on zed-hub', 'proposed za-connector'],
    because: 'postcode ZA1',
  },
  {
    says: 'an urgent need overnight waits for the duty worker, who is there in time',
    teams: [areaHub, connector, { ...core, ...weekdays }],
    answers: dutyWorker,
    now: '2026-11-02T20:00:00Z',
    routes: ['owner za1-core', 'proposed za-connector'],
    because: 'postcode ZA1',
  },
  {
    says: 'a need that is not urgent waits for its team over the weekend',
    teams: [areaHub, connector, { ...core, ...weekdays }],
    answers: inZa1,
    now: saturday,
    routes: ['owner za1-core', 'proposed za-connector'],
    because: 'postcode ZA1',
  },
  {
    says: 'where nobody in line has room the first owns it all the same',
    teams: [team('a-core', 'core', { postcodes: ['ZA1'] }, { capacity: 0 })],
    answers: inZa1,
    routes: ['owner a-core'],
    because: 'postcode ZA1; nobody in line is open or has room',
  },
];

test.for(cases)('$says', (one) => {
  expect(told(one)).toEqual(expected(one));
});

const missedBy = (by: RoutingRules) =>
  cases.filter((one) => fails(() => expect(told(one, by)).toEqual(expected(one)))).map(({ says }) => says);

function fails(check: () => void): boolean {
  try {
    check();
    return false;
  } catch {
    return true;
  }
}

const without = <T extends { readonly id: string }>(all: readonly T[], id: string) =>
  all.filter((one) => one.id !== id);

const removals: readonly (readonly [string, RoutingRules])[] = [
  ...routingRules.ways.map(
    ({ id }) => [`way ${id}`, { ...routingRules, ways: without(routingRules.ways, id) }] as const,
  ),
  ...routingRules.preferences.map(
    ({ id }) => [`preference ${id}`, { ...routingRules, preferences: without(routingRules.preferences, id) }] as const,
  ),
  ...routingRules.hindrances.map(
    ({ id }) => [`hindrance ${id}`, { ...routingRules, hindrances: without(routingRules.hindrances, id) }] as const,
  ),
  ...routingRules.lastResorts.map(
    ({ id }) => [`last resort ${id}`, { ...routingRules, lastResorts: without(routingRules.lastResorts, id) }] as const,
  ),
];

test.for(removals)('without the %s at least one case fails', ([, by]) => {
  expect(missedBy(by)).not.toEqual([]);
});

describe('a catchment that straddles teams', () => {
  const straddled = [
    team('a-core', 'core', { postcodes: ['ZA1'] }, { place: 'Zedford' }),
    team('b-core', 'core', { postcodes: ['ZA1'] }, { place: 'Zedwick' }),
  ];
  const asked = (answers: Answers, teams: readonly Team[] = straddled) =>
    routed({ says: '', teams, answers, routes: [] }).ask;

  test('asks one question, and has an owner meanwhile', () => {
    expect(asked(inZa1)).toMatchObject({ linkId: 'gp-practice', between: [{ id: 'a-core' }, { id: 'b-core' }] });
  });

  test('asks for the place where the practice did not tell', () => {
    expect(asked({ ...inZa1, 'gp-practice': 'X99999' })).toMatchObject({ linkId: 'staying-at' });
  });

  test('asks nothing once the place is known', () => {
    expect(asked({ ...inZa1, 'staying-at': 'Zedwick' })).toBeUndefined();
  });

  test('asks nothing where one team covers more closely, or knows them', () => {
    expect(asked(inZa1, [...straddled, team('c-core', 'core', { postcodes: ['ZA1 1'] })])).toBeUndefined();
    expect(asked({ ...inZa1, 'known-team': 'b-core' })).toBeUndefined();
  });

  test('asks nothing about hubs', () => {
    expect(asked(inZa1, [areaHub, team('zed-hub-2', 'hub', { postcodes: ['ZA'] }), children])).toBeUndefined();
  });
});
