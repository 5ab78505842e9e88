import type { DateMention, NumericClaim } from '../analysis.ts';
import type { EntityLayer } from '../entities/find-entities.ts';
import type { LanguageData } from '../languages/language-pack.ts';
import type { QuoteLayer } from '../quotes/find-quotes.ts';
import type { Document } from '../text/document.ts';

/** The layers that a claim is joined with. */
export interface ClaimContext {
  readonly entities: EntityLayer;
  readonly quotes: QuoteLayer;
  readonly dates: readonly DateMention[];
}

/** Finds the numeric claims of a document, in order of `start`. */
export function findClaims(document: Document, context: ClaimContext, language: Pick<LanguageData, 'numbers' | 'claims'>): NumericClaim[] {
  void document;
  void context;
  void language;
  return [];
}
