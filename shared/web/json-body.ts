import type { Context } from 'hono';
import { answerProblem } from './problem.ts';

export const apiLimitBytes = 64 * 1024;
export const fhirLimitBytes = 256 * 1024;

export interface ReadBody {
  /** The bytes as sent, to compare a repeat with. */
  readonly text: string;
  readonly value: unknown;
}

/**
 * Reads a JSON body: 413 over the limit, 415 for another content type, 400 when it does not parse.
 * Returns the answer to give instead where it cannot be read.
 */
export async function readJsonBody(
  c: Context,
  options: { readonly limitBytes?: number; readonly contentTypes?: readonly string[] } = {},
): Promise<ReadBody | Response> {
  const { limitBytes = apiLimitBytes, contentTypes = ['application/json'] } = options;
  if (Number(c.req.header('content-length') ?? 0) > limitBytes) return answerProblem(c, 'too-large');
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength > limitBytes) return answerProblem(c, 'too-large');
  const contentType = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!contentTypes.includes(contentType)) return answerProblem(c, 'wrong-content-type');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch {
    return answerProblem(c, 'not-json');
  }
}
