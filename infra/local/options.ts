import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Trouble } from './trouble.ts';

export interface Options {
  readonly port: number;
  readonly fresh: boolean;
  readonly dataDirectory: string;
}

/** `--port 4100 --fresh --data DIR`. Throws `Trouble` for anything else. */
export function readOptions(args: readonly string[], workingDirectory: string): Options {
  const { port, fresh, data } = parse(args);
  const portNumber = Number(port);
  if (!/^\d+$/.test(port) || portNumber < 1 || portNumber > 65_535)
    throw new Trouble('--port takes a number from 1 to 65535.');
  return { port: portNumber, fresh, dataDirectory: resolve(workingDirectory, data) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '3000' },
        fresh: { type: 'boolean', default: false },
        data: { type: 'string', default: '.local' },
      },
    }).values;
  } catch {
    throw new Trouble('Start with: npm start -- [--port 3000] [--fresh] [--data DIR]');
  }
}
