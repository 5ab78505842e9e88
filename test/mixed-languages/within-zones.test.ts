import { describe, expect, test } from 'vitest';
import type { NumericClaim, Quote } from '../../src/analysis.ts';
import { withinZones } from '../../src/mixed-languages/within-zones.ts';

const TEXT = 'one “two\nTROIS\nfour” five “six” seven “eight”';
const quote = (id: string, text: string, shown = text, continues?: string): Quote => {
  const start = TEXT.indexOf(text);
  return { id, kind: 'direct', start, end: start + text.length, text: shown, speaker: null, cue: null, confidence: 1, ...(continues === undefined ? {} : { continues }) };
};
const claim = (id: string, quoteId: string): NumericClaim => ({ id, kind: 'count', start: 0, end: 3, text: 'one', comparator: 'equal', modality: 'asserted', confidence: 1, quoteId });

describe('quotes over a part in another language', () => {
  const crossing = quote('q2', 'two\nTROIS\nfour', 'two\n     \nfour', 'q1');
  const reading = { entities: [], dates: [], sentences: [], quotes: [quote('q1', 'one'), crossing, quote('q3', 'six', 'six', 'q2')], claims: [claim('c1', 'q2'), claim('c2', 'q3')] };
  const { quotes, claims } = withinZones(reading, TEXT);

  test('are left out', () => {
    expect(quotes.map(({ id }) => id)).toEqual(['q1', 'q3']);
  });

  test('leave no link that points nowhere', () => {
    expect(quotes.map(({ continues }) => continues)).toEqual([undefined, 'q1']);
    expect(claims.map(({ quoteId }) => quoteId)).toEqual([undefined, 'q3']);
  });

  test('a reading without them is left as it is', () => {
    const plain = { ...reading, quotes: [quote('q1', 'one')] };
    expect(withinZones(plain, TEXT)).toBe(plain);
  });
});
