import * as z from 'zod';

const environment = z.object({
  AWS_REGION: z.string().min(1),
  AWS_ACCESS_KEY_ID: z.string().min(1),
  AWS_SECRET_ACCESS_KEY: z.string().min(1),
  AWS_SESSION_TOKEN: z.string().min(1).optional(),
  AWS_ENDPOINT_URL_DYNAMODB: z.url().optional(),
  AWS_ENDPOINT_URL_SQS: z.url().optional(),
  AWS_ENDPOINT_URL: z.url().optional(),
  REFERRALS_TABLE: z.string().min(1),
  DIRECTORY_TABLE: z.string().min(1),
  CONVERSATIONS_TABLE: z.string().min(1),
  URGENT_QUEUE_URL: z.url(),
  ROUTINE_QUEUE_URL: z.url(),
  TEXT_ORIGINATION_NUMBER: z.string().min(3),
  INBOUND_TEXTS_TOPIC_ARN: z.string().min(1),
  NOTIFY_CALLBACK_TOKEN: z.string(),
  PUBLIC_URL: z.url(),
  SERVICE_SECRET: z.string().min(16),
  SERVICE_NAME: z.string().min(1),
  ACCEPT_DRAMA_NUMBERS: z.enum(['true', 'false']).default('false'),
});

/** What this function is given. Throws at start, naming what is missing. */
export const readEnvironment = () => environment.parse(process.env);
