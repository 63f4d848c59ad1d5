import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Sender } from '../../ports.ts';
import { sentFromFault } from './sent.ts';

/** One attempt and no more: the SDK's own second try after a lost reply would be a second text. */
export const textClient = (): SNSClient =>
  new SNSClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 8_000, throwOnRequestTimeout: true },
  });

/** Texts by SNS, from our two-way number so that they can be answered. */
export function snsTexts(given: { readonly client: SNSClient; readonly originationNumber: string }): Sender {
  return {
    way: 'text',
    async send({ to, body, messageKey }) {
      const attribute = (StringValue: string) => ({ DataType: 'String', StringValue });
      try {
        await given.client.send(
          new PublishCommand({
            PhoneNumber: to,
            Message: body,
            MessageAttributes: {
              'AWS.SNS.SMS.SMSType': attribute('Transactional'),
              'AWS.MM.SMS.OriginationNumber': attribute(given.originationNumber),
              messageKey: attribute(messageKey),
            },
          }),
        );
        return { result: 'accepted' };
      } catch (fault) {
        return sentFromFault(fault);
      }
    },
  };
}
