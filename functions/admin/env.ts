import * as z from 'zod';

const environment = z.object({
  DIRECTORY_TABLE: z.string().min(1),
  CONVERSATIONS_TABLE: z.string().min(1),
  PUBLIC_URL: z.url(),
  SERVICE_SECRET: z.string().min(16),
  IDENTITY_ISSUER: z.url(),
  IDENTITY_AUDIENCE: z.string().min(1),
  IDENTITY_CLIENT_ID: z.string().min(1),
  IDENTITY_CLIENT_SECRET: z.string().min(1),
});

/** What this function is given. Throws at start, naming what is missing. */
export const readEnvironment = () => environment.parse(process.env);
