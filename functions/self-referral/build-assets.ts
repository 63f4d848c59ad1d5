import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { compile } from 'sass';

/**
 * Builds the one stylesheet and the one script of all pages into a folder: `node build-assets.ts [folder]`, by default
 * `dist/assets`. Each lies there plain, gzipped and brotlied, beside `versions.json` with a hash of each for its address.
 */
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** Marker colours of open-door.scss, and the custom property that each stands for. */
const roles: Readonly<Record<string, string>> = {
  '#010101': '--text',
  '#010102': '--text-2',
  '#010103': '--page',
  '#010104': '--page',
  '#010105': '--card',
  '#010106': '--line',
  '#010107': '--line-hover',
  '#010108': '--input-line',
  '#010109': '--input',
  '#01010a': '--link',
  '#01010b': '--link-visited',
  '#01010c': '--link-hover',
  '#01010d': '--link-active',
  '#01010e': '--error',
  '#01010f': '--quiet',
  '#010110': '--quiet',
  '#010111': '--quiet-hover',
};

function buildStylesheet(): string {
  const { css } = compile(join(here, 'assets/open-door.scss'), {
    loadPaths: [join(root, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
  });
  return css.replaceAll(/#0101[01][0-9a-f]\b/g, (marker) => {
    const role = roles[marker];
    if (role === undefined) throw new Error(`no role for the marker colour ${marker}`);
    return `var(${role})`;
  });
}

const buildScript = (): string =>
  transformSync(readFileSync(join(here, 'assets/open-door.js'), 'utf8'), { minify: true, target: 'es2018' }).code;

function write(folder: string, name: string, content: string): string {
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
  writeFileSync(join(folder, `${name}.br`), brotli);
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

function buildAssets(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const versions = {
    'open-door.css': write(folder, 'open-door.css', buildStylesheet()),
    'open-door.js': write(folder, 'open-door.js', buildScript()),
  };
  writeFileSync(join(folder, 'versions.json'), JSON.stringify(versions));
}

if (import.meta.main) buildAssets(process.argv[2] ?? join(root, 'dist/assets'));
