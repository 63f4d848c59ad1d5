import * as z from 'zod/mini';
import { followingUp, neutral } from '../../shared/settings/following-up.ts';
import { said } from '../../shared/settings/plain.ts';

const environment = z.object({
  ...followingUp,
  CONVERSATIONS_TABLE: said,
  TEXT_ORIGINATION_NUMBER: z.string().check(z.regex(/^\+[1-9]\d{6,14}$/)),
  EMAIL_SENDER: z.string().check(z.minLength(3), neutral),
});

/** What this function is given. Throws at start, naming what is missing. */
export const env = environment.parse(process.env);
