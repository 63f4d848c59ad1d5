import * as z from 'zod/mini';

const said = z.string().check(z.minLength(1));

const environment = z.object({
  DIRECTORY_TABLE: said,
  CONVERSATIONS_TABLE: said,
  PUBLIC_URL: z.url(),
  SERVICE_SECRET: z.string().check(z.minLength(16)),
  IDENTITY_ISSUER: z.url(),
  IDENTITY_AUDIENCE: said,
  IDENTITY_KEYS_URL: z.url(),
  IDENTITY_CLIENT_ID: said,
  IDENTITY_CLIENT_SECRET: said,
});

/** What this function is given. Throws at start, naming what is missing. */
export const readEnvironment = () => environment.parse(process.env);
