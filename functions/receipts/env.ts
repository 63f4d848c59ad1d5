import * as z from 'zod';

const environment = z.object({
  REFERRALS_TABLE: z.string().min(1),
  FIGURES_TABLE: z.string().min(1),
  URGENT_QUEUE_URL: z.url(),
  ROUTINE_QUEUE_URL: z.url(),
  ALERTS_TOPIC_ARN: z.string().min(1),
  PUBLIC_URL: z.url(),
  SERVICE_NAME: z.string().min(1),
  SERVICE_SECRET: z.string().min(16),
});

/** What this function is given. Throws at start, naming what is missing. */
export const env = environment.parse(process.env);
