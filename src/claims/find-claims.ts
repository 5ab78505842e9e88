import type { DateMention, NumericClaim } from '../analysis.ts';
import type { EntityLayer } from '../entities/find-entities.ts';
import type { NumberData } from '../languages/number-data.ts';
import type { QuoteLayer } from '../quotes/find-quotes.ts';
import type { Document } from '../text/document.ts';

/** The layers that a claim is joined with. */
export interface ClaimContext {
  readonly entities: EntityLayer;
  readonly quotes: QuoteLayer;
  readonly dates: readonly DateMention[];
}

/** Finds the numeric claims of a document, in order of `start`. */
export function findClaims(document: Document, context: ClaimContext, language: NumberData): NumericClaim[] {
  void document;
  void context;
  void language;
  return [];
}
