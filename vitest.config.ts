import { defineConfig } from 'vitest/config';

/** Two cores: files run two at a time; whoever needs DynamoDB Local starts one per file worker through test/dynamodb-local.ts. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    globalSetup: ['test/dynamodb-local.ts'],
    setupFiles: ['test/same-samples.ts'],
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
