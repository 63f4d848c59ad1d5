import * as z from 'zod';

const environment = z.object({
  AWS_REGION: z.string().min(1),
  AWS_ACCESS_KEY_ID: z.string().min(1),
  AWS_SECRET_ACCESS_KEY: z.string().min(1),
  AWS_SESSION_TOKEN: z.string().min(1).optional(),
  AWS_ENDPOINT_URL_DYNAMODB: z.url().optional(),
  AWS_ENDPOINT_URL: z.url().optional(),
  REFERRALS_TABLE: z.string().min(1),
  DIRECTORY_TABLE: z.string().min(1),
  CONVERSATIONS_TABLE: z.string().min(1),
  IDENTITY_ISSUER: z.url(),
  IDENTITY_AUDIENCE: z.string().min(1),
  PUBLIC_URL: z.url(),
  SERVICE_SECRET: z.string().min(16),
  ACCEPT_DRAMA_NUMBERS: z.enum(['true', 'false']).default('false'),
});

/** What this function is given. Throws at start, naming what is missing. */
export const readEnvironment = () => environment.parse(process.env);
