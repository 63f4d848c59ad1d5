import * as z from 'zod/mini';
import { followingUp } from '../../shared/settings/following-up.ts';
import { said } from '../../shared/settings/plain.ts';

const environment = z.object({
  ...followingUp,
  CONVERSATIONS_TABLE: said,
  INBOUND_TEXTS_QUEUE_URL: z.url(),
});

/** What this function is given. Throws at start, naming what is missing. */
export const env = environment.parse(process.env);
