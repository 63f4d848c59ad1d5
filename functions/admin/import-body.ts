import type { Context } from 'hono';
import { answerProblem } from '../../shared/web/problem.ts';

/** What API Gateway and Lambda take in one request, less room for headers and base64. */
const importLimitBytes = 4_400_000;

export type ImportBody =
  | { readonly is: 'csv'; readonly text: string }
  | { readonly is: 'feed'; readonly text: string; readonly value: unknown };

/** Teams as `text/csv`, community services as JSON; otherwise the answer to give instead. */
export async function readImportBody(c: Context): Promise<ImportBody | Response> {
  if (Number(c.req.header('content-length') ?? 0) > importLimitBytes) return answerProblem(c, 'too-large');
  const contentType = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const isJson = contentType === 'application/json' || contentType.endsWith('+json');
  if (contentType !== 'text/csv' && !isJson) return answerProblem(c, 'wrong-content-type');
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength > importLimitBytes) return answerProblem(c, 'too-large');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isJson ? { is: 'feed', text, value: JSON.parse(text) } : { is: 'csv', text };
  } catch {
    return isJson
      ? answerProblem(c, 'not-json')
      : answerProblem(c, 'invalid', [{ field: 'file', code: 'wrong-encoding', text: 'Send the file as UTF-8.' }]);
  }
}
