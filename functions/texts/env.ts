import * as z from 'zod/mini';
import { drama, ownIdentity, said, secret } from '../../shared/settings/plain.ts';

const environment = z.object({
  ...ownIdentity,
  AWS_ENDPOINT_URL_SQS: z.optional(z.url()),
  REFERRALS_TABLE: said,
  DIRECTORY_TABLE: said,
  CONVERSATIONS_TABLE: said,
  URGENT_QUEUE_URL: z.url(),
  ROUTINE_QUEUE_URL: z.url(),
  TEXT_ORIGINATION_NUMBER: z.string().check(z.minLength(3)),
  INBOUND_TEXTS_TOPIC_ARN: said,
  NOTIFY_CALLBACK_TOKEN: z.string(),
  PUBLIC_URL: z.url(),
  SERVICE_NAME: said,
  SERVICE_SECRET: secret,
  ACCEPT_DRAMA_NUMBERS: drama,
});

/** What this function is given. Throws at start, naming what is missing. */
export const readEnvironment = () => environment.parse(process.env);
