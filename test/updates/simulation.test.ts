import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laws } from './laws.ts';
import { lives, liveThrough } from './simulated-life.ts';

/** A sample; `npm run prove -- updates` lives through many more. */
const numRuns = 30;

test.each(laws)('in simulated lives $says', ({ withFaults, broken }) => {
  fc.assert(
    fc.property(lives(withFaults), (life) => {
      expect(broken({ ...liveThrough(life), life })).toBeUndefined();
    }),
    { numRuns, seed: 7 },
  );
});

test('simulated lives are full of words, failures, tasks and outages', () => {
  const sample = fc.sample(lives(true), { numRuns: 40, seed: 7 }).map((life) => liveThrough(life).words);
  const words = sample.flat();
  expect(words.length).toBeGreaterThan(100);
  for (const state of ['accepted', 'failed', 'refused', 'unknown']) {
    expect(words.some((word) => word.state === state)).toBe(true);
  }
  for (const way of ['text', 'email', 'call', 'letter']) expect(words.some(({ owed }) => owed.way === way)).toBe(true);
});
