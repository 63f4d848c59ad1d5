import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.ts';
import { Trouble } from '../trouble.ts';
import type { Call } from './call.ts';
import { callDynamoDb } from './call.ts';

export interface DynamoDbLocal {
  readonly endpoint: string;
  readonly call: Call;
  /** Hears it when Java ends by itself. */
  onEnd(listener: () => void): void;
  stop(): Promise<void>;
}

const javaMissing =
  'Java 17 is needed for DynamoDB Local: run `apt-get install openjdk-17-jre-headless` and start again.';
const startWithinMs = 30_000;

/** Starts DynamoDB Local on a free port over the files in `directory`. Throws `Trouble` where Java is missing or the files are in use. */
export async function startDynamoDb(directory: string): Promise<DynamoDbLocal> {
  mkdirSync(directory, { recursive: true });
  const port = await freePort();
  const leash = fileURLToPath(new URL('./leash.ts', import.meta.url));
  const child = spawn(process.execPath, [leash, directory, ...javaCommand(directory, port)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // Ctrl-C reaches the whole group of a terminal; the leash answers to its parent alone.
    detached: true,
  });
  let ended: number | undefined;
  const listeners: (() => void)[] = [];
  const end = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      ended = code ?? 1;
      for (const listener of listeners) listener();
      resolve();
    });
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const call = callDynamoDb(endpoint);
  const stop = async () => {
    listeners.length = 0;
    child.stdin.end();
    await end;
  };
  const givenUpAt = performance.now() + startWithinMs;
  while (!(await answers(call))) {
    if (ended === 4) throw new Trouble(javaMissing);
    if (ended === 3)
      throw new Trouble(
        `Another run has the files in ${directory}: stop it, or give this one its own with --data DIR.`,
      );
    if (ended !== undefined)
      throw new Trouble(`DynamoDB Local stopped at once; \`java -version\` must say 17 or later.`);
    if (performance.now() > givenUpAt) {
      await stop();
      throw new Trouble('DynamoDB Local did not answer within 30 seconds; start again when the machine is less busy.');
    }
    await wait(50);
  }
  return { endpoint, call, stop, onEnd: (listener) => listeners.push(listener) };
}

function javaCommand(directory: string, port: number): string[] {
  const emulator = join(
    dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
    'emulator',
  );
  return [
    'java',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-Xmx512m',
    `-Djava.library.path=${join(emulator, 'DynamoDBLocal_lib')}`,
    '-jar',
    join(emulator, 'DynamoDBLocal.jar'),
    '-sharedDb',
    '-disableTelemetry',
    '-dbPath',
    directory,
    '-port',
    String(port),
  ];
}

async function answers(call: Call): Promise<boolean> {
  try {
    await call('ListTables', {});
    return true;
  } catch {
    return false;
  }
}
