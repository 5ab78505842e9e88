import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { describe, expect, test } from 'vitest';
import { readArticle, type WinkArticle } from '../../src/ecosystem/wink.ts';
import { analyze } from '../../src/index.ts';

const nlp = winkNLP(winkModel);
const read = (text: string): WinkArticle => readArticle(nlp.readDoc(text), nlp.its, analyze, { language: 'en' });
const words = (tokens: readonly { out(): string }[]): string[] => tokens.map((token) => token.out());

const ARTICLE = '“The bridge will reopen. We won’t wait”, said  Mayor Jane Holloway. According to Paul Morel, the works will cost £12 million.\n\nIt carries 3,500 cars.';

describe('the wink helper', () => {
  test('gives the analysis of the text that the document keeps', () => {
    expect(read(ARTICLE).analysis).toEqual(analyze(nlp.readDoc(ARTICLE).out(), { language: 'en' }));
  });

  test('gives quotes with the tokens of their words and of their speaker', () => {
    const [quote] = read(ARTICLE).quotes;
    expect(words(quote.tokens).join(' ')).toBe('The bridge will reopen . We wo n’t wait');
    expect(quote.sentences).toHaveLength(2);
    expect(words(quote.speaker)).toEqual(['Jane', 'Holloway']);
  });

  test('gives claims and mentions as tokens', () => {
    const { claims, mentions } = read(ARTICLE);
    expect(claims.map(({ finding, tokens }) => [finding.decimal, words(tokens)])).toEqual([['12000000', ['£', '12', 'million']], ['3500', ['3,500', 'cars']]]);
    expect(words(claims[0].source)).toEqual(['Paul', 'Morel']);
    expect(mentions.map(({ entity, tokens }) => [entity.name, words(tokens).join(' ')])).toEqual([['Jane Holloway', 'Jane Holloway'], ['Paul Morel', 'Paul Morel']]);
  });

  test('marks a finding up in the document', () => {
    const doc = nlp.readDoc(ARTICLE);
    const { claims } = readArticle(doc, nlp.its, analyze, { language: 'en' });
    claims[0].markup('[', ']');
    expect(doc.out(nlp.its.markedUpText)).toContain('the works will cost [£12 million].');
  });

  test('finds nothing in an empty document', () => {
    expect(read('').quotes).toEqual([]);
  });
});
