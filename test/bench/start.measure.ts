import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle, bundlesFolder } from '../../infra/bundle.ts';
import { type Figure, median, report } from './report.ts';

const run = promisify(execFile);
const rounds = 40;
let server: Server;
let address: string;
let tokens: Readonly<Record<string, string>>;

/** Answers every store and provider with nothing found, and publishes the keys that tokens are checked with. */
beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' };
  server = createServer((asked, answer) => {
    asked.resume();
    asked.on('end', () => {
      answer.setHeader('content-type', asked.url === '/jwks' ? 'application/json' : 'application/x-amz-json-1.0');
      if (asked.url?.includes('jwks')) answer.end(JSON.stringify({ keys: [jwk] }));
      else answer.end(JSON.stringify({ Items: [], Count: 0, Responses: {} }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  address = `http://127.0.0.1:${port}`;
  const sign = (claims: Record<string, unknown>) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'bench' })
      .setIssuer(address)
      .setAudience('open-door')
      .setExpirationTime('1h')
      .sign(privateKey);
  tokens = {
    partner: await sign({ role: 'partner', organisation: 'A81001' }),
    team: await sign({ role: 'team', team: ['core-1'] }),
  };
  await bundle();
}, 120_000);

afterAll(() => server.close());

const request = (method: string, path: string, token?: string, body?: unknown) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path.split('?')[0],
  rawQueryString: path.split('?')[1] ?? '',
  headers: {
    host: 'localhost',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  },
  requestContext: { http: { method, path, sourceIp: '127.0.0.1' }, stage: '$default', domainName: 'localhost' },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  isBase64Encoded: false,
});

const text = {
  Records: [
    {
      messageId: '1',
      body: JSON.stringify({
        originationNumber: '+447700900001',
        destinationNumber: '+447700900000',
        messageBody: 'hello',
        inboundMessageId: 'i1',
      }),
      attributes: { ApproximateReceiveCount: '1' },
    },
  ],
};

/** What a person waits on, and the first thing each is asked. */
const waitedOn = () => ({
  'self-referral': request('GET', '/refer/help-now'),
  texts: text,
  partners: request('POST', '/partner/assessments', tokens.partner, {
    answers: { 'for-whom': 'me', 'contact-by': ['none'], postcode: 'ZA1 1AA' },
    consent: { given: true, by: 'person' },
  }),
  teams: request('GET', '/team/api/referrals?team=core-1&state=new', tokens.team),
});

async function startOnce(path: string, event: unknown): Promise<number> {
  const { stdout } = await run('node', [join(import.meta.dirname, 'start-probe.ts'), path, JSON.stringify(event)], {
    env: {
      PATH: process.env.PATH,
      AWS_REGION: 'eu-west-2',
      AWS_ACCESS_KEY_ID: 'bench',
      AWS_SECRET_ACCESS_KEY: 'bench',
      AWS_ENDPOINT_URL: address,
      REFERRALS_TABLE: 'referrals',
      DIRECTORY_TABLE: 'directory',
      CONVERSATIONS_TABLE: 'conversations',
      FIGURES_TABLE: 'figures',
      URGENT_QUEUE_URL: `${address}/1/urgent`,
      ROUTINE_QUEUE_URL: `${address}/1/routine`,
      INTAKE_QUEUE_URL: `${address}/1/intake`,
      INBOUND_TEXTS_QUEUE_URL: `${address}/1/inbound`,
      INBOUND_TEXTS_TOPIC_ARN: 'arn:aws:sns:eu-west-2:1:inbound',
      ALERTS_TOPIC_ARN: 'arn:aws:sns:eu-west-2:1:alerts',
      NOTIFY_CALLBACK_TOKEN: 'bench-callback-token-1',
      TEXT_ORIGINATION_NUMBER: '+447700900000',
      EMAIL_SENDER: 'a@example.com',
      SERVICE_NAME: 'Open Door',
      KEEP_RECORDS_DAYS: '7305',
      SERVICE_SECRET: 'a-secret-for-measuring-only',
      PUBLIC_URL: 'http://localhost:3000',
      IDENTITY_ISSUER: address,
      IDENTITY_KEYS_URL: `${address}/jwks`,
      IDENTITY_AUDIENCE: 'open-door',
      IDENTITY_CLIENT_ID: 'bench',
      IDENTITY_CLIENT_SECRET: 'bench',
      ACCEPT_DRAMA_NUMBERS: 'true',
    },
  });
  const { importMs, requestMs } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
  return importMs + requestMs;
}

test('import and first request of what people wait on, against a bundle with nothing but the DynamoDB client', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  const bare = join(folder, 'index.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'bare-client.ts')],
    outfile: bare,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  });
  const targets = { 'bare client': { path: bare, event: {} } };
  const all = Object.entries({
    ...targets,
    ...Object.fromEntries(
      Object.entries(waitedOn()).map(([name, event]) => [
        name,
        { path: join(bundlesFolder, name, 'index.mjs'), event },
      ]),
    ),
  });
  const times = new Map<string, number[]>(all.map(([name]) => [name, []]));
  // In turn, so that a machine that speeds up or slows down does so for all.
  for (let round = 0; round < rounds; round++) {
    for (const [name, { path, event }] of all) times.get(name)?.push(await startOnce(path, event));
  }
  const base = median(times.get('bare client') ?? []);
  const figures = all.flatMap(([name]): Figure[] => {
    const ms = median(times.get(name) ?? []);
    const absolute = { what: `${name}, median of ${rounds}`, value: ms, unit: 'ms' };
    return name === 'bare client'
      ? [absolute]
      : [absolute, { what: `${name}, ratio`, value: ms / base, target: 1.2, unit: 'times' }];
  });
  expect(report('Import and first request in a fresh process', figures)).toEqual([]);
});

test('bundle sizes', async () => {
  const sizes = await bundle();
  report(
    'Bundles: bytes in all, compressed, and read before the first event',
    sizes.flatMap(({ name, bytes, gzipBytes, startBytes }) => [
      { what: `${name}, all`, value: bytes, unit: 'bytes' },
      { what: `${name}, gzip`, value: gzipBytes, unit: 'bytes' },
      { what: `${name}, at start`, value: startBytes, unit: 'bytes' },
    ]),
  );
  expect(sizes.length).toBeGreaterThan(0);
});
