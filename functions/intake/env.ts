import * as z from 'zod';

const environment = z.object({
  REFERRALS_TABLE: z.string().min(1),
  DIRECTORY_TABLE: z.string().min(1),
  SERVICE_SECRET: z.string().min(16),
});

/** What this function is given. Throws at start, naming what is missing. */
export const env = environment.parse(process.env);
