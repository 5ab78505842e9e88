import { defineConfig } from 'vitest/config';

/** Tests of the built playground in a real browser: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ['test/playground/**/*.test.ts'],
    globalSetup: ['test/playground/serve.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
