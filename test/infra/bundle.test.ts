import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { bundle } from '../../infra/bundle.ts';

/** Inside the project, so that what functions import is found; in the folder that is never kept. */
const dist = join(dirname(fileURLToPath(import.meta.url)), '../../dist');
mkdirSync(dist, { recursive: true });
const ground = mkdtempSync(join(dist, 'try-'));
afterAll(() => rmSync(ground, { recursive: true, force: true }));

function functionsWith(files: Readonly<Record<string, string>>): { readonly from: string; readonly to: string } {
  const place = mkdtempSync(join(ground, 'f-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, 'functions', path)), { recursive: true });
    writeFileSync(join(place, 'functions', path), content);
  }
  return { from: join(place, 'functions'), to: join(place, 'dist') };
}

async function run(place: { readonly to: string }, name: string): Promise<unknown> {
  const loaded: { handler(): unknown } = await import(pathToFileURL(join(place.to, name, 'index.mjs')).href);
  return loaded.handler();
}

describe('a bundle', () => {
  it('is a module that exports handler and needs nothing beside it', async () => {
    const place = functionsWith({ 'greet/index.ts': 'export const handler = async (): Promise<string> => "hello";' });
    await bundle(['greet'], place);
    expect(await run(place, 'greet')).toBe('hello');
  });

  it('renders pages with Hono’s JSX', async () => {
    const place = functionsWith({ 'page/index.tsx': 'export const handler = () => String(<p>hello</p>);' });
    await bundle(['page'], place);
    expect(await run(place, 'page')).toBe('<p>hello</p>');
  });

  it('lets CommonJS packages inside it ask for Node’s own modules', async () => {
    const place = functionsWith({
      'old/index.ts': "import legacy from './legacy.cjs'; export const handler = () => legacy.platform();",
      'old/legacy.cjs': "module.exports = { platform: () => require('node:os').platform() };",
    });
    await bundle(['old'], place);
    expect(await run(place, 'old')).toBe(process.platform);
  });

  it('takes from a builtin only what it names, so that a first request does not wait for all of fetch', async () => {
    const place = functionsWith({
      'ask/index.ts': "import { request } from 'node:http'; export const handler = () => typeof request;",
    });
    await bundle(['ask'], place);
    expect(await run(place, 'ask')).toBe('function');
    const code = readFileSync(join(place.to, 'ask/index.mjs'), 'utf8');
    expect(code).not.toMatch(/from ?["']node:http["']/);
    expect(code).not.toContain('WebSocket');
  });

  it('reads at start only what is needed at start', async () => {
    const rare = `export const rare = '${'x'.repeat(5000)}';`;
    const place = functionsWith({
      'lazy/index.ts': "export const handler = async () => (await import('./a-rare.ts')).rare.length;",
      'lazy/a-rare.ts': rare,
    });
    const [size] = await bundle(['lazy'], place);
    expect(await run(place, 'lazy')).toBe(5000);
    expect(size?.startBytes).toBeLessThan(1000);
    expect(size?.bytes).toBeGreaterThan(5000);
  });

  it('starts from one file beside its name, whatever its later parts share', async () => {
    const place = functionsWith({
      'cut/index.ts':
        "import { a } from './a.ts'; import { b } from './b.ts'; export const handler = async () => a + b + (await import('./one.ts')).one + (await import('./two.ts')).two;",
      'cut/a.ts': "export const a = 'a';",
      'cut/b.ts': "export const b = 'b';",
      'cut/one.ts': "import { a } from './a.ts'; export const one = a + 1;",
      'cut/two.ts': "import { b } from './b.ts'; export const two = b + 2;",
    });
    await bundle(['cut'], place);
    expect(await run(place, 'cut')).toBe('aba1b2');
    expect(readdirSync(join(place.to, 'cut')).filter((name) => name.startsWith('chunk-'))).toHaveLength(1);
  });

  it('finds its assets from whatever it reads at start', async () => {
    const place = functionsWith({
      'page/index.ts':
        "import { readFileSync } from 'node:fs'; export const handler = async () => readFileSync(new URL('./assets/a.css', import.meta.url), 'utf8') + (await import('./later.ts')).later;",
      'page/later.ts': "export const later = '!';",
      'page/assets/a.css': 'p{}',
    });
    await bundle(['page'], place);
    expect(await run(place, 'page')).toBe('p{}!');
  });

  it('answers a request without all of fetch', async () => {
    const place = functionsWith({
      'site/index.ts':
        "import { Hono } from 'hono/quick'; import { handle } from 'hono/aws-lambda'; export const handler = handle(new Hono().post('/a', async (c) => c.json(await c.req.json(), 201, { 'set-cookie': 'a=1' })));",
    });
    await bundle(['site'], place);
    const event = {
      version: '2.0',
      rawPath: '/a',
      rawQueryString: '',
      headers: { 'content-type': 'application/json' },
      requestContext: { http: { method: 'POST' }, domainName: 'localhost' },
      body: '{"a":"ü"}',
    };
    const script = `
      const { handler } = await import(${JSON.stringify(pathToFileURL(join(place.to, 'site/index.mjs')).href)});
      const answer = await handler(${JSON.stringify(event)});
      console.log(JSON.stringify({ answer, fetch: process.moduleLoadList.some((name) => name.includes('undici')) }));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    expect(JSON.parse(stdout)).toEqual({
      answer: {
        statusCode: 201,
        headers: { 'content-type': 'application/json' },
        cookies: ['a=1'],
        body: '{"a":"ü"}',
        isBase64Encoded: false,
      },
      fetch: false,
    });
  });

  it('has its assets beside it', async () => {
    const place = functionsWith({
      'plain/index.ts': 'export const handler = () => 1;',
      'plain/assets/deep/a.css': 'p{}',
    });
    await bundle(['plain'], place);
    expect(readFileSync(join(place.to, 'plain/assets/deep/a.css'), 'utf8')).toBe('p{}');
  });

  it('has the assets that build-assets.ts makes in place of their sources', async () => {
    const place = functionsWith({
      'made/index.ts': 'export const handler = () => 1;',
      'made/assets/a.scss': 'source',
      'made/build-assets.ts':
        "import { writeFileSync } from 'node:fs'; writeFileSync(process.argv[2] + '/a.css', 'made');",
    });
    await bundle(['made'], place);
    expect(readdirSync(join(place.to, 'made/assets'))).toEqual(['a.css']);
    expect(readFileSync(join(place.to, 'made/assets/a.css'), 'utf8')).toBe('made');
  });

  it('loses what is no longer part of it, and keeps untouched what came out as it was', async () => {
    const place = functionsWith({
      'again/index.ts': 'export const handler = () => 1;',
      'again/assets/old.css': 'old',
    });
    await bundle(['again'], place);
    const before = statSync(join(place.to, 'again/index.mjs')).mtimeMs;
    rmSync(join(place.from, 'again/assets'), { recursive: true });
    await bundle(['again'], place);
    expect(existsSync(join(place.to, 'again/assets/old.css'))).toBe(false);
    expect(statSync(join(place.to, 'again/index.mjs')).mtimeMs).toBe(before);
  });

  it('keeps esbuild’s account of what it is made of', async () => {
    const place = functionsWith({ 'told/index.ts': 'export const handler = () => 1;' });
    await bundle(['told'], place);
    expect(JSON.parse(readFileSync(join(place.to, 'meta/told.json'), 'utf8'))).toHaveProperty('outputs');
    expect(readdirSync(join(place.to, 'told'))).toEqual(['index.mjs']);
  });
});

describe('building stops, and says why', () => {
  it('when a function is missing', async () => {
    const place = functionsWith({ 'here/index.ts': 'export const handler = () => 1;' });
    await expect(bundle(['here', 'gone', 'lost'], place)).rejects.toThrow('functions/gone, functions/lost');
  });

  it('when a function has no handler', async () => {
    const place = functionsWith({ 'mute/index.ts': 'export const handle = () => 1;' });
    await expect(bundle(['mute'], place)).rejects.toThrow('functions/mute/index.ts does not export handler');
  });
});
