/**
 * Holds DynamoDB Local on a leash: `node leash.ts DIRECTORY java …`. Java outlives a parent that is killed; this process
 * ends it as soon as its own standard input closes, which the system does however the parent ended. An exclusive lock
 * in DIRECTORY keeps two from opening the same files; the system frees that too. Exit code 3: another run has the files.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const [directory, command, ...args] = process.argv.slice(2);
if (directory === undefined || command === undefined) throw new Error('leash.ts DIRECTORY COMMAND …');

const lock = new DatabaseSync(join(directory, 'lock'));
try {
  // A run that was just killed frees its files within a moment.
  lock.exec('PRAGMA busy_timeout = 5000; BEGIN EXCLUSIVE');
} catch {
  process.exit(3);
}

const pidFile = join(directory, 'java.pid');
endLeftOver();
keepAhead();

const child = spawn(command, args, { stdio: 'ignore', cwd: directory });
if (child.pid !== undefined) writeFileSync(pidFile, String(child.pid));
child.once('error', () => process.exit(4));
child.once('exit', (code) => {
  rmSync(pidFile, { force: true });
  process.exit(code ?? 1);
});
process.stdin.resume();
process.stdin.once('close', () => child.kill('SIGKILL'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

/**
 * DynamoDB Local keeps its tables in SQLite and leaves its journal as it finds it. With a write-ahead log each write is
 * flushed once and not three times: as durable, and four times faster.
 */
function keepAhead(): void {
  const tables = new DatabaseSync(join(String(directory), 'shared-local-instance.db'));
  tables.exec('PRAGMA journal_mode = WAL');
  tables.close();
}

/** Only where the leash itself was killed can Java have been left over; its command line shows that it is ours. */
function endLeftOver(): void {
  if (!existsSync(pidFile) || directory === undefined) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  const commandLine = `/proc/${pid}/cmdline`;
  if (pid > 0 && existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(directory)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
}
