import { Hono } from 'hono';
import { figuresHandler } from '../../functions/figures/handler.ts';
import { type LeadsDeps, leadsApp } from '../../functions/leads/app.ts';
import { dynamoFacts } from '../../shared/aws/figures/facts.ts';
import { dynamoRollups } from '../../shared/aws/figures/rollups.ts';
import type { Fact } from '../../shared/response-times/fact.ts';
import type { Caller } from '../../shared/web/bearer.ts';
import type { StaffSignIn } from '../../shared/web/staff-sign-in.ts';
import { streamOf } from '../figures/stream.ts';
import { createTables, dynamoDb } from '../tables.ts';

export const now = '2026-09-01T10:17:31.500Z';

const callers: Readonly<Record<string, Caller>> = {
  'a.national.lead': { role: 'lead', scope: 'national' },
  'a.lead.of-a1': { role: 'lead', scope: 'a1' },
  'a.team.worker': { role: 'team', teams: ['t1'] },
};

export const tokens = { national: 'a.national.lead', areaOne: 'a.lead.of-a1', team: 'a.team.worker' } as const;

/** The leads' app over a store that holds these facts and their rollups. */
export async function leadsWorld(
  facts: readonly Fact[],
  more: Partial<LeadsDeps> = {},
  signedIn: StaffSignIn<'lead'>['signedIn'] = async () => ({ role: 'lead', scope: 'national' }),
) {
  const client = dynamoDb();
  const store = { client, table: (await createTables(client)).figures };
  const port = dynamoFacts(store);
  await Promise.all(facts.map((fact) => port.put(fact)));
  const rollups = dynamoRollups(store);
  await figuresHandler({ rollups, log: () => undefined })(streamOf(...facts));
  const app = leadsApp({
    rollups,
    now: () => now,
    verify: async (token) => callers[token],
    staff: { browser: (_, next) => next(), routes: new Hono(), signedIn },
    teamName: async (id) => (id === 't1' ? 'Team One' : undefined),
    publicUrl: 'http://localhost:3000',
    log: () => undefined,
    ...more,
  });
  const get = (path: string, token?: string, headers: Readonly<Record<string, string>> = {}) =>
    app.request(path, {
      headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
    });
  return { app, get, rollups };
}
