import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMarked, readMarkedArticles } from '../../train/marked-articles.ts';

describe('our own training articles', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'marked-')), '');
  beforeAll(() => {
    writeFileSync(join(folder, '02.txt'), '= {C Brandt} hires\n{P Ann Lee} leaves {L Oslo}.\n\nShe is 40.\n=\nRain in {L Bergen}.\n');
    writeFileSync(join(folder, '01.txt'), '= First\nNo names.\n');
    writeFileSync(join(folder, 'notes.md'), 'not an article');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes the marks out and keeps where the names stood', () => {
    const { text, spans } = parseMarked('{P Ann Lee} of {C Acme Inc.} flew to {L Rome}', 'a', 'en');
    expect(text).toBe('Ann Lee of Acme Inc. flew to Rome');
    expect(spans.map(({ start, end, tag }) => [text.slice(start, end), tag])).toEqual([['Ann Lee', 'PER'], ['Acme Inc.', 'COM'], ['Rome', 'LOC']]);
  });

  it('reads the articles of every text file in the order of their names, with and without headline', () => {
    const articles = readMarkedArticles(folder, 'en');
    expect(articles.map(({ text }) => text)).toEqual(['First\nNo names.', 'Brandt hires\nAnn Lee leaves Oslo.\nShe is 40.', 'Rain in Bergen.']);
    expect(articles.map(({ id }) => id)).toEqual(['own-en-01-1', 'own-en-02-1', 'own-en-02-2']);
  });

  it('refuses a brace outside a mark and a letter that is no type', () => {
    expect(() => parseMarked('{P Ann Lee of', 'a', 'en')).toThrow(SyntaxError);
    expect(() => parseMarked('{X Ann Lee} of', 'a', 'en')).toThrow(SyntaxError);
  });
});
