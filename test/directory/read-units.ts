import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';

/** The client, asking DynamoDB for the read units of every read, and a way to add them up. */
export function readUnits(client: DynamoDBClient) {
  let units = 0;
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const asks = commandName === GetItemCommand.name || commandName === QueryCommand.name;
        const answer = await next(asks ? { ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } } : args);
        const output: unknown = answer.output;
        if (typeof output === 'object' && output !== null && 'ConsumedCapacity' in output)
          units += unitsIn(output.ConsumedCapacity);
        return answer;
      },
    { step: 'initialize', name: 'read-units' },
  );
  return {
    client,
    async unitsOf<T>(ask: () => Promise<T>): Promise<{ readonly result: T; readonly units: number }> {
      units = 0;
      const result = await ask();
      return { result, units };
    },
  };
}

const unitsIn = (consumed: unknown): number =>
  typeof consumed === 'object' && consumed !== null && 'CapacityUnits' in consumed ? Number(consumed.CapacityUnits) : 0;
