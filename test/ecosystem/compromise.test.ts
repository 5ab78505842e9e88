import nlp from 'compromise';
import { describe, expect, test } from 'vitest';
import { articlePlugin, type ArticleMethods } from '../../src/ecosystem/compromise.ts';
import { analyze } from '../../src/index.ts';

nlp.plugin(articlePlugin(analyze, { language: 'en' }));
const read = (text: string): ReturnType<typeof nlp<ArticleMethods>> => nlp<ArticleMethods>(text);

const ARTICLE = '“The bridge will reopen. We won’t wait”, said Mayor Jane Holloway. According to Paul Morel, the works will cost £12 million.\n\nIt carries 3,500 cars.';

describe('the compromise plugin', () => {
  test('gives the analysis of the text as it was', () => {
    expect(read(ARTICLE).article()).toEqual(analyze(ARTICLE, { language: 'en' }));
  });

  test('gives quotes and claims as views, tagged', () => {
    const doc = read(ARTICLE);
    expect(doc.articleQuotes().text('normal')).toContain('the bridge will reopen');
    expect(doc.match('#ArticleQuote+').out('array').join(' ')).toMatch(/^“The bridge will reopen\. We won’t wait”/);
    expect(doc.articleClaims().out('array')).toEqual(['£12 million.', '3,500 cars.']);
    expect(doc.has('#ArticleClaim')).toBe(true);
    expect(doc.articleEntities().out('array').map((name: string) => name.replace(/[.,]$/, ''))).toEqual(['Jane Holloway', 'Paul Morel']);
  });

  test('gives each finding with its words and those of its speaker', () => {
    const { quotes, claims } = read(ARTICLE).articleFindings();
    expect(quotes[0].finding.kind).toBe('direct');
    expect(quotes[0].view.length).toBe(2);
    expect(quotes[0].speaker.text('trim')).toContain('Jane Holloway');
    expect(claims.map(({ finding, view, source }) => [finding.decimal, view.terms().length, source.found])).toEqual([['12000000', 2, true], ['3500', 2, false]]);
  });

  test('speaks of the whole document from any part of it, and of nothing in an empty one', () => {
    const doc = read(ARTICLE);
    expect(nlp<ArticleMethods>(ARTICLE).article()).toEqual((doc.sentences().eq(0) as unknown as ArticleMethods).article());
    expect(read('').articleQuotes().found).toBe(false);
  });
});
