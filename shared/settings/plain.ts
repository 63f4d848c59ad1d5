import * as z from 'zod/mini';

/** What several functions are told alike; each one's env.ts puts its own together and reads it. */

export const said = z.string().check(z.minLength(1));

/** Keys references, fingerprints and sessions; nothing shorter is a secret. */
export const secret = z.string().check(z.minLength(16));

/** Ofcom's drama ranges count as telephone numbers, at home only. */
export const drama = z._default(z.enum(['true', 'false']), 'false');

/** What Lambda tells a function of itself, handed to clients so that a start looks for it nowhere else. */
export const ownIdentity = {
  AWS_REGION: said,
  AWS_ACCESS_KEY_ID: said,
  AWS_SECRET_ACCESS_KEY: said,
  AWS_SESSION_TOKEN: z.optional(said),
  AWS_ENDPOINT_URL_DYNAMODB: z.optional(z.url()),
  AWS_ENDPOINT_URL: z.optional(z.url()),
};

/** Whose tokens count, and how staff sign in. */
export const signIn = {
  IDENTITY_ISSUER: z.url(),
  IDENTITY_AUDIENCE: said,
  IDENTITY_KEYS_URL: z.url(),
  IDENTITY_CLIENT_ID: said,
  IDENTITY_CLIENT_SECRET: said,
};
