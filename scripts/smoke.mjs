// Uses the packed tarball, installed into an empty folder, the ways people do: from ES modules, CommonJS
// and TypeScript, by its command, in another Node, on an edge runtime, and built by Vite in a browser and a web worker.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { analysesInBrowser } from './smoke/browser.mjs';
import { createConsumer, root } from './smoke/consumer.mjs';
import { analysisOnTheEdge } from './smoke/edge.mjs';
import { otherNode } from './smoke/other-node.mjs';

const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
/** What may be in the tarball, so that no source, model or fixture slips in. */
const SHIPPED = /^(?:dist\/[\w./-]+\.(?:c?js|d\.c?ts)|dist\/models\/[\w-]+\.json|schema\.json|package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD_PARTY_NOTICES\.md)$/;
const NEEDED = ['dist/index.js', 'dist/index.cjs', 'dist/index.d.ts', 'dist/index.d.cts', 'dist/cli.js', 'schema.json', 'README.md', 'LICENSE', 'THIRD_PARTY_NOTICES.md'];

const { folder, tarball, run, remove } = createConsumer();
const node = process.execPath;
const { article } = await import(pathToFileURL(path.join(folder, 'article.mjs')).href);
const expected = run(node, 'print-analysis.mjs');
const same = (found, where) => {
  if (found !== expected) throw new Error(`${where} reads the article otherwise than Node`);
};
const types = (...options) => run(node, tsc, '--noEmit', '--strict', '--target', 'es2022', ...options);
const command = (program) => {
  const { language } = JSON.parse(run(program, 'node_modules/article-analysis/dist/cli.js', '--format', 'json', 'article.txt'));
  if (language.code !== 'fr') throw new Error(`read as ${language.code}`);
};
const node22 = process.version.startsWith('v22.') ? undefined : otherNode(22);

const checks = {
  'the tarball holds what is meant to ship and nothing else': () => {
    const files = tarball.files.map((file) => file.path);
    const stray = files.filter((file) => !SHIPPED.test(file));
    const missing = NEEDED.filter((file) => !files.includes(file));
    if (stray.length + missing.length > 0) throw new Error(`stray: ${stray.join(', ')}; missing: ${missing.join(', ')}`);
  },
  [`ES module, Node ${process.version}`]: () => run(node, 'esm.mjs'),
  [`CommonJS, Node ${process.version}`]: () => run(node, 'commonjs.cjs'),
  [`the command, Node ${process.version}`]: () => {
    command(node);
    run('npx', '--no-install', 'article-analysis', '--version');
  },
  ...(node22 !== undefined && {
    'ES module, Node 22': () => run(node22, 'esm.mjs'),
    'CommonJS, Node 22': () => run(node22, 'commonjs.cjs'),
    'the command, Node 22': () => command(node22),
    'Node 22 reads the article alike': () => same(run(node22, 'print-analysis.mjs'), 'Node 22'),
  }),
  'TypeScript, moduleResolution node16': () => types('--module', 'node16', 'typed.mts', 'typed.cts'),
  'TypeScript, moduleResolution bundler': () => types('--module', 'esnext', '--moduleResolution', 'bundler', 'typed.mts'),
  'edge runtime without Node built-ins': async () => same(await analysisOnTheEdge(folder, article), 'the edge runtime'),
  'Vite build in Chromium, page and web worker': async () => {
    const results = await analysesInBrowser(folder);
    same(results.page, 'the page');
    same(results.worker, 'the web worker');
  },
};

console.log(`${tarball.filename}: ${(tarball.size / 1e6).toFixed(2)} MB packed, ${(tarball.unpackedSize / 1e6).toFixed(2)} MB installed, ${tarball.entryCount} files`);
if (node22 === undefined && !process.version.startsWith('v22.')) console.log('left out  Node 22: the package that holds it could not be installed');
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.error(`failed  ${name}\n${error.stdout ?? ''}${error.message}`);
  }
}
remove();
process.exitCode = failed === 0 ? 0 : 1;
