import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Capacity units that requests through a client consumed, as DynamoDB accounts for them. */
export class Units {
  read = 0;
  write = 0;
  requests = 0;

  reset(): void {
    this.read = 0;
    this.write = 0;
    this.requests = 0;
  }
}

const reads = new Set(['GetItemCommand', 'QueryCommand', 'BatchGetItemCommand']);

/** Asks for consumed capacity with every request of this client, and adds it up. */
export function countUnits(client: DynamoDBClient): Units {
  const units = new Units();
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const asked = { ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } };
      const answer = await next(asked);
      const consumed = unitsIn(answer.output);
      units.requests += 1;
      if (reads.has(context.commandName ?? '')) units.read += consumed;
      else units.write += consumed;
      return answer;
    },
    { step: 'initialize', name: 'countUnits' },
  );
  return units;
}

function unitsIn(output: object): number {
  if (!('ConsumedCapacity' in output)) return 0;
  const { ConsumedCapacity: consumed } = output;
  const all: readonly unknown[] = Array.isArray(consumed) ? consumed : [consumed];
  return all.reduce<number>((sum, each) => sum + capacityOf(each), 0);
}

const capacityOf = (each: unknown): number =>
  typeof each === 'object' && each !== null && 'CapacityUnits' in each && typeof each.CapacityUnits === 'number'
    ? each.CapacityUnits
    : 0;
