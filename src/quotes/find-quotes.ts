import type { Quote } from '../analysis.ts';
import type { EntityLayer } from '../entities/find-entities.ts';
import type { QuoteData } from '../languages/quote-data.ts';
import type { Document } from '../text/document.ts';

/** The quotes of a document, in order of `start`. */
export interface QuoteLayer {
  readonly quotes: readonly Quote[];
}

/** Finds who said what. */
export function findQuotes(document: Document, entities: EntityLayer, language: QuoteData): QuoteLayer {
  void document;
  void entities;
  void language;
  return { quotes: [] };
}
