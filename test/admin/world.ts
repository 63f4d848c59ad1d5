import { adminApp } from '../../functions/admin/app.ts';
import { dynamoFirstAnswers } from '../../shared/aws/conversations/first-answers.ts';
import { dynamoStaffSessions } from '../../shared/aws/conversations/staff-sessions.ts';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import type { LogEvent } from '../../shared/log.ts';
import { readWords } from '../../shared/triage/words.ts';
import type { Caller } from '../../shared/web/bearer.ts';
import { formTokenField } from '../../shared/web/form.ts';
import { staffSignIn } from '../../shared/web/staff-sign-in.ts';
import { createTables, dynamoDb } from '../tables.ts';

const publicUrl = 'http://localhost:3000';
const secret = 's'.repeat(43);
const callers: Readonly<Record<string, Caller>> = {
  'an.admin.token': { role: 'admin' },
  'a.lead.token': { role: 'lead', scope: 'national' },
};

/** The admin function on DynamoDB Local, with an administrator signed in in one browser. */
export async function adminWorld() {
  const client = dynamoDb();
  const tables = await createTables(client);
  const hash = keyedHash('a secret for tests');
  const nowMs = () => Date.parse('2026-11-02T11:00:00Z');
  const conversations = { client, table: tables.conversations, hash, now: nowMs };
  const noted: LogEvent[] = [];
  const note = (event: LogEvent) => {
    noted.push(event);
  };
  const sessions = dynamoStaffSessions(conversations);
  await sessions.save(secret, { claims: { role: 'admin' } });
  const directory = dynamoDirectory({ client, table: tables.directory });
  const app = adminApp({
    verify: async (token) => callers[token],
    staff: staffSignIn({
      role: 'admin',
      path: '/admin',
      identity: { issuer: 'http://127.0.0.1:9', clientId: 'staff', clientSecret: 'x' },
      publicUrl,
      sessions,
      hash,
      log: note,
    }),
    firstAnswers: dynamoFirstAnswers(conversations),
    directory,
    readText: readWords,
    now: () => new Date(nowMs()).toISOString(),
    publicUrl,
    note,
  });

  let keys = 0;
  const send = (
    method: 'GET' | 'PUT' | 'POST',
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ) =>
    app.request(`${publicUrl}${path}`, {
      method,
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      headers: {
        authorization: 'Bearer an.admin.token',
        ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': `key-${++keys}` }),
        ...headers,
      },
    });
  const cookie = { cookie: `session=${secret}` };
  const visit = (path: string) => app.request(`${publicUrl}${path}`, { headers: cookie });
  return {
    app,
    client,
    directory,
    noted,
    send,
    visit,
    importCsv: (csv: string, query = '') =>
      send('POST', `/admin/directory/import${query}`, csv, { 'content-type': 'text/csv; charset=utf-8' }),
    /** Fills in and sends a form of one of the pages. */
    async submit(path: string, fields: Readonly<Record<string, string | readonly string[]>>) {
      const page = await (await visit(path)).text();
      const token = new RegExp(`name="${formTokenField}" value="([^"]+)"`).exec(page)?.[1] ?? '';
      const form = new URLSearchParams({ [formTokenField]: token });
      for (const [name, values] of Object.entries(fields))
        for (const value of [values].flat()) form.append(name, value);
      return app.request(`${publicUrl}${path}`, {
        method: 'POST',
        body: form,
        headers: { ...cookie, 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl },
      });
    },
  };
}
