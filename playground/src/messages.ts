import type { Analysis } from 'article-analysis';

/** What the page asks the worker. */
export interface Request {
  readonly id: number;
  readonly text: string;
  /** Empty to detect it. */
  readonly language: string;
  /** Empty when it is not known. */
  readonly date: string;
}

/** What the worker answers. */
export type Answer =
  | { readonly id: number; readonly analysis: Analysis; readonly milliseconds: number }
  | { readonly id: number; readonly error: string };
