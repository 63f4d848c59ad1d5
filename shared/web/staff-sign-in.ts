import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono/quick';
import type { Log } from '../log.ts';
import type { KeyedHash, StaffSession, StaffSessions } from '../ports.ts';
import { type CallerOf, callerOfClaims, hasRole, type Role } from './bearer.ts';
import { type BrowserVariables, browserSession, renewSession } from './session.ts';

export interface StaffSignInRules<R extends Role> {
  readonly role: R;
  /** Where these pages live: `/team`, `/leads` or `/admin`. */
  readonly path: string;
  readonly identity: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
  /** Public address of the service, without a path. */
  readonly publicUrl: string;
  readonly sessions: StaffSessions;
  readonly hash: KeyedHash;
  readonly log: Log;
}

export interface StaffSignIn<R extends Role> {
  /** Goes before every page: knows the browser. */
  readonly browser: MiddlewareHandler<{ Variables: BrowserVariables }>;
  /** `/sign-in`, `/signed-in` and `POST /sign-out`, to be mounted at `path`. */
  readonly routes: Hono<{ Variables: BrowserVariables }>;
  /** Who is signed in in this browser; else the way to the identity provider. */
  readonly signedIn: (c: Context) => Promise<CallerOf<R> | Response>;
}

/**
 * Staff sign in with the identity provider by authorization code with PKCE. What it said of them stays on our side: the
 * cookie is a secret that means nothing elsewhere, new at every sign-in.
 */
export function staffSignIn<R extends Role>(rules: StaffSignInRules<R>): StaffSignIn<R> {
  const cookie = { https: rules.publicUrl.startsWith('https:'), hash: rules.hash };
  const routes = new Hono<{ Variables: BrowserVariables }>()
    .get('/sign-in', (c) => begin(c, rules))
    .get('/signed-in', (c) => finish(c, rules, () => renewSession(c, cookie)))
    .post('/sign-out', async (c) => {
      await rules.sessions.end(c.get('sessionSecret'));
      renewSession(c, cookie);
      return c.redirect(`${rules.path}/signed-out`, 303);
    })
    .get('/signed-out', async (c) => {
      const { signedOutPage } = await import('./staff-pages.tsx');
      return c.html(signedOutPage(rules.path));
    });
  return {
    browser: browserSession(cookie),
    routes,
    signedIn: async (c) => {
      const { claims } = await rules.sessions.read(secretOf(c));
      const caller = claims === undefined ? undefined : callerOfClaims(claims);
      if (caller !== undefined && hasRole(caller, rules.role)) return caller;
      const to = c.req.method === 'GET' ? new URL(c.req.url).pathname : rules.path;
      return c.redirect(`${rules.path}/sign-in?to=${encodeURIComponent(to)}`, 303);
    },
  };
}

type BrowserContext = Context<{ Variables: BrowserVariables }>;

function secretOf(c: Context): string {
  const secret: unknown = c.get('sessionSecret');
  if (typeof secret !== 'string') throw new Error('a page without a browser session');
  return secret;
}

/** Only read where somebody signs in: no other request pays for it. */
async function provider(identity: StaffSignInRules<Role>['identity']) {
  const oidc = await import('openid-client');
  const insecure = identity.issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {};
  const issuer = new URL(identity.issuer);
  return { oidc, at: await oidc.discovery(issuer, identity.clientId, identity.clientSecret, undefined, insecure) };
}

const callbackOf = (rules: StaffSignInRules<Role>): string => `${rules.publicUrl}${rules.path}/signed-in`;

async function begin(c: BrowserContext, rules: StaffSignInRules<Role>): Promise<Response> {
  const { oidc, at } = await provider(rules.identity);
  const signIn = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    returnTo: ownPath(c.req.query('to'), rules.path),
  };
  await rules.sessions.save(c.get('sessionSecret'), { signIn });
  const address = oidc.buildAuthorizationUrl(at, {
    redirect_uri: callbackOf(rules),
    scope: 'openid profile',
    state: signIn.state,
    nonce: signIn.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(signIn.verifier),
    code_challenge_method: 'S256',
  });
  return c.redirect(address.href, 303);
}

/** A path of these pages and nothing else, so that a link cannot send anybody elsewhere. */
const ownPath = (asked: string | undefined, path: string): string =>
  asked !== undefined && (asked === path || asked.startsWith(`${path}/`)) && !/[\\\s]/.test(asked) ? asked : path;

async function finish(c: BrowserContext, rules: StaffSignInRules<Role>, renew: () => string): Promise<Response> {
  const { signIn } = await rules.sessions.read(c.get('sessionSecret'));
  if (signIn === undefined) return refuse(c, rules, 'no-sign-in-under-way');
  const claims = await claimsFor(c, rules, signIn);
  const caller = claims === undefined ? undefined : callerOfClaims(claims);
  if (claims === undefined || caller === undefined) return refuse(c, rules, 'not-proven');
  await rules.sessions.end(c.get('sessionSecret'));
  if (!hasRole(caller, rules.role)) return refuse(c, rules, 'another-role');
  await rules.sessions.save(renew(), { claims: keptClaims(claims) });
  rules.log({ code: 'signed-in', role: caller.role });
  return c.redirect(signIn.returnTo, 303);
}

async function claimsFor(
  c: BrowserContext,
  rules: StaffSignInRules<Role>,
  signIn: NonNullable<StaffSession['signIn']>,
): Promise<Record<string, unknown> | undefined> {
  const { oidc, at } = await provider(rules.identity);
  const came = new URL(callbackOf(rules));
  came.search = new URL(c.req.url).search;
  try {
    const tokens = await oidc.authorizationCodeGrant(at, came, {
      pkceCodeVerifier: signIn.verifier,
      expectedState: signIn.state,
      expectedNonce: signIn.nonce,
      idTokenExpected: true,
    });
    return tokens.claims();
  } catch (fault) {
    if (fault instanceof oidc.ClientError || fault instanceof oidc.ResponseBodyError) return undefined;
    if (fault instanceof oidc.AuthorizationResponseError) return undefined;
    throw fault;
  }
}

/** What later requests need of the ID token, and no more of it. */
const keptClaims = ({ role, team, scope, organisation, name }: Record<string, unknown>) => ({
  role,
  team,
  scope,
  organisation,
  name,
});

async function refuse(c: Context, rules: StaffSignInRules<Role>, why: string): Promise<Response> {
  rules.log({ code: 'sign-in-refused', why });
  const { notSignedInPage } = await import('./staff-pages.tsx');
  return c.html(notSignedInPage(rules.path, why === 'another-role'), 403);
}
