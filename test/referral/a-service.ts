import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import type { Candidates } from '../../shared/ports.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import { type ActDeps, act } from '../../shared/referral/act.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import type { PersonCommand } from '../../shared/referral/person-command.ts';
import { type TakeInDeps, type TakeInRequest, takeIn } from '../../shared/referral/take-in.ts';
import type { TeamAction } from '../../shared/referral/team-command.ts';
import type { Team } from '../../shared/routing/route.ts';
import type { TeamKind } from '../../shared/triage/assessment.ts';
import { dynamoDb, type TestTables } from '../tables.ts';
import { minutesLater, readText, team } from './journal.ts';

const kinds: readonly TeamKind[] = ['crisis', 'core', 'connector', 'talking-therapies', 'eating-disorder', 'hub'];

const teams: readonly Team[] = kinds.map((kind) => ({
  ...team(kind),
  covers: { postcodes: ['ZA1'], practices: [], places: [] },
  hours: '24/7',
  cover24h: true,
}));

const local: Candidates = {
  byPostcode: teams.filter(({ kind }) => kind !== 'hub').map((team) => ({ prefix: 'ZA1', team })),
  byPractice: [],
  byPlace: [],
  areaHubs: [],
  nationalHubs: teams.filter(({ kind }) => kind === 'hub'),
  practiceFirst: false,
};

/** Taking in and acting on DynamoDB Local, with a directory held in memory that a test can switch off. */
export function aService(tables: TestTables, client: DynamoDBClient = dynamoDb()) {
  const clock = { now: '2026-01-05T09:00:00.000Z' };
  const switches = { directoryAway: false };
  const now = () => clock.now;
  const directory: ActDeps['directory'] = {
    candidates: async ({ postcode }) => {
      if (switches.directoryAway) throw new StoreUnavailable('the directory did not answer');
      return postcode === undefined ? { ...local, byPostcode: [] } : local;
    },
    team: async (id) => teams.find((found) => found.id === id),
    teamByName: async (name) => teams.find((found) => found.name === name),
  };
  const deps: ActDeps & TakeInDeps = {
    log: dynamoReferralLog(client, tables.referrals),
    directory,
    hash: keyedHash('a secret for tests'),
    now,
    assessingFor: assessingWith({ directory, readText, now }),
  };
  return {
    deps,
    clock,
    switches,
    takeIn: (request: Partial<TakeInRequest>) => takeIn(deps, { ...ordinary, ...request }),
    /** Takes in what is expected to be kept; its reference. */
    async referred(request: Partial<TakeInRequest>): Promise<string> {
      const taken = await takeIn(deps, { ...ordinary, ...request });
      if (taken.result === 'nothing-kept') throw new Error('nothing was kept');
      return taken.reference;
    },
    person: (reference: string, key: string, command: PersonCommand) =>
      act(deps, { reference, caller: 'person', key, who: 'person', by: { kind: 'person' }, command }),
    team: (reference: string, key: string, version: number, action: TeamAction, kind: TeamKind = 'core') =>
      act(deps, {
        reference,
        caller: 'team',
        key,
        who: 'team',
        teams: [`${kind}-team`],
        command: { ...action, version },
        answerBy: minutesLater(60),
      }),
  };
}

const ordinary: TakeInRequest = {
  answers: { 'for-whom': 'me', postcode: 'ZA1 1AA', impact: 'quite-a-lot', 'call-me': 'Jo' },
  channel: 'web',
  caller: 'browser',
  key: 'key',
  by: { kind: 'person' },
  consent: { given: true, by: 'person' },
};
