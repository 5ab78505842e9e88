import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { analyze } from '../../src/index.ts';
import { fixtureArticles } from '../fixtures/fixture-article.ts';

const SUPPORTED = new Set(['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'ro', 'fi', 'ru']);
const articles = fixtureArticles.filter(({ language, text }) => SUPPORTED.has(language) && text === text.normalize('NFC'));

/** What an analysis says, without offsets and with every text written one way. */
function meaning({ language, entities, quotes, claims, dates, sentences }: Analysis): unknown {
  return {
    language: language.code,
    entities: entities.map(({ type, name, mentions }) => [type, plain(name), mentions.map(({ text }) => plain(text))]),
    quotes: quotes.map(({ kind, text, speaker }) => [kind, plain(text), speaker === null ? null : plain(speaker.name)]),
    claims: claims.map(({ kind, decimal, text }) => [kind, decimal, plain(text)]),
    dates: dates.map(({ iso, text }) => [iso, plain(text)]),
    sentences: sentences.length,
  };
}

function plain(text: string): string {
  return text.replace(/\p{Cf}/gu, '').normalize('NFKC').replace(/[\u2010\u2011]/g, '-').replace(/[’\u02bc]/g, "'").replace(/[\s\u0085]+/g, ' ');
}

function expectExact(text: string, { entities, quotes, claims, dates }: Analysis): void {
  for (const span of [...entities.flatMap(({ mentions }) => mentions), ...quotes, ...claims, ...dates]) expect(text.slice(span.start, span.end)).toBe(span.text);
}

const anArticle = fc.constantFrom(...articles);

/** The same article, written another way, means the same; its offsets are those of the writing. */
function expectSame(rewrite: (text: string) => fc.Arbitrary<string>, numRuns: number): void {
  fc.assert(
    fc.property(anArticle.chain(({ text }) => rewrite(text).map((written) => ({ text, written }))), ({ text, written }) => {
      const analysis = analyze(written);
      expect(meaning(analysis)).toEqual(meaning(analyze(text)));
      expectExact(written, analysis);
    }),
    { numRuns },
  );
}

/** Writes `mark` into or instead of some of the places that a pattern finds. */
function atSome(text: string, pattern: RegExp, mark: (found: string) => string): fc.Arbitrary<string> {
  const places = [...text.matchAll(pattern)].map(({ index }) => index);
  return fc.subarray(places).map((chosen) => {
    const at = new Set(chosen);
    return text.replace(pattern, (found: string, ...rest: unknown[]) => (at.has(rest.find((value) => typeof value === 'number') as number) ? mark(found) : found));
  });
}

describe('one article, written in other ways', () => {
  test('letters and their accents apart', () => {
    expectSame((text) => fc.constant(text.normalize('NFD')), 12);
  });

  test('line breaks of Windows', () => {
    expectSame((text) => fc.constant(text.replaceAll('\n', '\r\n')), 12);
  });

  test('soft hyphens inside words', () => {
    expectSame((text) => atSome(text, /(?<=\p{Ll}\p{Ll})(?=\p{Ll}\p{Ll})/gu, () => '\u00ad'), 12);
  });

  test('zero-width characters inside words', () => {
    expectSame((text) => atSome(text, /(?<=\p{Ll}\p{Ll})(?=\p{Ll}\p{Ll})/gu, () => '\u200b'), 12);
  });

  test('blanks that do not break', () => {
    expectSame((text) => atSome(text, /(?<=\p{L}) (?=\p{L})/gu, () => '\u00a0'), 12);
  });

  test('thin blanks in numbers and before marks', () => {
    expectSame((text) => fc.constant(text.replaceAll('\u00a0', '\u202f')), 12);
  });

  test('several blanks between words', () => {
    expectSame((text) => atSome(text, /(?<=\S) (?=\S)/gu, () => '  \t'), 12);
  });

  test('hyphens and apostrophes of word processors', () => {
    expectSame((text) => atSome(text, /(?<=\p{L})[-'’](?=\p{L})/gu, (found) => (found === '-' ? '\u2011' : '\u02bc')), 12);
  });

  test('ligatures of print', () => {
    expectSame((text) => fc.constant(text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')), 12);
  });

  test('wide blanks in numbers, and line breaks of mainframes', () => {
    expectSame((text) => fc.constant(text.replace(/(?<=\d) (?=\d)/g, '\u2002').replaceAll('\n', '\u0085')), 12);
  });

  test('a ligature within a quotation has its offsets in the text as given', () => {
    const text = '« C’est une aﬀaire  ﬁnie », a dit Anne Morel mardi.';
    const { quotes } = analyze(text, { language: 'fr' });
    expect(quotes.map((quote) => [quote.start, quote.text, quote.speaker?.name])).toEqual([[2, 'C’est une aﬀaire  ﬁnie', 'Anne Morel']]);
  });

  test('a byte order mark', () => {
    expectSame((text) => fc.constant(`\ufeff${text}`), 6);
  });
});
