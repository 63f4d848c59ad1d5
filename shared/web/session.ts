import { randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { KeyedHash } from '../ports.ts';

/** What every page knows of the browser that asks for it. */
export interface BrowserVariables {
  /** The secret in the cookie: finds the session, and is never shown. */
  sessionSecret: string;
  /** Bound to the session; every form of it carries this. */
  formToken: string;
}

export interface CookieRules {
  /** Over https the cookie is `__Host-`: secure, for this host only. At home, over http, it cannot be. */
  readonly https: boolean;
  readonly hash: KeyedHash;
}

const secretForm = /^[\w-]{43}$/;
const cookieName = (https: boolean) => (https ? '__Host-session' : 'session');

const newSecret = (): string => randomBytes(32).toString('base64url');

const formTokenFor = (hash: KeyedHash, secret: string): string => hash('session', `form ${secret}`);

/**
 * Gives every browser a session secret. The cookie ends with the browser, is out of a script's reach and does not travel
 * from other sites' forms. Nothing is stored before the person sends something.
 */
export function browserSession<V extends BrowserVariables>(rules: CookieRules): MiddlewareHandler<{ Variables: V }> {
  return async (c, next) => {
    const brought = getCookie(c, cookieName(rules.https));
    if (brought !== undefined && secretForm.test(brought)) useSecret(c, rules, brought);
    else renewSession(c, rules);
    await next();
  };
}

function useSecret<V extends BrowserVariables>(c: Context<{ Variables: V }>, rules: CookieRules, secret: string): void {
  c.set('sessionSecret', secret);
  c.set('formToken', formTokenFor(rules.hash, secret));
}

/** A new secret, so that one that somebody planted or saw before is worth nothing: at first sight, sign-in and leaving. */
export function renewSession<V extends BrowserVariables>(c: Context<{ Variables: V }>, rules: CookieRules): string {
  const secret = newSecret();
  setCookie(c, cookieName(rules.https), secret, {
    httpOnly: true,
    secure: rules.https,
    sameSite: 'Lax',
    path: '/',
  });
  useSecret(c, rules, secret);
  return secret;
}
