import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storesInMemory } from './in-memory.ts';
import { live, texter } from './random-texter.ts';

test('whatever anybody texts, each text has one fitting word back and each conversation an end', async () => {
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(texter, async (someone) => {
      ends.add(await live(storesInMemory(), someone));
    }),
    { numRuns: 250, seed: 20_260_106 },
  );
  expect([...ends].sort()).toEqual(['draft', 'goodbye', 'referral']);
});
