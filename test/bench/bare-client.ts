import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({});

/** The bare alternative: nothing but the untrimmed client, and one read. */
export const handler = async (): Promise<unknown> =>
  client.send(new GetItemCommand({ TableName: 'bare', Key: { pk: { S: 'a' }, sk: { S: 'b' } } }));
