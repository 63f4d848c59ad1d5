import { refreshParts } from '../../shared/aws/refresh-parts.ts';
import { emailClient, sesEmails } from '../../shared/aws/sending/email.ts';
import { snsTexts, textClient } from '../../shared/aws/sending/sms.ts';
import { eventHandler } from '../../shared/event-handler.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { env } from './env.ts';
import { sendHandler } from './handler.ts';

export const handler = eventHandler(
  'send',
  logToStandardOutput,
  sendHandler({
    ...refreshParts(env, logToStandardOutput),
    senders: [
      snsTexts({ client: textClient(), originationNumber: env.TEXT_ORIGINATION_NUMBER }),
      sesEmails({ client: emailClient(), from: env.EMAIL_SENDER, senderName: env.SERVICE_NAME }),
    ],
  }),
);
