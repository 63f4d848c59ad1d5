import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Trouble } from './trouble.ts';

/** Everything a run keeps, in one directory. */
export interface DataDirectory {
  readonly root: string;
  /** The system frees it however this process ends. */
  readonly held: DatabaseSync;
  readonly dynamodb: string;
  readonly queues: string;
  readonly logs: string;
  /** Texts, mail and stream checkpoints. */
  readonly database: string;
  readonly clock: string;
  readonly secrets: string;
  readonly signingKey: string;
}

const marker = 'open-door-data';
const lock = 'lock';

/** Opens or makes the directory; `fresh` empties it first. Throws `Trouble` for one that holds something else or is in use. */
export function openDataDirectory(root: string, fresh: boolean): DataDirectory {
  if (existsSync(root) && readdirSync(root).length > 0 && !existsSync(join(root, marker)))
    throw new Trouble(`${root} holds something else: give an empty directory with --data DIR.`);
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, marker), 'What one run of Open Door keeps. Stop it before you remove this directory.\n');
  const held = holdLock(root);
  if (fresh)
    for (const name of readdirSync(root))
      if (name !== marker && !name.startsWith(lock)) rmSync(join(root, name), { recursive: true, force: true });
  const at = (name: string) => join(root, name);
  const logs = at('logs');
  mkdirSync(logs, { recursive: true });
  return {
    root,
    held,
    logs,
    dynamodb: at('dynamodb'),
    queues: at('queues'),
    database: at('home.db'),
    clock: at('clock.json'),
    secrets: at('secrets.json'),
    signingKey: at('signing-key.json'),
  };
}

/** A run that was just killed frees its lock within a moment. */
function holdLock(root: string): DatabaseSync {
  const held = new DatabaseSync(join(root, lock));
  try {
    held.exec('PRAGMA busy_timeout = 3000; BEGIN EXCLUSIVE');
    return held;
  } catch {
    held.close();
    throw new Trouble(`Another run uses ${root}: stop it, or give this one a directory of its own with --data DIR.`);
  }
}
