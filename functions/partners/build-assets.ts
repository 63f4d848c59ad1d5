import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument } from './openapi.ts';

/** Writes the description of the API into a folder, so that the function need not carry what describes a schema: `node build-assets.ts folder`. */
const [, , folder = 'dist/assets'] = process.argv;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'openapi.json'), JSON.stringify(openApiDocument()));
