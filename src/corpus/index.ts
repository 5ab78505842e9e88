/** `article-analysis/corpus`: many articles, under Node. */
export { analyzeMany, type AnalyzeManyOptions, type ArticleSource } from './analyze-many.ts';
export type { ArticleError, ArticleInput, ArticleResult } from './article.ts';
