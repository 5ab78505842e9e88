import type { DateMention } from '../analysis.ts';
import type { DateData } from '../languages/date-data.ts';
import type { Document } from '../text/document.ts';

/** Finds the calendar expressions of a document, in order of `start`; `reference` resolves relative ones. */
export function findDates(document: Document, language: DateData, reference: Date | undefined): DateMention[] {
  void document;
  void language;
  void reference;
  return [];
}
