/** Who a function is and where it runs, as Lambda tells it. */
export interface OwnIdentity {
  readonly AWS_REGION: string;
  readonly AWS_ACCESS_KEY_ID: string;
  readonly AWS_SECRET_ACCESS_KEY: string;
  readonly AWS_SESSION_TOKEN?: string | undefined;
  /** Where a service answers when it is not AWS's own that is asked. */
  readonly AWS_ENDPOINT_URL?: string | undefined;
  readonly AWS_ENDPOINT_URL_DYNAMODB?: string | undefined;
  readonly AWS_ENDPOINT_URL_SQS?: string | undefined;
}

/**
 * What a client would settle on by itself. Handed in, the SDK need not load its chain of credential providers nor look for
 * settings in files, which no function has. It may be read once, because Lambda never changes the credentials of an
 * environment that runs. Without it the SDK's own environment decides.
 */
export const settingsOf = (identity: OwnIdentity) => ({
  region: identity.AWS_REGION,
  credentials: {
    accessKeyId: identity.AWS_ACCESS_KEY_ID,
    secretAccessKey: identity.AWS_SECRET_ACCESS_KEY,
    ...(identity.AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: identity.AWS_SESSION_TOKEN }),
  },
  retryMode: 'standard',
  authSchemePreference: [],
  useFipsEndpoint: false,
  useDualstackEndpoint: false,
  disableClockSkewCorrection: false,
  userAgentAppId: async () => undefined,
});
