import { randomBytes } from 'node:crypto';
import { teamsApp } from '../../functions/teams/app.ts';
import type { TeamsDeps } from '../../functions/teams/deps.ts';
import { dynamoDrafts } from '../../shared/aws/conversations/drafts.ts';
import { dynamoFirstAnswers } from '../../shared/aws/conversations/first-answers.ts';
import { dynamoSessions } from '../../shared/aws/conversations/sessions.ts';
import { dynamoStaffSessions } from '../../shared/aws/conversations/staff-sessions.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import { dynamoViews } from '../../shared/aws/referrals/views.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { LogEvent } from '../../shared/log.ts';
import type { Candidates, Directory } from '../../shared/ports.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { type TakeInRequest, takeIn } from '../../shared/referral/take-in.ts';
import type { Team } from '../../shared/routing/route.ts';
import { readWords } from '../../shared/triage/words.ts';
import { plan } from '../../shared/updates/plan.ts';
import { policies } from '../../shared/updates/policy.ts';
import { viewOf } from '../../shared/views/view-of.ts';
import { callerOfClaims } from '../../shared/web/bearer.ts';
import { staffSignIn } from '../../shared/web/staff-sign-in.ts';
import { TestBrowser } from '../self-referral/browser-of.ts';
import { createTables, dynamoDb } from '../tables.ts';
import { unlessAway } from '../unless-away.ts';

const kinds = ['crisis', 'core', 'connector', 'eating-disorder', 'talking-therapies', 'hub'] as const;

const atAllHours: readonly Team[] = kinds.map((kind) => ({
  id: `${kind}-team`,
  name: `The ${kind} team`,
  kind,
  area: 'north',
  place: 'north-1',
  covers: { postcodes: ['ZA1'], practices: [], places: [] },
  hours: '24/7',
  cover24h: true,
}));

/** A directory held in memory: routing has its own tests. */
const directoryOf = (teams: readonly Team[]): Directory => ({
  candidates: async (): Promise<Candidates> => ({
    byPostcode: teams.filter(({ kind }) => kind !== 'hub').map((team) => ({ prefix: 'ZA1', team })),
    byPractice: [],
    byPlace: [],
    areaHubs: teams.filter(({ kind }) => kind === 'hub'),
    nationalHubs: [],
    practiceFirst: false,
  }),
  team: async (id) => teams.find((team) => team.id === id),
  teamByName: async (name) => teams.find((team) => team.name === name),
});

/** Of the core team, as most have them; every other team is there at all hours. */
export const coreInOfficeHours: readonly Team[] = atAllHours.map((team) =>
  team.kind === 'core' ? { ...team, hours: 'Mo-Fr 09:00-17:00', cover24h: false } : team,
);

export const publicUrl = 'http://localhost:3000';

/** The whole inbox on DynamoDB Local, with a token that is its own claims and a clock that a test moves. */
export async function anInbox(
  identity = { issuer: 'http://127.0.0.1:9', clientId: 'staff', clientSecret: 'x' },
  teams = atAllHours,
) {
  const directory = directoryOf(teams);
  const client = dynamoDb();
  const tables = await createTables(client);
  const clock = { now: '2026-03-03T10:00:00.000Z' };
  const now = () => clock.now;
  const nowMs = () => Date.parse(clock.now);
  const hash = keyedHash('a secret for tests');
  const noted: LogEvent[] = [];
  const queued: TakeInRequest[] = [];
  const weather = { away: false };
  const log = unlessAway(dynamoReferralLog(client, tables.referrals), () => weather.away);
  const views = dynamoViews({ client, table: tables.referrals });
  const conversations = { client, table: tables.conversations, hash, now: nowMs };
  const staffSessions = dynamoStaffSessions(conversations);
  const assessingFor = assessingWith({ directory, readText: readWords, now });
  const deps: TeamsDeps = {
    verify: async (token) => callerOfClaims(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())),
    staff: staffSignIn({
      role: 'team',
      path: '/team',
      identity,
      publicUrl,
      sessions: staffSessions,
      hash,
      log: (event) => noted.push(event),
    }),
    firstAnswers: dynamoFirstAnswers(conversations),
    log,
    views,
    directory,
    assessingFor,
    hash,
    queue: {
      async put(request) {
        queued.push(request);
      },
    },
    now,
    publicUrl,
    sessions: dynamoSessions(conversations),
    drafts: dynamoDrafts(conversations),
    senderName: 'Northfield',
    acceptDramaNumbers: true,
    note: (event) => noted.push(event),
  };
  const app = teamsApp(deps);
  let keys = 0;

  /** As `project` does it: the view of the log as it is. */
  async function project(reference: string): Promise<void> {
    const record = await log.readAll(reference);
    const referral = evolve(record.commits);
    if (referral === undefined) throw new Error('no such referral');
    const owed = plan(referral, record.messages, policies, clock.now);
    await views.put(viewOf(referral, owed, record.view, { now: clock.now, hash }), record.view);
  }

  return {
    app,
    deps,
    /** A browser in which a worker of a team has signed in. */
    async signedIn(team: string): Promise<TestBrowser> {
      const secret = randomBytes(32).toString('base64url');
      await staffSessions.save(secret, { claims: { role: 'team', team: [team], name: 'Sam' } });
      const browser = new TestBrowser(app);
      browser.cookie = `session=${secret}`;
      return browser;
    },
    clock,
    noted,
    queued,
    /** While `away` the log refuses. */
    weather,
    project,
    async refer(answers: Answers, key = `key-${++keys}`): Promise<string> {
      const taken = await takeIn(
        { log, hash, now, assessingFor },
        {
          answers: { 'for-whom': 'me', postcode: 'ZA1 1AA', impact: 'quite-a-lot', ...answers },
          channel: 'web',
          caller: 'test',
          key,
          by: { kind: 'person' },
          consent: { given: true, by: 'person' },
          acknowledgedAt: clock.now,
        },
      );
      if (taken.result === 'nothing-kept') throw new Error('nothing was kept');
      await project(taken.reference);
      return taken.reference;
    },
    get: (path: string, team: string | readonly string[]) =>
      app.request(`${publicUrl}/team/api${path}`, { headers: { authorization: bearer({ role: 'team', team }) } }),
    act: (reference: string, team: string, action: object, key = `key-${++keys}`) =>
      app.request(`${publicUrl}/team/api/referrals/${reference}/actions`, {
        method: 'POST',
        headers: {
          authorization: bearer({ role: 'team', team: [team], name: 'Sam' }),
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(action),
      }),
  };
}

export type Inbox = Awaited<ReturnType<typeof anInbox>>;

export const bearer = (claims: object): string =>
  `Bearer e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.e30`;
