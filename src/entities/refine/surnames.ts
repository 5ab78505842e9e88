import type { Document } from '../../text/document.ts';
import type { TaggedSpan } from '../tagged-span.ts';

/** Last words, in small letters, of the persons that stand with more than one name. */
export function surnamesIn(document: Document, spans: readonly TaggedSpan[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { type, firstToken, endToken } of spans) if (type === 'person' && endToken - firstToken > 1) surnames.add(document.lower(endToken - 1));
  return surnames;
}
