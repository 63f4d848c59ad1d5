import type { Context, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Resource } from '../../shared/standards/fhir-resources.ts';
import {
  type ErrorCode,
  type Issue,
  type IssueType,
  operationOutcome,
} from '../../shared/standards/operation-outcome.ts';
import type { CallerOf, VerifyToken } from '../../shared/web/bearer.ts';

type Status = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503;

interface Plain {
  readonly code: IssueType;
  readonly error: ErrorCode;
  readonly diagnostics: string;
}

/** What each status says where nothing more exact is known. */
const plain: Readonly<Record<Exclude<Status, 200>, Plain>> = {
  400: { code: 'invalid', error: 'REC_BAD_REQUEST', diagnostics: 'The body is not FHIR JSON.' },
  401: { code: 'login', error: 'SEND_UNAUTHORIZED', diagnostics: 'Send a valid bearer token.' },
  403: { code: 'forbidden', error: 'REC_FORBIDDEN', diagnostics: 'Your token does not allow this.' },
  404: { code: 'not-found', error: 'REC_NOT_FOUND', diagnostics: 'Not found.' },
  409: { code: 'duplicate', error: 'REC_CONFLICT', diagnostics: 'This X-Request-Id was processed before.' },
  413: { code: 'too-long', error: 'REC_BAD_REQUEST', diagnostics: 'The body is over 256 KB.' },
  415: { code: 'not-supported', error: 'REC_NOT_ACCEPTABLE', diagnostics: 'Send application/fhir+json.' },
  422: { code: 'processing', error: 'REC_UNPROCESSABLE_ENTITY', diagnostics: 'The message cannot be taken in.' },
  500: { code: 'exception', error: 'REC_SERVER_ERROR', diagnostics: 'Something went wrong on our side.' },
  503: { code: 'transient', error: 'REC_SERVICE_UNAVAILABLE', diagnostics: 'Try again soon, with the same ids.' },
};

const isStatus = (status: number): status is Exclude<Status, 200> => Object.hasOwn(plain, status);

/** A FHIR resource, with the request's own ids given back. */
export function fhirAnswer(c: Context, resource: Resource, status: Status = 200): Response {
  const given = ['X-Request-Id', 'X-Correlation-Id'].flatMap((name): [string, string][] => {
    const value = c.req.header(name);
    return value !== undefined && /^[\w-]{1,64}$/.test(value) ? [[name, value]] : [];
  });
  return c.body(JSON.stringify(resource), status, {
    'content-type': 'application/fhir+json; charset=utf-8',
    'cache-control': 'no-store',
    ...Object.fromEntries(given),
  });
}

/** An OperationOutcome; without issues of its own it says what the status means. */
export function outcomeAnswer(c: Context, status: number, issues: readonly Issue[] = []): Response {
  const known = isStatus(status) ? status : 500;
  return fhirAnswer(c, operationOutcome(issues.length > 0 ? issues : [plain[known]]), known);
}

export const fhirFault = (c: Context, fault: Error): Response =>
  outcomeAnswer(c, fault.name === 'StoreUnavailable' ? 503 : 500);

/** As `requireRole`, answering in FHIR's own form. */
export const requirePartner = (
  verify: VerifyToken,
): MiddlewareHandler<{ Variables: { caller: CallerOf<'partner'> } }> =>
  createMiddleware<{ Variables: { caller: CallerOf<'partner'> } }>(async (c, next) => {
    const token = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const caller = token === undefined ? undefined : await verify(token);
    if (caller === undefined) return outcomeAnswer(c, 401);
    if (caller.role !== 'partner') return outcomeAnswer(c, 403);
    c.set('caller', caller);
    return next();
  });
