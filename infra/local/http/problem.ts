/** Problem details (RFC 9457) that the front and the desk give; what a function answers is its own. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly errors?: readonly { readonly field: string; readonly text: string }[];
}

export const problemType = 'application/problem+json; charset=utf-8';

export function problemBody({ status, title, errors = [] }: Problem): string {
  const detail = errors.map((error) => `${error.field}: ${error.text}`).join(' ');
  return JSON.stringify({ type: 'about:blank', title, status, ...(errors.length > 0 ? { detail, errors } : {}) });
}

export const problemResponse = (problem: Problem): Response =>
  new Response(problemBody(problem), {
    status: problem.status,
    headers: { 'content-type': problemType, 'cache-control': 'no-store' },
  });
