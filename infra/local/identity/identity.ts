import { Worker } from 'node:worker_threads';
import type { ServiceClock } from '../clock.ts';
import type { Claims } from './claims.ts';
import { type SigningKey, signToken } from './keys.ts';

export interface Identity {
  readonly issuer: string;
  /** A bearer token that outlives a restart. */
  token(claims: Claims): Promise<string>;
  stop(): Promise<void>;
}

export interface IdentityParts {
  readonly clock: ServiceClock;
  readonly issuer: string;
  readonly port: number;
  readonly audience: string;
  readonly publicUrl: string;
  readonly key: SigningKey;
  readonly cookieSecret: string;
  readonly staff: { readonly id: string; readonly secret: string };
  readonly partners: readonly { readonly id: string; readonly secret: string }[];
  readonly teams: readonly { readonly id: string; readonly name: string; readonly area: string }[];
}

/** Starts the provider. Tokens that are asked for directly are signed with its key, so that they verify like any other. */
export async function startIdentity({ clock, ...parts }: IdentityParts): Promise<Identity> {
  const worker = new Worker(new URL('./provider-worker.ts', import.meta.url), {
    workerData: { ...parts, offset: clock.offset },
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
  return {
    issuer: parts.issuer,
    token: (claims) => signToken(parts.key, claims, { ...parts, nowMs: clock.now() }),
    async stop() {
      await worker.terminate();
    },
  };
}
