import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What can go wrong between a client and the real DynamoDB, and never does with DynamoDB Local. */
export type Fault = 'lost-reply' | 'throttled' | 'conflict' | 'timeout' | 'server-error' | 'none';

/** A fault as the SDK meets it: its retries look at name, code and status. */
class Injected extends Error {
  readonly $metadata: { readonly httpStatusCode?: number };
  readonly $fault: 'client' | 'server' = 'server';
  readonly code?: string;

  constructor(name: string, details: { readonly status?: number; readonly code?: string } = {}) {
    super(`injected ${name}`);
    this.name = name;
    this.$metadata = details.status === undefined ? {} : { httpStatusCode: details.status };
    if (details.code !== undefined) this.code = details.code;
  }
}

function errorFor(fault: Exclude<Fault, 'none'>): Error {
  switch (fault) {
    case 'lost-reply':
      return new Injected('ECONNRESET', { code: 'ECONNRESET' });
    case 'throttled':
      return new Injected('ProvisionedThroughputExceededException', { status: 400 });
    case 'conflict':
      return new Injected('TransactionConflictException', { status: 400 });
    case 'timeout':
      return new Injected('TimeoutError');
    case 'server-error':
      return new Injected('InternalServerError', { status: 500 });
  }
}

/**
 * Puts faults between the SDK's retries and the wire: `next` says what becomes of each request, by its command. A lost
 * reply carries the request out and loses the answer; the others lose the request.
 */
export function injectFaults(client: DynamoDBClient, next: (command: string) => Fault): DynamoDBClient {
  client.middlewareStack.add(
    (send, context) => async (args) => {
      const fault = next(String(context.commandName));
      if (fault === 'none') return send(args);
      if (fault === 'lost-reply') await send(args).catch(() => undefined);
      throw errorFor(fault);
    },
    { step: 'deserialize', priority: 'high', name: 'injectFaults' },
  );
  return client;
}

/** These faults for the first requests of that command, then none. */
export function faultsInOrder(command: string, faults: readonly Fault[]): (command: string) => Fault {
  const left = [...faults];
  return (sent) => (sent === command ? (left.shift() ?? 'none') : 'none');
}
