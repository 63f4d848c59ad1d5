import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose';
import { getDocument } from './get-document.ts';
import { answerProblem } from './problem.ts';

/** Who is calling, as far as their token says. */
export type Caller =
  | { readonly role: 'partner'; readonly organisation: string; readonly name?: string }
  | { readonly role: 'team'; readonly teams: readonly string[]; readonly name?: string }
  | { readonly role: 'lead'; readonly scope: string }
  | { readonly role: 'admin' };

export type Role = Caller['role'];
export type CallerOf<R extends Role> = Extract<Caller, { role: R }>;

/** Undefined for a token that is missing, expired, not ours, or says too little. Throws when the issuer is away. */
export type VerifyToken = (token: string) => Promise<Caller | undefined>;

/** A name for the caller that stays the same from token to token: repeats are recognised by it. */
export function callerId(caller: Caller): string {
  switch (caller.role) {
    case 'partner':
      return `partner:${caller.organisation}`;
    case 'team':
      return `team:${[...caller.teams].sort().join(',')}`;
    case 'lead':
      return `lead:${caller.scope}`;
    case 'admin':
      return 'admin';
  }
}

/** Reads the claims `role`, `team`, `scope`, `organisation` of docs/architecture.md. */
export function callerOfClaims(claims: Readonly<Record<string, unknown>>): Caller | undefined {
  const { role, team, scope, organisation, name } = claims;
  const said = (value: unknown): value is string => typeof value === 'string' && value !== '';
  if (role === 'admin') return { role };
  if (role === 'lead' && said(scope)) return { role, scope };
  if (role === 'partner' && said(organisation)) return { role, organisation, ...(said(name) ? { name } : {}) };
  if (role === 'team') {
    const teams = (Array.isArray(team) ? team : [team]).filter(said);
    return teams.length > 0 ? { role, teams, ...(said(name) ? { name } : {}) } : undefined;
  }
  return undefined;
}

export interface TokenIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer publishes its keys: `jwks_uri` of its discovery document, which a first request need not wait for. */
  readonly keysUrl: string;
}

/** Checks issuer, audience, time and signature against the issuer's published keys, which are fetched while all else starts. */
export function verifyWithIssuer(identity: TokenIssuer): VerifyToken {
  const keys = createRemoteJWKSet(new URL(identity.keysUrl), { timeoutDuration: 3_000, [customFetch]: getDocument });
  // Who cannot be reached yet is asked again with the first token.
  keys.reload().catch(() => undefined);
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: identity.issuer,
        audience: identity.audience,
        clockTolerance: 60,
      });
      return callerOfClaims(payload);
    } catch (fault) {
      if (fault instanceof errors.JOSEError && !(fault instanceof errors.JWKSTimeout)) return undefined;
      throw fault;
    }
  };
}

/** 401 without a valid token, 403 with another role's; after it `c.get('caller')` is who they are. */
export const requireRole = <R extends Role>(
  verify: VerifyToken,
  role: R,
): MiddlewareHandler<{ Variables: { caller: CallerOf<R> } }> =>
  createMiddleware<{ Variables: { caller: CallerOf<R> } }>(async (c, next) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const caller = token === undefined ? undefined : await verify(token);
    if (caller === undefined) return answerProblem(c, 'no-token');
    if (!hasRole(caller, role)) return answerProblem(c, 'wrong-role');
    c.set('caller', caller);
    return next();
  });

export const hasRole = <R extends Role>(caller: Caller, role: R): caller is CallerOf<R> => caller.role === role;

/** The caller as one of this role. Throws for another: no page lets one in. */
export function callerAs<R extends Role>(role: R, caller: Caller): CallerOf<R> {
  if (!hasRole(caller, role)) throw new Error('a page of one role was reached by another');
  return caller;
}
