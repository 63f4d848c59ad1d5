import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { expect } from 'vitest';
import { anInbox, publicUrl } from './an-inbox.ts';

const hourS = 3600;

/** The inbox beside a real identity provider in this process, which asks nobody anything: whoever comes is `account`. */
export async function anInboxWithSignIn() {
  const account: { claims: Record<string, unknown> } = { claims: sam };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const issuer = `http://127.0.0.1:${address.port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'staff',
        client_secret: 'a-secret',
        redirect_uris: [`${publicUrl}/team/signed-in`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub', 'role', 'team', 'name', 'scope'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['for tests'] },
    ttl: { AccessToken: hourS, IdToken: hourS, Interaction: hourS, Session: hourS, Grant: hourS },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, ...account.claims }) }),
  });
  const protocol = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return protocol(request, response);
    const { params } = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId: 'sam', clientId: String(params.client_id) });
    grant.addOIDCScope('openid profile');
    const consent = { grantId: await grant.save() };
    return provider.interactionFinished(request, response, { login: { accountId: 'sam' }, consent });
  });
  const inbox = await anInbox({ issuer, clientId: 'staff', clientSecret: 'a-secret' });

  const visit = async (cookies: Cookies, path: string, form?: URLSearchParams) =>
    cookies.take(
      await inbox.app.request(`${publicUrl}${path}`, {
        headers: {
          cookie: cookies.header,
          ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(form === undefined ? {} : { method: 'POST', body: form }),
      }),
    );

  /** From the inbox to the provider and back, as a browser goes; the address it is sent back to. */
  async function throughProvider(cookies: Cookies, begin: string): Promise<string> {
    const theirs = new Cookies();
    let next = locationOf(await visit(cookies, begin));
    for (let hop = 0; hop < 10 && !next.startsWith(publicUrl); hop++) {
      const answer = theirs.take(await fetch(next, { redirect: 'manual', headers: { cookie: theirs.header } }));
      next = new URL(locationOf(answer), next).href;
    }
    return next.slice(publicUrl.length);
  }

  return {
    inbox,
    visit,
    throughProvider,
    /** A browser in which somebody with these claims has signed in. */
    async signedIn(claims: Record<string, unknown> = sam): Promise<Cookies> {
      account.claims = claims;
      const cookies = new Cookies();
      const answer = await visit(cookies, await throughProvider(cookies, '/team/sign-in?to=/team'));
      expect(answer.status).toBe(303);
      account.claims = sam;
      return cookies;
    },
    /** Whom the provider says that the next one is. */
    become(claims: Record<string, unknown>): void {
      account.claims = claims;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type SignIn = Awaited<ReturnType<typeof anInboxWithSignIn>>;

export const sam = { role: 'team', team: ['core-team'], name: 'Sam' };

/** Cookies as a browser keeps them, for one host. */
export class Cookies {
  readonly held = new Map<string, string>();

  take(answer: Response): Response {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      this.held.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return answer;
  }

  get header(): string {
    return [...this.held].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

export const locationOf = (answer: Response): string => answer.headers.get('location') ?? '';

export const tokenIn = (page: string): string => /name="form-token" value="([^"]+)"/.exec(page)?.[1] ?? '';

/** The form of one action as the page carries it. */
export function formIn(page: string, action: string): URLSearchParams {
  const html = page.split('<form').find((part) => part.includes(`name="action" value="${action}"`)) ?? '';
  const hidden = [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
}

export const withFields = (form: URLSearchParams, fields: Record<string, string>): URLSearchParams => {
  const filled = new URLSearchParams(form);
  for (const [name, value] of Object.entries(fields)) filled.set(name, value);
  return filled;
};
