import type { ServerResponse } from 'node:http';
import * as z from 'zod';

const shape = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** Writes what a function answered, read as API Gateway reads payload format 2.0. False for an answer it would refuse. */
export function writeAnswer(response: ServerResponse, answer: unknown): boolean {
  const parsed = shape.safeParse(hasStatus(answer) ? answer : inferred(answer));
  if (!parsed.success) return false;
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  response.statusCode = statusCode;
  for (const [name, value] of Object.entries(headers ?? {}))
    if (!/^(content-length|transfer-encoding|connection|date)$/i.test(name)) response.setHeader(name, String(value));
  if (cookies && cookies.length > 0) response.setHeader('set-cookie', cookies);
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  if (statusCode !== 204 && statusCode !== 304) response.setHeader('content-length', bytes.length);
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
  return true;
}

const hasStatus = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'statusCode' in answer;

/** An answer without a status code is a body of JSON. */
const inferred = (answer: unknown) => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: typeof answer === 'string' ? answer : JSON.stringify(answer),
});
