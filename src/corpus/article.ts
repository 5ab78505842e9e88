import type { Analysis } from '../analysis.ts';

/** One article of many. */
export interface ArticleInput {
  /** Kept on the result; the position in the input when absent. */
  id?: string;
  text: string;
  /** Skips detection, as in `AnalyzeOptions`. */
  language?: string;
  /** ISO 8601; relative dates resolve against it. */
  referenceDate?: string;
}

/** Why one article could not be analysed. */
export interface ArticleError {
  /** "TypeError", "RangeError", … */
  name: string;
  message: string;
}

/** What came of one article: an analysis or an error, never both. */
export type ArticleResult = { id: string; analysis: Analysis } | { id: string; error: ArticleError };

/** Turns anything thrown into a plain record. */
export function toArticleError(thrown: unknown): ArticleError {
  return thrown instanceof Error ? { name: thrown.name, message: thrown.message } : { name: 'Error', message: String(thrown) };
}
