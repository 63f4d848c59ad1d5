import { type AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type OwnIdentity, settingsOf } from './own-identity.ts';

/**
 * One client per function. A person is waiting, so timeouts are short; repeats are safe because every write is conditional
 * and recognises itself. A function that people wait on hands in its identity (own-identity.ts).
 */
export const dynamoClient = (
  identity?: OwnIdentity,
  /** Fewer and shorter where a page says sooner that the store is away, and what was sent waits in a queue. */
  patience: { readonly attempts: number; readonly timeoutMs: number } = { attempts: 4, timeoutMs: 3_000 },
): DynamoDBClient =>
  new DynamoDBClient({
    maxAttempts: patience.attempts,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: patience.timeoutMs, throwOnRequestTimeout: true },
    ...(identity === undefined
      ? {}
      : {
          ...settingsOf(identity),
          accountIdEndpointMode: 'disabled',
          endpoint:
            identity.AWS_ENDPOINT_URL_DYNAMODB ??
            identity.AWS_ENDPOINT_URL ??
            `https://dynamodb.${identity.AWS_REGION}.amazonaws.com`,
        }),
  });

export type Item = Record<string, AttributeValue>;

export const text = (value: string): AttributeValue => ({ S: value });

/** A string attribute, or undefined where it is missing or of another type. */
export const textOf = (item: Item, name: string): string | undefined => item[name]?.S;

/** A string attribute that must be there. Throws `TypeError` on an item that is not what its key says. */
export function requiredText(item: Item, name: string): string {
  const value = textOf(item, name);
  if (value === undefined) throw new TypeError(`stored item without ${name}`);
  return value;
}
