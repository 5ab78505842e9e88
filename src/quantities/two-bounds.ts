import type { Comparator } from '../analysis.ts';
import type { Document } from '../text/document.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuantityItem } from './quantity-layer.ts';

/** "more than 100 and less than 300": two bounds of one range. */
export function bothBounds(document: Document, lexicon: Lexicon, low: QuantityItem, high: QuantityItem): QuantityItem | undefined {
  const [a, b] = [low.quantity, high.quantity];
  if (a.value === undefined || b.value === undefined || a.kind !== b.kind || a.kind === 'rank') return undefined;
  const lower = (comparator: Comparator): boolean => comparator === 'over' || comparator === 'atLeast';
  const upper = (comparator: Comparator): boolean => comparator === 'under' || comparator === 'atMost';
  if (!(lower(a.comparator) && upper(b.comparator) && a.value < b.value) && !(upper(a.comparator) && lower(b.comparator) && b.value < a.value)) return undefined;
  const comma = document.text[document.tokens.start[low.endToken]] === ',' ? low.endToken + 1 : low.endToken;
  const joint = lexicon.rangeAnd.startingAt(document, comma);
  if ((joint?.endToken ?? comma) !== high.firstToken || !low.flags.bare && low.sense === undefined) return undefined;
  const { value: _, decimal: __, ...rest } = b;
  const number = { start: a.number.start, end: b.number.end, text: document.text.slice(a.number.start, b.number.end) };
  return {
    ...high, firstToken: low.firstToken, numberFirst: low.numberFirst, core: { ...number, end: high.core.end, text: document.text.slice(number.start, high.core.end) },
    quantity: { ...rest, start: a.start, text: document.text.slice(a.start, b.end), number, comparator: 'range', min: Math.min(a.value, b.value), max: Math.max(a.value, b.value) },
    range: { form: 'between', parts: [low, high] },
  };
}
