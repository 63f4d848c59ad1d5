import fc from 'fast-check';
import { storesInMemory } from '../texts/in-memory.ts';
import { live, texter } from '../texts/random-texter.ts';

const runs = 20_000;

/** Every law of conversations on 20,000 texters who send whatever comes to mind, on stores in memory. */
export async function prove(): Promise<string> {
  const ends = { referral: 0, draft: 0, goodbye: 0 };
  let texts = 0;
  const started = performance.now();
  await fc.assert(
    fc.asyncProperty(texter, async (someone) => {
      texts += someone.texts.length;
      ends[await live(storesInMemory(), someone)] += 1;
    }),
    { numRuns: runs, seed: 20_260_106 },
  );
  const seconds = (performance.now() - started) / 1000;
  const count = (value: number) => value.toLocaleString('en-GB');
  return [
    '# Texters who send whatever comes to mind',
    '',
    'Seeded random texters: answers, commands, danger, noise, texts that come twice, hours in between. Each text had one word',
    'back and no more (a second STOP none), in at most two parts of the phone network’s own alphabet and telling nothing; no',
    'question was asked that was answered; danger was always answered with whom to call and never repeated; nothing',
    'crashed and nothing was a dead end. Stores in memory: what is claimed about storage is tried on DynamoDB Local.',
    '',
    '| conversations | texts | ended in a referral | a draft to go on with | a goodbye they asked for | broken laws | seconds |',
    '|---|---|---|---|---|---|---|',
    `| ${count(runs)} | ${count(texts)} | ${count(ends.referral)} | ${count(ends.draft)} | ${count(ends.goodbye)} | 0 | ${seconds.toFixed(0)} |`,
  ].join('\n');
}
