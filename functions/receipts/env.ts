import * as z from 'zod/mini';
import { isNeutralAddress } from '../../shared/updates/neutral-address.ts';

const said = z.string().check(z.minLength(1));

const environment = z.object({
  REFERRALS_TABLE: said,
  DIRECTORY_TABLE: said,
  FIGURES_TABLE: said,
  URGENT_QUEUE_URL: z.url(),
  ROUTINE_QUEUE_URL: z.url(),
  ALERTS_TOPIC_ARN: said,
  PUBLIC_URL: z.url().check(z.refine(isNeutralAddress, 'must tell nobody what it is about')),
  SERVICE_NAME: z.string().check(z.minLength(1), z.refine(isNeutralAddress, 'must tell nobody what it is about')),
  SERVICE_SECRET: z.string().check(z.minLength(16)),
  KEEP_RECORDS_DAYS: z.coerce.number().check(z.gte(0)),
});

/** What this function is given. Throws at start, naming what is missing. */
export const env = environment.parse(process.env);
