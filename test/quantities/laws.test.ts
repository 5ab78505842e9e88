import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/analysis.ts';
import { languagePacks } from '../../src/languages/index.ts';
import { findQuantitiesIn } from '../../src/quantities/find-quantities.ts';
import { findQuantities } from '../../src/quantities/index.ts';
import { createDocument } from '../../src/text/document.ts';

const languages = languagePacks.map(({ code }) => code);
/** Bits of which texts about numbers are made, broken ones included. */
const bit = fc.oneof(
  fc.constantFrom(
    '1', '12', '350', '000', '1.5', '2,3', '1 234', '20', '2024', '½', '1/2', '%', ' %', '€', '$', '-', '–', ' ', ' ', '\u00a0', '\n', '.', ',', '(', ')', "'", '’', '°', '+', '^', 'm', 'km', 'km/h', '\ud800',
    'de', 'to', 'à', 'bis', 'entre', 'between', 'et', 'and', 'und', 'y', 'i', 'un', 'a', 'ein', 'million', 'millions', 'hundert', 'mille', 'cent', 'ans', 'years', 'euros', 'près', 'about', 'sur', 'in', 'demi', 'half', 'fois', 'per', 'par', 'mois', 'Windows',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(bit, { maxLength: 30 }).chain((bits) => fc.constantFrom(bits.join(''), bits.join(' ')));

describe('laws of quantities', () => {
  it('gives spans that are slices of the text, without blanks, in order, none crossing', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (given, language) => {
        let last = 0;
        for (const { number, ...quantity } of findQuantities(given, { language })) {
          for (const span of [quantity, number] satisfies Span[]) {
            expect(given.slice(span.start, span.end)).toBe(span.text);
            expect(span.text.trim()).toBe(span.text);
            expect(span.text).not.toBe('');
          }
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(number.start).toBeGreaterThanOrEqual(quantity.start);
          expect(number.end).toBeLessThanOrEqual(quantity.end);
          last = quantity.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the value of the decimal, and a lower bound no greater than the upper one', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (given, language) => {
        for (const { kind, value, decimal, min, max, comparator } of findQuantities(given, { language })) {
          if (decimal !== undefined) expect(Number(decimal)).toBe(value);
          if (min !== undefined && max !== undefined && kind !== 'score') expect(min).toBeLessThanOrEqual(max);
          if (comparator === 'range') expect(value).toBeUndefined();
          else if (comparator !== 'vague' && kind !== 'score' && min === undefined) expect(value).toBeDefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('touches no blocked token', () => {
    const [fr] = languagePacks;
    fc.assert(
      fc.property(text, fc.array(fc.nat(20)), (given, blocked) => {
        const document = createDocument(given, fr.text);
        const tokens = new Set(blocked);
        for (const { numberFirst, numberEnd } of findQuantitiesIn(document, fr.numbers, tokens).items) {
          for (let token = numberFirst; token < numberEnd; token++) expect(tokens.has(token)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads long odd texts', () => {
    for (const unit of ['7', '12 ', '1.', '- ', 'vingt ', 'vingt-', '$', '1,000 ', '3/4 ', '(', '1-', 'cent ', 'de 1 à ', 'zéro ']) {
      expect(Array.isArray(findQuantities(unit.repeat(Math.ceil(2e4 / unit.length)), { language: 'fr' }))).toBe(true);
    }
    expect(Array.isArray(findQuantities('zweihundert'.repeat(10000), { language: 'de' }))).toBe(true);
  });
});
