import * as z from 'zod/mini';
import { isNeutralAddress } from '../updates/neutral-address.ts';
import { said, secret } from './plain.ts';

/** For what messages carry: a host, a sender, a name. */
export const neutral = z.refine<string>(isNeutralAddress, 'must tell nobody what it is about');

/** What a function is told that may find words owed, a team to alert, and a team that is full. */
export const followingUp = {
  REFERRALS_TABLE: said,
  DIRECTORY_TABLE: said,
  FIGURES_TABLE: said,
  URGENT_QUEUE_URL: z.url(),
  ROUTINE_QUEUE_URL: z.url(),
  ALERTS_TOPIC_ARN: said,
  PUBLIC_URL: z.url().check(neutral),
  SERVICE_NAME: z.string().check(z.minLength(1), neutral),
  SERVICE_SECRET: secret,
  KEEP_RECORDS_DAYS: z.coerce.number().check(z.gte(0)),
};
