import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

/** The service's clock: the machine's, moved forward. It runs on from where it was set, also over a restart. */
export interface ServiceClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Moves the clock so that now is `ms`. Times before now are ignored: the clock never goes back. */
  moveTo(ms: number): void;
  /** The offset in milliseconds, shared with every thread that has `Date` follow it (service-date.ts). */
  readonly offset: SharedArrayBuffer;
}

const kept = z.object({ offsetMs: z.int().nonnegative() });

/** A clock kept in `file`; machine time where there is no such file yet. */
export function openClock(file: string): ServiceClock {
  const offset = new SharedArrayBuffer(8);
  const cell = new BigInt64Array(offset);
  if (existsSync(file)) Atomics.store(cell, 0, BigInt(kept.parse(JSON.parse(readFileSync(file, 'utf8'))).offsetMs));
  const now = () => Date.now() + Number(Atomics.load(cell, 0));
  return {
    offset,
    now,
    moveTo(ms) {
      if (ms <= now()) return;
      const offsetMs = Math.round(ms - Date.now());
      writeFileSync(`${file}.new`, JSON.stringify({ offsetMs }));
      renameSync(`${file}.new`, file);
      Atomics.store(cell, 0, BigInt(offsetMs));
    },
  };
}
