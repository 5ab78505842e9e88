import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import type { AnalyzeOptions } from '../analysis.ts';
import { toArticleError, type ArticleInput, type ArticleResult } from './article.ts';
import type { ResultLine, WorkerTask } from './article-worker.ts';

/** Worker threads that analyse articles. */
export interface WorkerPool {
  readonly threads: number;
  /** The result of one article; never rejects. */
  run(article: ArticleInput & { id: string }, options: AnalyzeOptions): Promise<ResultLine>;
  close(): Promise<void>;
}

/** From the sources (tests, `npm start`) the worker is TypeScript, which its thread must learn to read. */
const fromSource = import.meta.url.endsWith('.ts');

/**
 * Starts a pool of `threads` workers (default: one a core) on piscina, an optional peer dependency.
 * @throws Error if piscina is not installed.
 */
export async function startWorkerPool(threads: number = availableParallelism()): Promise<WorkerPool> {
  const PiscinaPool = await loadPiscina();
  const pool = new PiscinaPool({
    filename: new URL(fromSource ? './article-worker.ts' : './article-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    ...(fromSource ? { execArgv: ['--import', 'tsx'] } : {}),
  });
  return {
    threads,
    run: (article, options) =>
      (pool.run({ article, options } satisfies WorkerTask) as Promise<ResultLine>).catch((thrown: unknown) => ({
        json: JSON.stringify({ id: article.id, error: toArticleError(thrown) } satisfies ArticleResult),
        failed: true,
      })),
    close: () => pool.destroy(),
  };
}

async function loadPiscina(): Promise<typeof Piscina> {
  try {
    return (await import('piscina')).Piscina;
  } catch (cause) {
    throw new Error('analysing on several threads needs the package piscina: npm install piscina', { cause });
  }
}
