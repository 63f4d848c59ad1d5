import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every page in every look. Pages are JSX, so the test runner runs it. */
export async function prove(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-proof-'));
  const file = join(folder, 'browser.md');
  try {
    execFileSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/browser/prove.config.ts'],
      { stdio: 'inherit', env: { ...process.env, PROOF_FILE: file } },
    );
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
