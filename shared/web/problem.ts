import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from '../interview/vocabulary.ts';

/** Status codes live here and nowhere else: what an outcome means in HTTP. */
export const problemKinds = {
  'not-json': { status: 400, title: 'The body is not JSON' },
  'no-idempotency-key': { status: 400, title: 'Send an Idempotency-Key header' },
  'no-token': { status: 401, title: 'Send a valid bearer token' },
  'wrong-role': { status: 403, title: 'Your token does not allow this' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  stale: { status: 409, title: 'It has changed since you read it' },
  senseless: { status: 409, title: 'That cannot be done now' },
  busy: { status: 409, title: 'Another change is under way' },
  'too-large': { status: 413, title: 'The body is too large' },
  'wrong-content-type': { status: 415, title: 'Send this in a content type that the address takes' },
  invalid: { status: 422, title: 'Some fields need mending' },
  'key-used-with-another-body': { status: 422, title: 'This Idempotency-Key came with another body before' },
  'too-many': { status: 429, title: 'Too many requests; wait and try again' },
  fault: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'We cannot take this right now; try again soon' },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>;

export type ProblemKind = keyof typeof problemKinds;

export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  /** Every field that needs mending, all at once; never the value that was sent. */
  readonly errors?: readonly Problem[];
  readonly [extension: string]: unknown;
}

/** The body of a problem, RFC 9457. `extensions` are added as they are. */
export function problemDetails(
  kind: ProblemKind,
  errors: readonly Problem[] = [],
  extensions: Readonly<Record<string, unknown>> = {},
): ProblemDetails {
  const { status, title } = problemKinds[kind];
  return {
    type: `urn:open-door:problem:${kind}`,
    title,
    status,
    ...(errors.length > 0 ? { detail: errors.map((e) => `${e.field}: ${e.text}`).join(' '), errors } : {}),
    ...extensions,
  };
}

/** Answers with a problem as `application/problem+json`. */
export function answerProblem(
  c: Context,
  kind: ProblemKind,
  errors: readonly Problem[] = [],
  extensions: Readonly<Record<string, unknown>> = {},
): Response {
  const details = problemDetails(kind, errors, extensions);
  return c.body(JSON.stringify(details), problemKinds[kind].status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
}
