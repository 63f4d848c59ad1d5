import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClock, type ServiceClock } from '../../infra/local/clock.ts';
import { freePort } from '../../infra/local/free-port.ts';
import { type Identity, startIdentity } from '../../infra/local/identity/identity.ts';
import { openSigningKey } from '../../infra/local/identity/keys.ts';
import { cleanUp, temporaryDirectory } from './home.ts';

const publicUrl = 'http://localhost:4999';
const insecure = { execute: [oidc.allowInsecureRequests] };
let identity: Identity;
let clock: ServiceClock;
beforeAll(async () => {
  const data = temporaryDirectory();
  const port = await freePort();
  clock = openClock(join(data, 'clock.json'));
  clock.moveTo(Date.now() + 40 * 86_400_000);
  identity = await startIdentity({
    clock,
    port,
    publicUrl,
    issuer: `http://localhost:${port}`,
    audience: 'open-door',
    key: await openSigningKey(join(data, 'key.json')),
    cookieSecret: 'for-tests',
    staff: { id: 'staff', secret: 'staff-secret' },
    partners: [{ id: 'A99911', secret: 'partner-secret' }],
    teams: [{ id: 'core-alder-quay', name: 'Alder Quay Core Team', area: 'aldermoor' }],
  });
});
afterAll(async () => {
  await identity.stop();
  await cleanUp();
});

/** Follows redirects as a browser would, until one leads back to the service or a page is shown. */
function browser() {
  const cookies = new Map<string, string>();
  return async (
    url: string,
    form?: Record<string, string>,
  ): Promise<{ url: string; page?: string; status?: number }> => {
    let at = url;
    let body = form === undefined ? undefined : new URLSearchParams(form);
    while (!at.startsWith(publicUrl)) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(at, {
        redirect: 'manual',
        headers: { cookie },
        ...(body ? { method: 'POST', body } : {}),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const location = answer.headers.get('location');
      if (location === null) return { url: at, page: await answer.text(), status: answer.status };
      at = new URL(location, at).href;
      body = undefined;
    }
    return { url: at };
  };
}

async function signIn(choices: Record<string, string>) {
  const config = await oidc.discovery(new URL(identity.issuer), 'staff', 'staff-secret', undefined, insecure);
  const verifier = oidc.randomPKCECodeVerifier();
  const go = browser();
  const start = oidc.buildAuthorizationUrl(config, {
    redirect_uri: `${publicUrl}/team/signed-in`,
    scope: 'openid profile',
    state: 'state',
    nonce: 'nonce',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const page = await go(start.href);
  expect(page.page).toContain('Alder Quay Core Team');
  return { config, verifier, done: await go(page.url, choices) };
}

test('staff sign in from a browser, and their ID token says who they are, in the service’s time', async () => {
  const { verifier, done } = await signIn({ role: 'team', team: 'core-alder-quay', name: 'Robin' });
  expect(done.url).toMatch(/^http:\/\/localhost:4999\/team\/signed-in\?code=.*state=state/);
  const code = new URL(done.url).searchParams.get('code') ?? '';
  const tokens = await fetch(`${identity.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: `${publicUrl}/team/signed-in`,
      code_verifier: verifier,
      client_id: 'staff',
      client_secret: 'staff-secret',
    }),
  }).then((answer) => answer.json());
  const keys = createRemoteJWKSet(new URL(`${identity.issuer}/jwks`));
  const currentDate = new Date(clock.now());
  const { payload } = await jwtVerify(tokens.id_token, keys, {
    issuer: identity.issuer,
    audience: 'staff',
    currentDate,
  });
  expect(payload).toMatchObject({ role: 'team', team: ['core-alder-quay'], name: 'Robin', nonce: 'nonce' });
  await expect(
    jwtVerify(tokens.access_token, keys, { issuer: identity.issuer, audience: 'open-door', currentDate }),
  ).resolves.toBeDefined();
});

test('the sign-in page asks again where a worker named no team', async () => {
  const { done } = await signIn({ role: 'team' });
  expect(done).toMatchObject({ status: 422, page: expect.stringContaining('Choose at least one team') });
});

test('nobody is sent anywhere but back to the service', async () => {
  const config = await oidc.discovery(new URL(identity.issuer), 'staff', 'staff-secret', undefined, insecure);
  const away = oidc.buildAuthorizationUrl(config, {
    redirect_uri: 'http://localhost:49990/',
    scope: 'openid',
    state: 's',
  });
  expect(await browser()(away.href)).toMatchObject({ status: 400 });
});

test('a partner gets a token by client credentials that names its organisation', async () => {
  const answer = await fetch(`${identity.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('A99911:partner-secret').toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  }).then((response) => response.json());
  const keys = createRemoteJWKSet(new URL(`${identity.issuer}/jwks`));
  const { payload } = await jwtVerify(answer.access_token, keys, {
    issuer: identity.issuer,
    audience: 'open-door',
    currentDate: new Date(clock.now()),
  });
  expect(payload).toMatchObject({ role: 'partner', organisation: 'A99911' });
});
