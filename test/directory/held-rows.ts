import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';

/**
 * Lets a test hold an import where it has its claim and writes its rows, so that what happens beside it happens every
 * time, however quick the machine is.
 */
export function holdRows(client: DynamoDBClient) {
  const atRows = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName === BatchWriteItemCommand.name) {
          atRows.resolve();
          await released.promise;
        }
        return next(args);
      },
    { step: 'initialize', name: 'hold-rows' },
  );
  return {
    /** Once the import holds its claim and wants to write. */
    atRows: atRows.promise,
    letGo: released.resolve,
  };
}
