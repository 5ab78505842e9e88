/** What a worker thread of the pool runs. */
import type { AnalyzeOptions } from '../analysis.ts';
import { analyzeArticle } from './analyze-article.ts';
import type { ArticleInput } from './article.ts';

/** One article and how its result travels back. */
export interface WorkerTask {
  article: ArticleInput & { id: string };
  options: AnalyzeOptions;
}

/** An `ArticleResult` as JSON, which crosses the thread boundary as one string. */
export interface ResultLine {
  json: string;
  failed: boolean;
}

/** Analyses one article. */
export default function run({ article, options }: WorkerTask): ResultLine {
  const result = analyzeArticle(article, options);
  return { json: JSON.stringify(result), failed: 'error' in result };
}
