import { parallelMap, transform } from 'streaming-iterables';
import type { AnalyzeOptions } from '../analysis.ts';
import type { ResultLine } from './article-worker.ts';
import type { ArticleInput, ArticleResult } from './article.ts';
import { startWorkerPool } from './worker-pool.ts';

/** Articles given one after another: texts, or texts with their own id, language and date. */
export type ArticleSource = Iterable<string | ArticleInput> | AsyncIterable<string | ArticleInput>;

/** How many articles are analysed. */
export interface AnalyzeManyOptions extends AnalyzeOptions {
  /** Worker threads; default: one a core. */
  concurrency?: number;
  /** Results in the order of the articles (default), or each as soon as it is there. */
  ordered?: boolean;
}

/**
 * Articles held at once for each thread: enough that no thread waits for the next article, few
 * enough that a slow reader of the results stops the reading of articles (back-pressure).
 */
const HELD_PER_THREAD = 4;

/**
 * Analyses many articles on worker threads. Articles are read only as fast as results are taken.
 * An article that cannot be analysed gives a result with `error`; the others go on.
 * @throws RangeError if `concurrency` is no whole number from 1 on.
 * @throws Error if the optional peer dependency piscina is not installed.
 */
export async function* analyzeMany(articles: ArticleSource, options: AnalyzeManyOptions = {}): AsyncGenerator<ArticleResult, void, undefined> {
  for await (const { json } of analyzeToLines(articles, options)) yield JSON.parse(json) as ArticleResult;
}

/** As `analyzeMany`, each result as the JSON that a worker made of it. */
export async function* analyzeToLines(articles: ArticleSource, options: AnalyzeManyOptions = {}): AsyncGenerator<ResultLine, void, undefined> {
  const { concurrency, ordered = true, ...analyzeOptions } = options;
  if (concurrency !== undefined && (!Number.isInteger(concurrency) || concurrency < 1)) {
    throw new RangeError(`the option "concurrency" must be a whole number from 1 on, got ${String(concurrency)}`);
  }
  const pool = await startWorkerPool(concurrency);
  const analyzeNext = (article: ArticleInput & { id: string }): Promise<ResultLine> => pool.run(article, analyzeOptions);
  try {
    yield* (ordered ? parallelMap : transform)(pool.threads * HELD_PER_THREAD, analyzeNext, withIds(articles));
  } finally {
    await pool.close();
  }
}

async function* withIds(articles: ArticleSource): AsyncGenerator<ArticleInput & { id: string }> {
  let position = 0;
  for await (const given of articles) {
    const article = typeof given === 'string' ? { text: given } : given;
    yield { ...article, id: article.id ?? String(position) };
    position++;
  }
}
