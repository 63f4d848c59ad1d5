import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Trouble } from './trouble.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const cache = join(root, 'node_modules/.cache/open-door');
const sources = ['infra', 'functions', 'shared', 'package-lock.json', 'tsconfig.json'];
const keptAssemblies = 5;

/** The cloud assembly of the sources as they are now: made by the CDK app, or found where nothing changed since. */
export async function synthesize(say: (line: string) => void): Promise<string> {
  const assembly = join(cache, fingerprint());
  if (existsSync(join(assembly, 'manifest.json'))) {
    utimesSync(assembly, new Date(), new Date());
    return assembly;
  }
  say('building functions and template …');
  mkdirSync(cache, { recursive: true });
  const making = `${assembly}.${process.pid}`;
  try {
    await promisify(execFile)(process.execPath, [join(root, 'infra/app.ts')], {
      cwd: root,
      // Checks of the template change nothing in it and take seconds: `npm run synth` and the tests run them.
      env: { ...process.env, CDK_OUTDIR: making, CDK_CONTEXT_JSON: '{}', CDK_VALIDATION: 'false' },
      maxBuffer: 64 * 1024 * 1024,
    });
    renameSync(making, assembly);
  } catch (fault) {
    rmSync(making, { recursive: true, force: true });
    // Two runs that start at once make the same thing: the first to finish is as good.
    if (!existsSync(join(assembly, 'manifest.json')))
      throw new Trouble(`The template could not be made.\n${outputOf(fault)}`);
  }
  forgetOld();
  return assembly;
}

function outputOf(fault: unknown): string {
  const { stderr, stdout } = Object(fault) as { stderr?: unknown; stdout?: unknown };
  return `${String(stdout ?? '')}${String(stderr ?? fault)}`.trim();
}

/** A hash over every source file's path and content, whatever its date. What only this machine's run uses is left out. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (path === join(root, 'infra/local')) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).toSorted()) add(join(path, name));
      return;
    }
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  };
  for (const source of sources) if (existsSync(join(root, source))) add(join(root, source));
  return hash.digest('hex').slice(0, 24);
}

/** Never one of today: another run may still be loading code from it. */
function forgetOld(): void {
  const dayAgo = Date.now() - 24 * 60 * 60 * 1000;
  const byAge = readdirSync(cache)
    .map((name) => ({ path: join(cache, name), changedAt: statSync(join(cache, name)).mtimeMs }))
    .toSorted((a, b) => b.changedAt - a.changedAt);
  for (const { path, changedAt } of byAge.slice(keptAssemblies)) {
    if (changedAt < dayAgo) rmSync(path, { recursive: true, force: true });
  }
}
