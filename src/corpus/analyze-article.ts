import type { AnalyzeOptions } from '../analysis.ts';
import { analyze } from '../index.ts';
import { toArticleError, type ArticleInput, type ArticleResult } from './article.ts';

/** Analyses one article; what `analyze` throws becomes the result's error, so that the others go on. */
export function analyzeArticle(article: ArticleInput & { id: string }, options: AnalyzeOptions = {}): ArticleResult {
  const { id, text, language, referenceDate } = article;
  try {
    const own: AnalyzeOptions = { ...(language === undefined ? {} : { language }), ...(referenceDate === undefined ? {} : { referenceDate }) };
    return { id, analysis: analyze(text, { ...options, ...own }) };
  } catch (thrown) {
    return { id, error: toArticleError(thrown) };
  }
}
