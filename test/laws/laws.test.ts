import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis, NumericClaim, Quote, Span } from '../../src/analysis.ts';
import { analyze } from '../../src/index.ts';
import { languageCodes } from '../../src/languages/codes.ts';
import { fixtureArticles } from '../fixtures/fixture-article.ts';
import { expectLawful } from './expect-lawful.ts';
import { anyText, damagedArticle } from './texts.ts';

const supported = fixtureArticles.filter(({ language }) => languageCodes.some((code) => code === language));

describe('laws of the whole analysis', () => {
  test('hold on any string in any language', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(undefined, ...languageCodes), (text, language) => {
        expectLawful(text, analyze(text, language === undefined ? {} : { language }));
      }),
      { numRuns: 600 },
    );
  });

  test('hold on articles whose quotation marks are removed, doubled and swapped', () => {
    fc.assert(
      fc.property(damagedArticle, ({ text, language }) => {
        const known = languageCodes.some((code) => code === language);
        expectLawful(text, analyze(text, known ? { language, referenceDate: '2026-03-11' } : {}));
      }),
      { numRuns: 120 },
    );
  });

  test.each(supported.map((article) => [article.id, article] as const))('hold on %s', (_, { text, language, referenceDate }) => {
    expectLawful(text, analyze(text, { language, referenceDate }));
  });

  test('the same text gives the same result, whatever was analysed in between', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...languageCodes), (text, other, language) => {
        const first = analyze(text, { language });
        analyze(other);
        expect(analyze(text, { language })).toStrictEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  test.each(supported.map((article) => [article.id, article] as const))('%s twice gives the quotes and claims of the first half unchanged', (_, { text, language, referenceDate }) => {
    const once = analyze(text, { language, referenceDate });
    const twice = analyze(`${text}\n\n${text}`, { language, referenceDate });
    const firstHalf = <Found extends { end: number }>(found: readonly Found[]): Found[] => found.filter(({ end }) => end <= text.length);
    // A name that stands in the text twice as often may be recognised better, so whom the words mean is left aside.
    const said = (quotes: readonly Quote[]): unknown[] => quotes.map(({ id, kind, start, end, cue }) => ({ id, kind, start, end, cue }));
    const figures = (claims: readonly NumericClaim[]): unknown[] => claims.map(({ kind, start, end, value, min, max, comparator, unit, modality }) => ({ kind, start, end, value, min, max, comparator, unit, modality }));
    expect(said(firstHalf(twice.quotes))).toEqual(said(once.quotes));
    // A claim never cuts a name, and no date stands in one: where a name was recognised only the second time, they give way.
    const mentionsOf = ({ entities }: Analysis): Span[] => firstHalf(entities.flatMap(({ mentions }) => mentions));
    const known = new Set(mentionsOf(once).map(({ start, end }) => `${start}-${end}`));
    const fresh = mentionsOf(twice).filter(({ start, end }) => !known.has(`${start}-${end}`));
    const apart = <Found extends Span>(found: readonly Found[]): Found[] => found.filter(({ start, end }) => !fresh.some((name) => name.start < end && start < name.end));
    const [claims, dates] = [apart(once.claims), apart(once.dates)];
    expect(once.claims.length - claims.length).toBeLessThanOrEqual(1);
    expect(once.dates.length - dates.length).toBeLessThanOrEqual(1);
    expect(figures(firstHalf(twice.claims))).toEqual(figures(claims));
    expect(firstHalf(twice.dates)).toEqual(dates);
    expect(firstHalf(twice.sentences)).toEqual(once.sentences);
  });

  test('parts that are left out are empty and do not change the others', () => {
    for (const { text, language, referenceDate } of supported) {
      const whole = analyze(text, { language, referenceDate });
      for (const part of ['entities', 'quotes', 'claims', 'dates'] as const) {
        const alone = analyze(text, { language, referenceDate, include: [part] });
        expect(alone).toEqual({ ...whole, entities: [], quotes: [], claims: [], dates: [], [part]: whole[part] });
      }
    }
  });
});
