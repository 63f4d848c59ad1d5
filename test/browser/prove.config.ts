import { defineConfig } from 'vitest/config';

/** `npm run prove -- browser`: every page in every look. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    globalSetup: ['test/dynamodb-local.ts'],
    setupFiles: ['test/same-samples.ts'],
    include: ['test/browser/every-look.measure.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 300_000,
  },
});
