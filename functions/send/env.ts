import * as z from 'zod';
import { isNeutralAddress } from '../../shared/updates/neutral-address.ts';

const environment = z.object({
  REFERRALS_TABLE: z.string().min(1),
  DIRECTORY_TABLE: z.string().min(1),
  FIGURES_TABLE: z.string().min(1),
  CONVERSATIONS_TABLE: z.string().min(1),
  TEXT_ORIGINATION_NUMBER: z.string().regex(/^\+[1-9]\d{6,14}$/),
  EMAIL_SENDER: z.string().min(3).refine(isNeutralAddress, 'must tell nobody what it is about'),
  URGENT_QUEUE_URL: z.url(),
  ROUTINE_QUEUE_URL: z.url(),
  ALERTS_TOPIC_ARN: z.string().min(1),
  PUBLIC_URL: z.url().refine(isNeutralAddress, 'must tell nobody what it is about'),
  SERVICE_NAME: z.string().min(1).refine(isNeutralAddress, 'must tell nobody what it is about'),
  SERVICE_SECRET: z.string().min(16),
});

/** What this function is given. Throws at start, naming what is missing. */
export const env = environment.parse(process.env);
