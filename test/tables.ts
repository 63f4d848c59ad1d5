import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';

/** A client for the run's DynamoDB Local. */
export function dynamoDb(): DynamoDBClient {
  return new DynamoDBClient({
    endpoint: inject('dynamoDbEndpoint'),
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}

export interface TestTables {
  readonly referrals: string;
  readonly directory: string;
  readonly conversations: string;
  readonly figures: string;
}

const keys = [
  { AttributeName: 'pk', KeyType: 'HASH' },
  { AttributeName: 'sk', KeyType: 'RANGE' },
] as const;
const text = (name: string) => ({ AttributeName: name, AttributeType: 'S' }) as const;

const index = (IndexName: string, hash: string, range: string, ProjectionType: 'ALL' | 'KEYS_ONLY') => ({
  IndexName,
  KeySchema: [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: range, KeyType: 'RANGE' as const },
  ],
  Projection: { ProjectionType },
});

/** Fresh, empty tables with names of their own, laid out as docs/architecture.md says. */
export async function createTables(client = dynamoDb()): Promise<TestTables> {
  const id = Math.random().toString(36).slice(2, 10);
  const create = (TableName: string, more: Partial<CreateTableCommandInput> = {}) =>
    client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [...keys],
        AttributeDefinitions: [text('pk'), text('sk')],
        ...more,
      }),
    );
  const tables: TestTables = {
    referrals: `referrals-${id}`,
    directory: `directory-${id}`,
    conversations: `conversations-${id}`,
    figures: `figures-${id}`,
  };
  const stream = { StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' as const } };
  await create(tables.referrals, {
    ...stream,
    AttributeDefinitions: ['pk', 'sk', 'dueShard', 'dueAt', 'inboxOf', 'inboxOrder'].map(text),
    GlobalSecondaryIndexes: [
      index('due', 'dueShard', 'dueAt', 'KEYS_ONLY'),
      index('inbox', 'inboxOf', 'inboxOrder', 'ALL'),
    ],
  });
  await create(tables.directory);
  await create(tables.conversations, {
    AttributeDefinitions: ['pk', 'sk', 'dueShard', 'dueAt'].map(text),
    GlobalSecondaryIndexes: [index('due', 'dueShard', 'dueAt', 'KEYS_ONLY')],
  });
  await create(tables.figures, stream);
  return tables;
}
