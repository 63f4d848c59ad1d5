import fc from 'fast-check';
import { test } from 'vitest';
import { alwaysOwned } from './properties.ts';

test(alwaysOwned.says, () => {
  fc.assert(alwaysOwned.property, { numRuns: 2_000 });
});
