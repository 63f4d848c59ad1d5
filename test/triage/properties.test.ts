import fc from 'fast-check';
import { test } from 'vitest';
import { properties } from './properties.ts';

test.for(properties)('$says', ({ property }) => {
  fc.assert(property, { numRuns: 2_000 });
});
