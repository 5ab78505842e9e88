import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the playground. */
    readonly url: string;
  }
}

const root = path.resolve(import.meta.dirname, '../..');

/** Builds the playground into a folder of its own and serves it on this machine while the tests run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(path.join(root, 'dist/index.js'))) throw new Error('the playground is built from dist: run "npm run build" first');
  const outDir = await mkdtemp(path.join(tmpdir(), 'article-analysis-playground-'));
  const configFile = path.join(root, 'playground/vite.config.ts');
  await build({ configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const server = await preview({ configFile, logLevel: 'warn', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the playground could not be served');
  project.provide('url', url);
  return async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
}
