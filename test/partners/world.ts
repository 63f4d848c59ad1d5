import { randomBytes } from 'node:crypto';
import { partnersApp } from '../../functions/partners/app.ts';
import { openApiDocument } from '../../functions/partners/openapi.ts';
import { dynamoDrafts } from '../../shared/aws/conversations/drafts.ts';
import { dynamoFirstAnswers } from '../../shared/aws/conversations/first-answers.ts';
import { dynamoSessions } from '../../shared/aws/conversations/sessions.ts';
import { dynamoStaffSessions } from '../../shared/aws/conversations/staff-sessions.ts';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import type { LogEvent } from '../../shared/log.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import type { TakeInRequest } from '../../shared/referral/take-in.ts';
import { readWords } from '../../shared/triage/words.ts';
import type { Caller } from '../../shared/web/bearer.ts';
import { staffSignIn } from '../../shared/web/staff-sign-in.ts';
import { injectFaults } from '../referral/faulty-client.ts';
import { TestBrowser } from '../self-referral/browser-of.ts';
import { directory as teams } from '../self-referral/demonstration-teams.ts';
import { createTables, dynamoDb } from '../tables.ts';
import { unlessAway } from '../unless-away.ts';

export const publicUrl = 'https://northfield.example';
export const now = '2026-11-02T11:00:00.000Z';

const callers: Readonly<Record<string, Caller>> = {
  'a.quay.partner': { role: 'partner', organisation: 'A99911' },
  'another.quay.partner': { role: 'partner', organisation: 'A99922' },
  'a.lead.token': { role: 'lead', scope: 'national' },
};

/** The partners' function on DynamoDB Local, over the demonstration directory. */
export async function partnersWorld() {
  const client = dynamoDb();
  const tables = await createTables(client);
  const hash = keyedHash('a secret for tests that nobody else has');
  const log = unlessAway(dynamoReferralLog(client, tables.referrals), () => weather.away || weather.allAway);
  const firstAnswersClient = dynamoDb();
  injectFaults(firstAnswersClient, () => (weather.allAway ? 'timeout' : 'none'));
  const services = dynamoDirectory({ client, table: tables.directory });
  const noted: LogEvent[] = [];
  const queued: TakeInRequest[] = [];
  const weather = { away: false, allAway: false };
  const store = { client, table: tables.conversations, hash, now: () => Date.parse(now) };
  const staffSessions = dynamoStaffSessions(store);
  const form = {
    staff: staffSignIn({
      role: 'partner',
      path: '/partner',
      identity: { issuer: 'http://127.0.0.1:9', clientId: 'staff', clientSecret: 'x' },
      publicUrl,
      sessions: staffSessions,
      hash,
      log: (event: LogEvent) => {
        noted.push(event);
      },
    }),
    sessions: dynamoSessions(store),
    drafts: dynamoDrafts(store),
    directory: teams,
    senderName: 'Northfield',
  };
  const assessingFor = assessingWith({ directory: teams, readText: readWords, now: () => now });
  const app = partnersApp({
    verify: async (token) => callers[token],
    firstAnswers: dynamoFirstAnswers({
      client: firstAnswersClient,
      table: tables.conversations,
      hash,
      now: () => Date.parse(now),
    }),
    log,
    queue: {
      async put(request) {
        queued.push(request);
      },
    },
    hash,
    now: () => Date.parse(now),
    assessingFor,
    words: async () => readWords,
    services,
    acceptDramaNumbers: true,
    publicUrl,
    description: async () => openApiDocument(),
    note: (event) => {
      noted.push(event);
    },
    form: async () => form,
  });
  let keys = 0;
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await app.request(`${publicUrl}${path}`, {
      method,
      headers: {
        authorization: 'Bearer a.quay.partner',
        ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': `key-${++keys}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: answer.status, headers: answer.headers, json: read(await answer.text()) };
  };
  return {
    app,
    /** A browser in which a worker of the organisation has signed in. */
    async signedIn(organisation = 'A99911', name = 'Sam Field'): Promise<TestBrowser> {
      const secret = randomBytes(32).toString('base64url');
      await staffSessions.save(secret, { claims: { role: 'partner', organisation, name } });
      const browser = new TestBrowser(app);
      browser.cookie = `__Host-session=${secret}`;
      return browser;
    },
    drafts: form.drafts,
    takeInDeps: { log, hash, now: () => now, assessingFor },
    noted,
    queued,
    /** While `away` the log refuses; while `allAway` first answers are not to be had either. */
    weather,
    services,
    log,
    post: (path: string, body: unknown, headers?: Record<string, string>) => send('POST', path, body, headers),
    get: (path: string, headers?: Record<string, string>) => send('GET', path, undefined, headers),
    referral: async (reference: string) => evolve(await log.read(reference)),
    /** References of the concerns that were kept, in order. */
    concerns: () => noted.flatMap((event) => (event.code === 'concern-kept-without-consent' ? [event.reference] : [])),
  };
}

const read = (text: string): unknown => JSON.parse(text);

export type PartnersWorld = Awaited<ReturnType<typeof partnersWorld>>;

/** Somebody with a need and no danger. */
export const answers = {
  'for-whom': 'me',
  age: 40,
  impact: 'quite-a-lot',
  postcode: 'ZA1 1AA',
  phone: '+447700900701',
  'contact-by': ['text'],
} as const;

export const consent = { given: true, by: 'person' } as const;
