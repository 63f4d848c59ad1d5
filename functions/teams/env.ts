import * as z from 'zod/mini';
import { drama, ownIdentity, said, secret, signIn } from '../../shared/settings/plain.ts';

const environment = z.object({
  ...ownIdentity,
  ...signIn,
  REFERRALS_TABLE: said,
  DIRECTORY_TABLE: said,
  CONVERSATIONS_TABLE: said,
  INTAKE_QUEUE_URL: z.url(),
  PUBLIC_URL: z.url(),
  SERVICE_NAME: said,
  SERVICE_SECRET: secret,
  ACCEPT_DRAMA_NUMBERS: drama,
});

/** What this function is given. Throws at start, naming what is missing. */
export const readEnvironment = () => environment.parse(process.env);
