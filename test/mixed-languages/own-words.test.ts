import { describe, expect, test } from 'vitest';
import { OWN_WORDS } from '../../src/languages/own-words.ts';
import { languagePacks } from '../../src/languages/index.ts';
import { hasOwnWords, ownWordsOf } from '../../src/mixed-languages/own-words.ts';
import { createDocument } from '../../src/text/document.ts';
import { fixtureArticles } from '../fixtures/fixture-article.ts';

const codes = Object.keys(OWN_WORDS);
/** The paragraphs of our articles in a language that are long enough to be judged, read by the pack of `reader`. */
function paragraphsOf(language: string, reader: string): Array<{ document: ReturnType<typeof createDocument>; paragraph: number; text: string }> {
  const pack = languagePacks.find(({ code }) => code === reader);
  if (pack === undefined) throw new Error(`no pack for ${reader}`);
  return fixtureArticles
    .filter((article) => article.language === language)
    .flatMap(({ text }) => {
      const document = createDocument(text, pack.text);
      const { count, start, end } = document.paragraphs;
      return Array.from({ length: count }, (_, paragraph) => ({ document, paragraph, text: text.slice(start[paragraph], end[paragraph]) }));
    })
    .filter(({ text }) => text.length >= 80);
}

describe('own words', () => {
  test('belong to one language alone', () => {
    const words = codes.flatMap((code) => [...ownWordsOf(code)]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test('there are none for a language without a row, or for a name that every object has', () => {
    expect(ownWordsOf('xx').size).toBe(0);
    expect(ownWordsOf('constructor').size).toBe(0);
  });

  test.each(codes)('tell most paragraphs in %s', (code) => {
    const paragraphs = paragraphsOf(code, code);
    const told = paragraphs.filter(({ document, paragraph }) => hasOwnWords(document, paragraph, ownWordsOf(code)));
    expect(paragraphs.length).toBeGreaterThan(20);
    expect(told.length / paragraphs.length).toBeGreaterThan(0.7);
  });

  test.each(codes)('take no paragraph of another language for %s', (code) => {
    const taken = [...new Set(fixtureArticles.map(({ language }) => language))]
      .filter((language) => language !== code)
      .flatMap((language) => paragraphsOf(language, code))
      .filter(({ document, paragraph }) => hasOwnWords(document, paragraph, ownWordsOf(code)))
      .map(({ text }) => text);
    expect(taken).toEqual([]);
  });
});
