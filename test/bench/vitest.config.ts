import { defineConfig } from 'vitest/config';

/** `npm run bench`: measures and prints, one thing at a time. Misses are printed beside their targets and end it with a failure. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    globalSetup: ['test/dynamodb-local.ts'],
    include: ['test/bench/*.measure.ts'],
    testTimeout: 600_000,
    maxWorkers: 1,
    fileParallelism: false,
    reporters: ['default'],
    disableConsoleIntercept: true,
  },
});
