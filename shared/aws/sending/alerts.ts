import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Alerts } from '../../updates/alert.ts';
import { orUnavailable } from '../faults.ts';

export const alertsClient = (): SNSClient =>
  new SNSClient({ maxAttempts: 4, requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 } });

/** Team alerts on an SNS topic that deployers subscribe bleeps, mailboxes or chat to, filtered by team. Nothing personal. */
export const snsAlerts = ({ client, topicArn }: { readonly client: SNSClient; readonly topicArn: string }): Alerts => ({
  async raise({ reference, team, what }) {
    await orUnavailable('alerts', () =>
      client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Message: JSON.stringify({ reference, team, what }),
          MessageAttributes: { team: { DataType: 'String', StringValue: team } },
        }),
      ),
    );
  },
});
