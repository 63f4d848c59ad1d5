import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import * as z from 'zod';
import type { Claims } from './claims.ts';
import { accountOf } from './claims.ts';

/** RS256, which every provider that a deployment may use offers. */
export const algorithm = 'RS256';

export type SigningKey = JWK & { readonly kid: string };

const keyShape: z.ZodType<SigningKey> = z.object({ kid: z.string(), kty: z.string() }).loose();

/** The provider's signing key, made once and kept, so that a token outlives a restart. */
export async function openSigningKey(file: string): Promise<SigningKey> {
  if (existsSync(file)) return keyShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'home', use: 'sig', alg: algorithm };
  writeFileSync(`${file}.new`, JSON.stringify(key), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return key;
}

const twentyYearsS = 20 * 365 * 24 * 3600;

/** Signs a bearer token that holds for years of the service's time. */
export async function signToken(
  key: SigningKey,
  claims: Claims,
  at: { readonly issuer: string; readonly audience: string; readonly nowMs: number },
): Promise<string> {
  const nowS = Math.floor(at.nowMs / 1000);
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: algorithm, kid: key.kid, typ: 'JWT' })
    .setIssuer(at.issuer)
    .setAudience(at.audience)
    .setSubject(accountOf(claims))
    .setIssuedAt(nowS)
    .setExpirationTime(nowS + twentyYearsS)
    .sign(await importJWK(key, algorithm));
}
