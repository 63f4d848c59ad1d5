import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type BuildResult, build } from 'esbuild';
import { builtinsByTheName, startInOneFile } from './bundle-plugins.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Stand in for the platform's classes of the same names, which load all of `fetch`. */
const withoutFetch = join(root, 'shared/web/without-fetch/classes.ts');

/** Each function's bundle stands in a folder of its name here; esbuild's own account of each under meta/. */
export const bundlesFolder = join(root, 'dist');

interface Places {
  readonly from: string;
  readonly to: string;
}
const ours: Places = { from: join(root, 'functions'), to: bundlesFolder };

/** Every function that is deployed. A folder under functions/ that is not named here is not part of the service. */
export const functionNames = [
  'self-referral',
  'texts',
  'partners',
  'intake',
  'project',
  'tick',
  'send',
  'receipts',
  'teams',
  'leads',
  'admin',
  'figures',
] as const;
export type FunctionName = (typeof functionNames)[number];

export interface BundleSize {
  readonly name: string;
  /** All code a function carries, minified. */
  readonly bytes: number;
  readonly gzipBytes: number;
  /** What is read before the first event: index.mjs and what it imports at once. The rest waits until it is needed. */
  readonly startBytes: number;
}

/**
 * Builds functions into `bundlesFolder`: all of them, or those named. Files that come out as they were are not touched,
 * so two who build at once do not pull the ground from under each other. Throws with the name of a function that is missing.
 */
export async function bundle(
  names: readonly string[] = functionNames,
  places: Places = ours,
): Promise<readonly BundleSize[]> {
  const entries = names.map((name) => ({ name, path: entryOf(name, places.from) }));
  const missing = entries.filter((entry) => entry.path === undefined).map((entry) => `functions/${entry.name}`);
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: no index.ts or index.tsx that exports handler`);
  return Promise.all(entries.map(({ name, path }) => bundleOne(name, path ?? '', places)));
}

async function bundleOne(name: string, entry: string, { from, to }: Places): Promise<BundleSize> {
  const target = join(to, name);
  const built = await build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: 'index' }],
    outdir: target,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    inject: [withoutFetch],
    plugins: [builtinsByTheName, startInOneFile(entry)],
    charset: 'ascii',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  if (!exportsHandler(built)) throw new Error(`functions/${name}/index.ts does not export handler`);
  await replaceFiles(target, [...codeOf(built, target), ...(await assetsOf(join(from, name)))]);
  await replaceFiles(
    join(to, 'meta'),
    [[`${name}.json`, Buffer.from(JSON.stringify(built.metafile))]],
    'beside others',
  );
  return sizeOf(name, built);
}

type Files = readonly (readonly [path: string, content: Uint8Array])[];
type Built = BuildResult<{ write: false; metafile: true }>;

const entryOf = (name: string, folder: string): string | undefined =>
  ['index.ts', 'index.tsx'].map((file) => join(folder, name, file)).find((path) => existsSync(path));

/** What Lambda imports. */
const startOf = (built: Built): string =>
  Object.keys(built.metafile.outputs).find((path) => path.endsWith('/index.mjs')) ?? '';

const exportsHandler = (built: Built): boolean =>
  built.metafile.outputs[startOf(built)]?.exports.includes('handler') === true;

const codeOf = (built: Built, target: string): Files =>
  built.outputFiles.map((file) => [relative(target, file.path), file.contents]);

/**
 * What lies beside a bundle, under assets/. A function whose assets are made has a `build-assets.ts` that writes them
 * into the folder it is given; otherwise its assets folder is taken as it is.
 */
async function assetsOf(folder: string): Promise<Files> {
  const maker = join(folder, 'build-assets.ts');
  if (!existsSync(maker)) return filesUnder(join(folder, 'assets'), 'assets');
  const made = await mkdtemp(join(tmpdir(), 'assets-'));
  try {
    await promisify(execFile)(process.execPath, [maker, made]);
    return await filesUnder(made, 'assets');
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function filesUnder(folder: string, as: string): Promise<Files> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (file) => [join(as, relative(folder, file)), await readFile(file)] as const));
}

/** Writes what is new or changed and, unless the folder is shared, takes away what is no longer part of it. */
async function replaceFiles(folder: string, files: Files, shared?: 'beside others'): Promise<void> {
  await Promise.all(files.map(([path, content]) => writeIfNew(join(folder, path), content)));
  if (shared) return;
  const wanted = new Set(files.map(([path]) => path));
  const stale = (await filesUnder(folder, '')).filter(([path]) => !wanted.has(path));
  await Promise.all(stale.map(([path]) => rm(join(folder, path), { force: true })));
}

async function writeIfNew(path: string, content: Uint8Array): Promise<void> {
  const there = existsSync(path) ? await readFile(path) : undefined;
  if (there?.equals(content)) return;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

function sizeOf(name: string, built: Built): BundleSize {
  const { outputs } = built.metafile;
  const atStart = new Set<string>();
  const follow = (path: string): void => {
    if (atStart.has(path)) return;
    atStart.add(path);
    for (const imported of outputs[path]?.imports ?? []) {
      if (imported.kind === 'import-statement' && !imported.external) follow(imported.path);
    }
  };
  follow(startOf(built));
  return {
    name,
    bytes: built.outputFiles.reduce((sum, file) => sum + file.contents.length, 0),
    gzipBytes: built.outputFiles.reduce((sum, file) => sum + gzipSync(file.contents).length, 0),
    startBytes: [...atStart].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0),
  };
}

async function printSizes(names: readonly string[]): Promise<void> {
  const inKb = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
  const sizes = await bundle(names);
  console.table(
    sizes.map(({ name, bytes, gzipBytes, startBytes }) => ({
      function: name,
      'at start': inKb(startBytes),
      all: inKb(bytes),
      gzipped: inKb(gzipBytes),
    })),
  );
}

if (import.meta.main) {
  const named = process.argv.slice(2);
  try {
    await printSizes(named.length > 0 ? named : functionNames);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
