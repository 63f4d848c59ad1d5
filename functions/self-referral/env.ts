import * as z from 'zod/mini';

const said = z.string().check(z.minLength(1));

const environment = z.object({
  AWS_REGION: said,
  AWS_ACCESS_KEY_ID: said,
  AWS_SECRET_ACCESS_KEY: said,
  AWS_SESSION_TOKEN: z.optional(said),
  AWS_ENDPOINT_URL_DYNAMODB: z.optional(z.url()),
  AWS_ENDPOINT_URL: z.optional(z.url()),
  REFERRALS_TABLE: said,
  DIRECTORY_TABLE: said,
  CONVERSATIONS_TABLE: said,
  FIGURES_TABLE: said,
  INTAKE_QUEUE_URL: z.url(),
  URGENT_QUEUE_URL: z.url(),
  ROUTINE_QUEUE_URL: z.url(),
  PUBLIC_URL: z.url(),
  SERVICE_SECRET: z.string().check(z.minLength(16)),
  KEEP_RECORDS_DAYS: z.coerce.number().check(z.gte(0)),
  SERVICE_NAME: said,
  ACCEPT_DRAMA_NUMBERS: z._default(z.enum(['true', 'false']), 'false'),
});

/** What this function is given. Throws at start, naming what is missing. */
export const readEnvironment = () => environment.parse(process.env);
