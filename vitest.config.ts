import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['scripts/embed-binaries.mjs'],
    testTimeout: 60_000,
  },
});
