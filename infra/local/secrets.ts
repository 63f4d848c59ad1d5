import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

/** What this run chose for itself and must choose again: made at the first asking, so that references and sessions outlive a restart. */
export interface Secrets {
  /** 64 hexadecimal characters. */
  value(name: string): string;
  known(name: string): string | undefined;
  keep(name: string, value: string): void;
}

export function openSecrets(file: string): Secrets {
  const kept = new Map(
    existsSync(file)
      ? Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8'))))
      : [],
  );
  const keep = (name: string, value: string): void => {
    kept.set(name, value);
    writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(kept)), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    known: (name) => kept.get(name),
    keep,
    value(name) {
      const known = kept.get(name);
      if (known !== undefined) return known;
      const made = randomBytes(32).toString('hex');
      keep(name, made);
      return made;
    },
  };
}
