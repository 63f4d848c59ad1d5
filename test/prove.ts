import { randomInt } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';

/**
 * Runs what `npm test` only samples at its full size and records what was measured in docs/proof/, one page each.
 * Each file of test/prove/ exports `prove(): Promise<string>`, which throws when a target is missed.
 * `npm run prove -- words triage` runs only those. What is generated differs each time; the seed is printed, and
 * `npm run prove -- triage --seed N` tries the same again.
 */
const folder = new URL('./prove/', import.meta.url);
const { values, positionals: wanted } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
const seed = Number(values.seed ?? randomInt(2 ** 31));
const names = readdirSync(folder)
  .filter((file) => /\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

fc.configureGlobal({ seed });
console.log(`seed ${seed}`);
mkdirSync('docs/proof', { recursive: true });
let missed = 0;
for (const name of names) {
  const started = performance.now();
  try {
    const { prove } = await import(new URL(`${name}.ts`, folder).href);
    const page: string = await prove();
    writeFileSync(`docs/proof/${name}.md`, page.endsWith('\n') ? page : `${page}\n`);
    console.log(`${name}: proved in ${Math.round((performance.now() - started) / 1000)} s`);
  } catch (fault) {
    missed += 1;
    console.error(`${name}: missed. ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}
process.exitCode = missed === 0 ? 0 : 1;
