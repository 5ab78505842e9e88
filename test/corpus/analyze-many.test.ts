import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';
import { analyzeMany, type ArticleResult } from '../../src/corpus/index.ts';

const TEXTS = [
  'Le maire de Lyon a présenté mardi un budget de 12 millions d’euros.',
  'The company said on Monday that it would hire 300 people.',
  '',
  'La ministre a annoncé une hausse de 3 % des salaires.',
];

async function collect(results: AsyncIterable<ArticleResult>): Promise<ArticleResult[]> {
  const all: ArticleResult[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe('analyzeMany', () => {
  it('gives what analyze gives, in order, with positions as ids', async () => {
    const results = await collect(analyzeMany(TEXTS, { concurrency: 2 }));
    expect(results).toEqual(TEXTS.map((text, position) => ({ id: String(position), analysis: JSON.parse(JSON.stringify(analyze(text))) as unknown })));
  });

  it('gives every article once when the order is left open', async () => {
    const articles = Array.from({ length: 50 }, (_, i) => ({ id: `a${i}`, text: TEXTS[i % TEXTS.length] }));
    const results = await collect(analyzeMany(articles, { concurrency: 2, ordered: false }));
    expect(results.map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort());
  });

  it('gives the error of one article beside the results of the others', async () => {
    const articles = [{ id: 'good', text: TEXTS[0] }, { id: 'bad', text: TEXTS[1], language: 'xx' }, { id: 'last', text: TEXTS[3] }];
    const results = await collect(analyzeMany(articles, { concurrency: 1 }));
    expect(results.map((result) => ('error' in result ? result.error.name : 'analysis'))).toEqual(['analysis', 'RangeError', 'analysis']);
  });

  it('reads articles no faster than results are taken', async () => {
    let read = 0;
    function* endless(): Generator<string> {
      for (;;) {
        read++;
        yield TEXTS[0];
      }
    }
    let taken = 0;
    for await (const result of analyzeMany(endless(), { concurrency: 1 })) {
      expect(result.id).toBe(String(taken));
      if (++taken === 20) break;
    }
    expect(read).toBeLessThan(40);
  });

  it('passes on what the source throws', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield TEXTS[0];
      await Promise.resolve();
      throw new Error('source lost');
    }
    await expect(collect(analyzeMany(broken(), { concurrency: 1 }))).rejects.toThrow('source lost');
  });

  it.each([0, -1, 1.5, Number.NaN])('rejects concurrency %s', async (concurrency) => {
    await expect(collect(analyzeMany(TEXTS, { concurrency }))).rejects.toThrow(RangeError);
  });
});
