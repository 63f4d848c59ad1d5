import * as z from 'zod/mini';
import { followingUp } from '../../shared/settings/following-up.ts';

const environment = z.object({
  ...followingUp,
});

/** What this function is given. Throws at start, naming what is missing. */
export const env = environment.parse(process.env);
