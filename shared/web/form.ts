import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { BrowserVariables } from './session.ts';

const formLimitBytes = 64 * 1024;
export const formTokenField = 'form-token';

/** What was filled in: every value of every control, as sent. */
export type Form = ReadonlyMap<string, readonly string[]>;

export type FormVariables = BrowserVariables & { form: Form };

/** Why a form was not taken. Each has a page of its own that says what to do. */
export type FormRefusal = 'too-large' | 'not-a-form' | 'unreadable' | 'not-from-here';

/** One value of a control, trimmed; undefined when it was not sent or is empty. */
export const entry = (form: Form, name: string): string | undefined => form.get(name)?.[0]?.trim() || undefined;

/**
 * For every unsafe method: the request comes from our own pages and carries the session's token, and its body is a form
 * of at most 64 KB. Anything else, JSON too, is refused before a route sees it.
 */
export function ownForms<V extends FormVariables>(options: {
  /** Origin of the service's public address. */
  readonly origin: string;
  readonly refuse: (c: Context<{ Variables: V }>, why: FormRefusal) => Response | Promise<Response>;
}): MiddlewareHandler<{ Variables: V }> {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    if (!fromOwnPage(c, options.origin)) return options.refuse(c, 'not-from-here');
    const form = await readForm(c);
    if (typeof form === 'string') return options.refuse(c, form);
    if (!sameText(entry(form, formTokenField) ?? '', c.get('formToken'))) return options.refuse(c, 'not-from-here');
    c.set('form', form);
    return next();
  };
}

/** Browsers hide the origin (`null`) of pages that send no referrer: then `sec-fetch-site` and the token decide. */
function fromOwnPage(c: Context, origin: string): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const claimed = c.req.header('origin');
  return claimed === undefined || claimed === 'null' || claimed === origin;
}

async function readForm(c: Context): Promise<Form | FormRefusal> {
  if (Number(c.req.header('content-length') ?? 0) > formLimitBytes) return 'too-large';
  const contentType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (contentType !== 'application/x-www-form-urlencoded') return 'not-a-form';
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength > formLimitBytes) return 'too-large';
  try {
    return parseForm(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return 'unreadable';
  }
}

function parseForm(body: string): Form {
  const form = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(body)) {
    const values = form.get(name);
    // Browsers send line ends as CR LF.
    const text = value.replaceAll('\r\n', '\n');
    if (values === undefined) form.set(name, [text]);
    else values.push(text);
  }
  return form;
}

function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
