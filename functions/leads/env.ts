import * as z from 'zod/mini';
import { said, secret, signIn } from '../../shared/settings/plain.ts';

const environment = z.object({
  ...signIn,
  FIGURES_TABLE: said,
  DIRECTORY_TABLE: said,
  CONVERSATIONS_TABLE: said,
  PUBLIC_URL: z.url(),
  SERVICE_SECRET: secret,
});

/** What this function is given. Throws at start, naming what is missing. */
export const readEnvironment = () => environment.parse(process.env);
