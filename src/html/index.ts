export { extractArticle, type ExtractedArticle, sourceRange, type SourceSpan } from './extract-article.ts';
