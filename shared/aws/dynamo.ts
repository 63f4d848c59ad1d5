import { type AttributeValue, DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/** Who a function is and where it runs, as Lambda tells it. */
export interface OwnIdentity {
  readonly AWS_REGION: string;
  readonly AWS_ACCESS_KEY_ID: string;
  readonly AWS_SECRET_ACCESS_KEY: string;
  readonly AWS_SESSION_TOKEN?: string | undefined;
  /** Where DynamoDB answers when it is not AWS's own that is asked. */
  readonly AWS_ENDPOINT_URL_DYNAMODB?: string | undefined;
  readonly AWS_ENDPOINT_URL?: string | undefined;
}

/**
 * One client per function. A person is waiting, so timeouts are short; repeats are safe because every write is conditional
 * and recognises itself. A function that people wait on hands in its identity: then the SDK need not load its chain of
 * credential providers nor look for settings in files, which no function has. It may be read once, because Lambda never
 * changes the credentials of an environment that runs. Without it the SDK's own environment decides.
 */
export const dynamoClient = (identity?: OwnIdentity): DynamoDBClient =>
  new DynamoDBClient({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
    ...(identity === undefined ? {} : givenBy(identity)),
  });

const givenBy = (identity: OwnIdentity): DynamoDBClientConfig => ({
  region: identity.AWS_REGION,
  credentials: {
    accessKeyId: identity.AWS_ACCESS_KEY_ID,
    secretAccessKey: identity.AWS_SECRET_ACCESS_KEY,
    ...(identity.AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: identity.AWS_SESSION_TOKEN }),
  },
  endpoint:
    identity.AWS_ENDPOINT_URL_DYNAMODB ??
    identity.AWS_ENDPOINT_URL ??
    `https://dynamodb.${identity.AWS_REGION}.amazonaws.com`,
  // What the SDK would settle on after it looked in files.
  retryMode: 'standard',
  accountIdEndpointMode: 'disabled',
  authSchemePreference: [],
  useFipsEndpoint: false,
  useDualstackEndpoint: false,
  userAgentAppId: async () => undefined,
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
