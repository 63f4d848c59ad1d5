import * as z from 'zod';

/** Who a token speaks for, as docs/architecture.md "Tokens" has it. */
export type Claims = z.infer<typeof claimsShape>;

const id = z.string().regex(/^[\w.-]{1,100}$/);

const claimsShape = z.discriminatedUnion('role', [
  z.object({ role: z.literal('team'), team: z.array(id).min(1), name: z.string().max(100).optional() }),
  z.object({ role: z.literal('lead'), scope: id, name: z.string().max(100).optional() }),
  z.object({ role: z.literal('partner'), organisation: id, name: z.string().max(100).optional() }),
  z.object({ role: z.literal('admin'), name: z.string().max(100).optional() }),
]);

/** Reads the claims asked for in a query or form: `team` may repeat. */
export function claimsAsked(asked: URLSearchParams): { claims: Claims } | { missing: string } {
  const role = asked.get('role') ?? '';
  const given = {
    role,
    team: asked.getAll('team').filter((team) => team !== ''),
    scope: asked.get('scope') || undefined,
    organisation: asked.get('organisation') || undefined,
    name: asked.get('name') || undefined,
  };
  const parsed = claimsShape.safeParse(given);
  if (parsed.success) return { claims: parsed.data };
  return { missing: String(parsed.error.issues[0]?.path[0] ?? 'role') };
}

/** An account is nothing but its claims: the provider remembers nobody. */
export const accountOf = (claims: Claims): string => Buffer.from(JSON.stringify(claims)).toString('base64url');

export function claimsOfAccount(account: string): Claims | undefined {
  try {
    return claimsShape.parse(JSON.parse(Buffer.from(account, 'base64url').toString('utf8')));
  } catch {
    return undefined;
  }
}
