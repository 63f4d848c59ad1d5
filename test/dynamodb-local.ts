import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

/**
 * One DynamoDB Local, in memory, for the whole run. Tests reach it with `inject('dynamoDbEndpoint')`.
 * It does not throttle and its reads look strongly consistent: suites inject those faults themselves.
 */
declare module 'vitest' {
  export interface ProvidedContext {
    dynamoDbEndpoint: string;
  }
}

const emulator = join(dirname(fileURLToPath(import.meta.url)), '../node_modules/amplify-dynamodb-simulator/emulator');

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort();
  const java = spawn(
    'java',
    [
      '-XX:+UseSerialGC',
      '-Xmx1g',
      `-Djava.library.path=${join(emulator, 'DynamoDBLocal_lib')}`,
      '-jar',
      join(emulator, 'DynamoDBLocal.jar'),
      '-sharedDb',
      '-disableTelemetry',
      '-inMemory',
      '-port',
      String(port),
    ],
    { stdio: 'ignore', cwd: tmpdir() },
  );
  let failure: Error | undefined;
  java.once('error', () => {
    failure = new Error('DynamoDB Local needs Java 17: apt-get install openjdk-17-jre-headless');
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await untilAnswering(endpoint, () => failure);
  project.provide('dynamoDbEndpoint', endpoint);
  return async () => {
    java.kill('SIGKILL');
  };
}

async function untilAnswering(endpoint: string, failure: () => Error | undefined): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const failed = failure();
    if (failed) throw failed;
    try {
      await fetch(endpoint);
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('DynamoDB Local did not answer within 30 seconds');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
