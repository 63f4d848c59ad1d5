import { expect, test } from 'vitest';
import { liveOneLife } from '../views/one-life.ts';
import { report } from './report.ts';

test('capacity units of a scripted life', async () => {
  const cost = await liveOneLife();
  const missed = report(`A life of ${cost.commits} commits and ${cost.words} words, with views, indexes and fact`, [
    { what: 'write', value: cost.write, target: 150, unit: 'units' },
    { what: 'read', value: cost.read, target: 150, unit: 'units' },
  ]);
  expect(missed).toEqual([]);
});
