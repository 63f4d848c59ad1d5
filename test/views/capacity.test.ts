import { expect, test } from 'vitest';
import { liveOneLife } from './one-life.ts';

test('a life of 12 commits and 8 words costs at most 150 write and 150 read units', async () => {
  const cost = await liveOneLife();
  expect(cost).toMatchObject({ commits: 12, words: 8 });
  expect(cost.write, JSON.stringify(cost)).toBeLessThanOrEqual(150);
  expect(cost.read, JSON.stringify(cost)).toBeLessThanOrEqual(150);
});
