import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vite';

/** Folder of the built package: the one installed beside this file, or this repository's own. */
const library = path.dirname(createRequire(import.meta.url).resolve('article-analysis/package.json'));
const languages = readdirSync(path.join(library, 'dist/languages'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => path.basename(file, '.js'));
/** In the repository the package is not among the installed ones, so its own name is told to Vite. */
const isOwn = !library.includes('node_modules');

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  define: { __LANGUAGES__: JSON.stringify(languages) },
  resolve: {
    alias: isOwn
      ? [
          { find: /^article-analysis$/, replacement: path.join(library, 'dist/index.js') },
          { find: /^article-analysis\/(html|render)$/, replacement: path.join(library, 'dist/$1.js') },
        ]
      : [],
  },
  worker: { format: 'es' },
  build: { target: 'es2022', chunkSizeWarningLimit: 8000, reportCompressedSize: false },
  preview: { host: '127.0.0.1', port: 4173 },
});
