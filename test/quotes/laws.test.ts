import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

const TEXTS = [
  '« Nous ne céderons pas, prévient la maire de Lyon, Claire Dubois, et nous irons jusqu’au bout. » Selon Meta, le modèle sera libre.\n« Rien n’est signé », a-t-elle ajouté. « Nous verrons. »',
  '“We will not back down,” warned Claire Dubois, “and we will see it through.” Police said the driver had been speeding and added that no one was hurt.',
];
const MARKS = ['«', '»', '“', '”', '"', '‘', '’', "'", '„', '‹', '›', '「', '」', '—', ':', ',', '\n', '\n\n', '(', ')', '@a', '\ud800'];

function holds(language: string, text: string): void {
  const quotes = quotesOf(language, text, { person: ['Claire Dubois'], company: ['Meta'] });
  let before = -1;
  for (const [index, quote] of quotes.entries()) {
    for (const span of [quote, quote.cue, quote.speaker, quote.via]) {
      if (span === null || span === undefined) continue;
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(span.text.trim()).toBe(span.text);
      expect(span.end).toBeGreaterThan(span.start);
    }
    expect(quote.start).toBeGreaterThanOrEqual(before);
    before = quote.start;
    if (quote.continues !== undefined) expect(quotes.slice(0, index).map(({ id }) => id)).toContain(quote.continues);
    for (const other of quotes.slice(index + 1)) {
      expect(other.start >= quote.end || other.end <= quote.end).toBe(true);
    }
  }
  expect(quotesOf(language, text, { person: ['Claire Dubois'], company: ['Meta'] })).toEqual(quotes);
}

describe('laws of the quote layer', () => {
  it('hold when marks are removed, doubled, swapped or put anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 1), fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...MARKS, ''), fc.nat(2)), { maxLength: 12 }), (which, edits) => {
        let text = TEXTS[which];
        for (const [at, mark, removed] of edits) {
          const where = at % (text.length + 1);
          text = text.slice(0, where) + mark + text.slice(where + removed);
        }
        holds(which === 0 ? 'fr' : 'en', text);
      }),
      { numRuns: 250 },
    );
  });

  it('hold on arbitrary strings of marks and words', () => {
    fc.assert(
      fc.property(fc.constantFrom('fr', 'en'), fc.array(fc.constantFrom(...MARKS, ' ', 'a dit ', 'said ', 'Claire Dubois', ' que ', ' that ', 'Meta', ' selon ', 'il', '. ', 'X'), { maxLength: 60 }), (language, parts) => {
        holds(language, parts.join(''));
      }),
      { numRuns: 250 },
    );
  });

  it.each(['«', '« a ', '“‘', '"', "'a ", 'selon ', 'a dit que ', 'dit « ', 'X, ', '(@a) – '])('reads %j ten thousand times over', (part) => {
    holds('fr', part.repeat(200));
    expect(quotesOf('fr', part.repeat(10_000))).toBeInstanceOf(Array);
  });
});
