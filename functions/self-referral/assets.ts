import { readFileSync } from 'node:fs';
import { Hono } from 'hono/quick';
import type { PageAssets } from '../../shared/web/page.tsx';

const contentTypes = {
  'open-door.css': 'text/css; charset=utf-8',
  'open-door.js': 'text/javascript; charset=utf-8',
} as const;
type AssetName = keyof typeof contentTypes;

interface Asset {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer>;
  readonly version: string;
}

export type Assets = Readonly<Record<AssetName, Asset>>;

const isAssetName = (name: string): name is AssetName => Object.hasOwn(contentTypes, name);

/** Reads what build-assets.ts wrote into a folder. Throws when it was not built. */
export function readAssets(folder: URL): Assets {
  const read = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
  const versions: unknown = JSON.parse(readFileSync(new URL('versions.json', folder), 'utf8'));
  const asset = (name: AssetName): Asset => ({
    plain: read(name),
    gzip: read(`${name}.gz`),
    brotli: read(`${name}.br`),
    version: versionOf(versions, name),
  });
  return { 'open-door.css': asset('open-door.css'), 'open-door.js': asset('open-door.js') };
}

function versionOf(versions: unknown, name: string): string {
  const version = typeof versions === 'object' && versions !== null ? Object.entries(versions) : [];
  const found: unknown = version.find(([key]) => key === name)?.[1];
  if (typeof found !== 'string') throw new TypeError(`versions.json names no version of ${name}`);
  return found;
}

/** Addresses that change with the content, so that a browser keeps what it has for good. */
export const addressesOf = (assets: Assets): PageAssets => ({
  stylesheet: `/assets/open-door.css?v=${assets['open-door.css'].version}`,
  script: `/assets/open-door.js?v=${assets['open-door.js'].version}`,
});

const yearSeconds = 31_536_000;

/** Compressed when they were built. Asked for by its version, an asset may be kept for good; else it is asked after again. */
export function assetRoutes(assets: Assets): Hono {
  return new Hono().get('/assets/:name', (c) => {
    const name = c.req.param('name');
    if (!isAssetName(name)) return c.notFound();
    const asset = assets[name];
    const accepted = c.req.header('accept-encoding') ?? '';
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
    const tag = `"${asset.version}${encoding ?? ''}"`;
    c.header('etag', tag);
    c.header('vary', 'accept-encoding');
    c.header(
      'cache-control',
      c.req.query('v') === asset.version ? `public, max-age=${yearSeconds}, immutable` : 'public, max-age=300',
    );
    if (c.req.header('if-none-match') === tag) return c.body(null, 304);
    c.header('content-type', contentTypes[name]);
    if (encoding === undefined) return c.body(asset.plain);
    c.header('content-encoding', encoding);
    return c.body(encoding === 'br' ? asset.brotli : asset.gzip);
  });
}
