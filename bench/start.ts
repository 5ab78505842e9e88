/**
 * `npm run bench:start`: what a process pays for the built package: import and first analysis
 * (processor time, median over fresh processes), and the resident memory of a service while it reads
 * ten thousand articles. Needs `npm run build`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { articleTexts, printTable } from './articles.ts';

const PROCESSES = 15;
const ARTICLES = 10_000;
const STEPS = 5;

const built = path.resolve(import.meta.dirname, '../dist/index.node.js');
readFileSync(built);
const text = articleTexts('fr')[0];

/** Runs a module in a process of its own and gives what it prints as JSON. */
function inProcess<Result>(code: string, input: unknown): Result {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 1 << 26 });
  return JSON.parse(printed) as Result;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

const START = `
  import { readFileSync } from 'node:fs';
  const { text, built } = JSON.parse(readFileSync(0, 'utf8'));
  const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const before = cpu();
  const { analyze } = await import(built);
  const imported = cpu();
  analyze(text);
  const first = cpu();
  console.log(JSON.stringify([imported - before, first - imported]));
`;
const starts = Array.from({ length: PROCESSES }, () => inProcess<[number, number]>(START, { text, built }));
printTable(`Milliseconds of processor time, median of ${PROCESSES} processes, Node ${process.version}`, [
  ['import', median(starts.map(([imported]) => imported)).toFixed(0)],
  [`first analysis, ${text.length} characters`, median(starts.map(([, first]) => first)).toFixed(0)],
]);

const SERVICE = `
  import { readFileSync } from 'node:fs';
  const { texts, built, articles, steps } = JSON.parse(readFileSync(0, 'utf8'));
  const bare = process.memoryUsage.rss();
  const { analyze } = await import(built);
  const sizes = [];
  for (let i = 0; i < articles; i++) {
    // No two articles are the same, as in a service.
    analyze(texts[i % texts.length] + '\\n\\n' + i);
    if ((i + 1) % (articles / steps) === 0) sizes.push(process.memoryUsage.rss());
  }
  console.log(JSON.stringify([bare, ...sizes]));
`;
const texts = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'pl'].flatMap((language) => articleTexts(language));
const [bare, ...sizes] = inProcess<number[]>(SERVICE, { texts, built, articles: ARTICLES, steps: STEPS });
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
printTable(`Resident memory, MB, of a service reading ${ARTICLES} articles of eight languages one after the other`, [
  ['before the import', megabytes(bare)],
  ...sizes.map((size, i) => [`after ${((i + 1) * ARTICLES) / STEPS}`, megabytes(size)]),
]);
