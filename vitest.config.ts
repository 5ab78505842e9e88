import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need a browser and a build: `npm run test:browser`.
    exclude: ['test/playground/**'],
    setupFiles: ['test/fixed-seed.ts'],
    globalSetup: ['scripts/embed-binaries.mjs'],
    testTimeout: 60_000,
  },
});
