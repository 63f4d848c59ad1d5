import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Sender } from '../../ports.ts';
import { sentFromFault } from './sent.ts';

/** One attempt and no more: the SDK's own second try after a lost reply would be a second e-mail. */
export const emailClient = (): SESv2Client =>
  new SESv2Client({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 8_000, throwOnRequestTimeout: true },
  });

/** Plain e-mails by SES v2. A tag may hold only letters, digits, - and _, so the key travels as base64url. */
export function sesEmails(given: {
  readonly client: SESv2Client;
  readonly from: string;
  readonly senderName: string;
}): Sender {
  return {
    way: 'email',
    async send({ to, subject, body, messageKey }) {
      try {
        await given.client.send(
          new SendEmailCommand({
            FromEmailAddress: `${given.senderName} <${given.from}>`,
            Destination: { ToAddresses: [to] },
            Content: {
              Simple: {
                Subject: { Data: subject ?? given.senderName, Charset: 'UTF-8' },
                Body: { Text: { Data: body, Charset: 'UTF-8' } },
              },
            },
            EmailTags: [{ Name: 'messageKey', Value: Buffer.from(messageKey).toString('base64url') }],
          }),
        );
        return { result: 'accepted' };
      } catch (fault) {
        return sentFromFault(fault);
      }
    },
  };
}
