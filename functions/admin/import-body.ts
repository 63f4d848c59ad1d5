import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Context } from 'hono';
import { answerProblem } from '../../shared/web/problem.ts';

/** What API Gateway and Lambda take in one request, less room for headers and base64. */
const importLimitBytes = 4_400_000;
/** What a packed file may unpack to: a country's services, and no more than the function has memory for. */
const unpackedLimitBytes = 128_000_000;

const unpack = promisify(gunzip);

export type ImportBody =
  | { readonly is: 'csv'; readonly text: string }
  | { readonly is: 'feed'; readonly text: string; readonly value: unknown };

/** Teams as `text/csv`, community services as JSON, either as `application/gzip`; otherwise the answer to give instead. */
export async function readImportBody(c: Context): Promise<ImportBody | Response> {
  if (Number(c.req.header('content-length') ?? 0) > importLimitBytes) return answerProblem(c, 'too-large');
  const contentType = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const isPacked = contentType === 'application/gzip';
  const isJson = contentType === 'application/json' || contentType.endsWith('+json');
  if (contentType !== 'text/csv' && !isJson && !isPacked) return answerProblem(c, 'wrong-content-type');
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength > importLimitBytes) return answerProblem(c, 'too-large');
  if (!isPacked) return readFile(c, bytes, isJson);
  try {
    const file = await unpack(bytes, { maxOutputLength: unpackedLimitBytes });
    return readFile(c, file, beginsAsJson(file));
  } catch (fault) {
    const isTooLarge = fault instanceof RangeError && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? answerProblem(c, 'too-large') : answerProblem(c, 'invalid', [notReadable]);
  }
}

const notReadable = { field: 'file', code: 'wrong-encoding', text: 'Send a whole gzip file.' };

/** A feed begins as JSON does; anything else is CSV. */
const beginsAsJson = (file: Uint8Array): boolean => /^\s*[[{]/.test(new TextDecoder().decode(file.subarray(0, 100)));

function readFile(c: Context, bytes: ArrayBuffer | Uint8Array, isJson: boolean): ImportBody | Response {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isJson ? { is: 'feed', text, value: JSON.parse(text) } : { is: 'csv', text };
  } catch {
    return isJson
      ? answerProblem(c, 'not-json')
      : answerProblem(c, 'invalid', [{ field: 'file', code: 'wrong-encoding', text: 'Send the file as UTF-8.' }]);
  }
}
