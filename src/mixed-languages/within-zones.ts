import type { Quote } from '../analysis.ts';
import type { Reading } from './join-readings.ts';

/**
 * A reading without the quotes that reach over a part in another language: only marks that do not
 * belong together enclose one. `text` is the whole text, in which the other parts are not blanked out.
 */
export function withinZones(reading: Reading, text: string): Reading {
  const quotes = reading.quotes.filter((quote) => text.slice(quote.start, quote.end) === quote.text);
  if (quotes.length === reading.quotes.length) return reading;
  const kept = new Set(quotes.map(({ id }) => id));
  const before = new Map(reading.quotes.map(({ id, continues }) => [id, continues]));
  return {
    ...reading,
    quotes: quotes.map(relinked),
    claims: reading.claims.map(({ quoteId, ...claim }) => ({ ...claim, ...(quoteId === undefined || !kept.has(quoteId) ? {} : { quoteId }) })),
  };

  /** A quote that went on one that is left out goes on what that one went on. */
  function relinked({ continues, ...quote }: Quote): Quote {
    let previous = continues;
    while (previous !== undefined && !kept.has(previous)) previous = before.get(previous);
    return { ...quote, ...(previous === undefined ? {} : { continues: previous }) };
  }
}
