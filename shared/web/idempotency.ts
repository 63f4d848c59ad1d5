import type { Context } from 'hono';
import { type FirstAnswers, StoreUnavailable } from '../ports.ts';
import { answerProblem } from './problem.ts';

const keyForm = /^[\x21-\x7e]{1,200}$/;

/** The caller's own key for what it asks; undefined where there is none that could be one. */
export function keyOf(c: Context, headerName = 'Idempotency-Key'): string | undefined {
  const key = c.req.header(headerName);
  return key !== undefined && keyForm.test(key) ? key : undefined;
}

/**
 * Runs `handle` once for a caller, key and body. Only answers that changed something (2xx) are kept.
 * 400 without a key, 422 where the key came with another body.
 */
export async function onceForKey(
  c: Context,
  store: FirstAnswers,
  caller: string,
  body: string,
  handle: (key: string) => Promise<Response>,
  headerName?: string,
): Promise<Response> {
  const key = keyOf(c, headerName);
  if (key === undefined) return answerProblem(c, 'no-idempotency-key');
  const request = `${c.req.method} ${c.req.path}\n${body}`;
  const begun = await store.begin(caller, key, request);
  if (begun.is === 'another-body') return answerProblem(c, 'key-used-with-another-body');
  if (begun.is === 'answered') {
    return new Response(begun.answer.body, {
      status: begun.answer.status,
      headers: { 'content-type': begun.answer.contentType, 'cache-control': 'no-store' },
    });
  }
  const answer = await handle(key);
  if (!answer.ok) {
    if (answer.status < 500) await orForgotten(store.release(caller, key));
    return answer;
  }
  const kept = {
    status: answer.status,
    contentType: answer.headers.get('content-type') ?? 'application/json',
    body: await answer.clone().text(),
  };
  await orForgotten(store.keep(caller, key, kept));
  return answer;
}

/** What was done is done: where its answer cannot be kept, a repeat does it once more, and is recognised where it was written. */
async function orForgotten(kept: Promise<void>): Promise<void> {
  await kept.catch((fault: unknown) => {
    if (!(fault instanceof StoreUnavailable)) throw fault;
  });
}
