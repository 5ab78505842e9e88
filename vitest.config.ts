import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The examples name the package as apps do; here they read its sources. */
const source = (file: string): string => path.join(import.meta.dirname, 'src', file);

export default defineConfig({
  resolve: {
    alias: [
      { find: /^article-analysis$/, replacement: source('index.ts') },
      { find: /^article-analysis\/languages\/(\w+)$/, replacement: source('languages/$1/index.ts') },
      { find: /^article-analysis\/render$/, replacement: source('render.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // These need a browser and a build: `npm run test:browser`.
    exclude: ['test/playground/**'],
    setupFiles: ['test/fixed-seed.ts'],
    globalSetup: ['scripts/embed-binaries.mjs'],
    testTimeout: 60_000,
  },
});
