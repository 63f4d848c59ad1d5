/** The local OpenID Connect provider, in a thread whose `Date` follows the service's clock as its tokens must. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { listenLocally } from '../http/listen-locally.ts';
import { followServiceClock } from '../workers/service-date.ts';
import { accountOf, claimsAsked, claimsOfAccount } from './claims.ts';
import { algorithm } from './keys.ts';
import { signInPage } from './sign-in-page.ts';

const given = z
  .object({
    offset: z.instanceof(SharedArrayBuffer),
    port: z.number(),
    issuer: z.string(),
    audience: z.string(),
    publicUrl: z.string(),
    key: z.looseObject({}),
    cookieSecret: z.string(),
    staff: z.object({ id: z.string(), secret: z.string() }),
    partners: z.array(z.object({ id: z.string(), secret: z.string() })),
    teams: z.array(z.object({ id: z.string(), name: z.string(), area: z.string() })),
  })
  .parse(workerData);

followServiceClock(given.offset);
const { default: Provider } = await import('oidc-provider');
type Details = Awaited<ReturnType<InstanceType<typeof Provider>['interactionDetails']>>;

const claimNames = ['sub', 'role', 'team', 'scope', 'organisation', 'name'];
const oneDayS = 24 * 3600;
const provider = new Provider(given.issuer, {
  jwks: { keys: [given.key] },
  clients: [
    {
      client_id: given.staff.id,
      client_secret: given.staff.secret,
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: [`${given.publicUrl}/`],
      id_token_signed_response_alg: algorithm,
    },
    ...given.partners.map(({ id, secret }) => ({
      client_id: id,
      client_secret: secret,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    })),
  ],
  cookies: {
    keys: [given.cookieSecret],
    names: { session: `sid_${given.port}`, interaction: `int_${given.port}`, resume: `res_${given.port}` },
  },
  claims: { openid: claimNames },
  conformIdTokenClaims: false,
  pkce: { required: () => false },
  responseTypes: ['code'],
  ttl: {
    AccessToken: oneDayS,
    ClientCredentials: oneDayS,
    IdToken: oneDayS,
    Interaction: 3600,
    Session: oneDayS,
    Grant: oneDayS,
    AuthorizationCode: 300,
  },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    rpInitiatedLogout: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => 'urn:open-door:service',
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'openid',
        audience: given.audience,
        accessTokenTTL: oneDayS,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: algorithm } },
      }),
    },
  },
  interactions: { url: (_: unknown, interaction: { uid: string }) => `/sign-in/${interaction.uid}` },
  findAccount: (_: unknown, accountId: string) =>
    claimsOfAccount(accountId) && { accountId, claims: () => ({ sub: accountId, ...claimsOfAccount(accountId) }) },
  extraTokenClaims: (_: unknown, token: { kind: string; accountId?: string; clientId?: string }) =>
    token.accountId === undefined
      ? { role: 'partner', organisation: token.clientId }
      : claimsOfAccount(token.accountId),
});

// At home the service's own addresses are the only ones that people are sent back to, whichever of its pages asks.
const isOurs = (uri: string): boolean => uri === given.publicUrl || uri.startsWith(`${given.publicUrl}/`);
provider.Client.prototype.redirectUriAllowed = isOurs;
provider.Client.prototype.postLogoutRedirectUriAllowed = isOurs;

const protocol = provider.callback();
await listenLocally(given.port, (request, response) => {
  if (request.url?.startsWith('/sign-in/') !== true) return protocol(request, response);
  void signIn(request, response).catch(() => {
    response
      .writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
      .end('That sign-in has ended. Go back and start again.');
  });
});
parentPort?.postMessage('ready');

async function signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const details = await provider.interactionDetails(request, response);
  if (details.prompt.name === 'consent' && details.session?.accountId !== undefined)
    return finish(request, response, details, details.session.accountId);
  if (request.method !== 'POST') return show(response, {});
  const asked = claimsAsked(new URLSearchParams(await readText(request)));
  if ('missing' in asked) return show(response, { missing: asked.missing });
  return finish(request, response, details, accountOf(asked.claims));
}

async function finish(
  request: IncomingMessage,
  response: ServerResponse,
  details: Details,
  accountId: string,
): Promise<void> {
  const grant = new provider.Grant({ accountId, clientId: String(details.params['client_id']) });
  grant.addOIDCScope('openid profile offline_access');
  grant.addResourceScope('urn:open-door:service', 'openid');
  const grantId = await grant.save();
  await provider.interactionFinished(request, response, { login: { accountId }, consent: { grantId } });
}

function show(response: ServerResponse, problem: { readonly missing?: string }): void {
  response.writeHead(problem.missing === undefined ? 200 : 422, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(signInPage(given.teams, problem.missing));
}
