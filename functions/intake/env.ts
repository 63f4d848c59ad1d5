import * as z from 'zod/mini';

const said = z.string().check(z.minLength(1));

const environment = z.object({
  REFERRALS_TABLE: said,
  DIRECTORY_TABLE: said,
  SERVICE_SECRET: z.string().check(z.minLength(16)),
});

/** What this function is given. Throws at start, naming what is missing. */
export const env = environment.parse(process.env);
