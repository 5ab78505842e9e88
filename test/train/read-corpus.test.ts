import { describe, expect, it } from 'vitest';
import { detokenize } from '../../train/detokenize.ts';
import { tagSpans } from '../../train/read-corpus.ts';

describe('detokenize', () => {
  it('closes marks up to their words and keeps the offsets of every token', () => {
    const tokens = ['In', 'fiamme', "l'", 'Istituto', 'Lama', '(', 'Pisa', ')', ',', 'disse', '.'];
    const { text, start, end } = detokenize(tokens, 'it');
    expect(text).toBe("In fiamme l'Istituto Lama (Pisa), disse.");
    expect(tokens.map((_, i) => text.slice(start[i], end[i]))).toEqual(tokens);
  });

  it('writes marks as the language does', () => {
    expect(detokenize(['Il', 'dit', ':', '«', 'Non', '»', '!'], 'fr').text).toBe('Il dit : « Non » !');
    expect(detokenize(['Er', 'sagte', ':', '„', 'Nein', '“', '.'], 'de').text).toBe('Er sagte: „Nein“.');
    expect(detokenize(['He', 'said', '"', 'no', '"', '.'], 'en').text).toBe('He said "no".');
  });
});

describe('tagSpans', () => {
  it('reads names side by side, and one that begins with an inner tag', () => {
    expect(tagSpans(['B-PER', 'I-PER', 'B-PER', 'O', 'I-LOC', 'I-LOC', 'I-ORG'])).toEqual([
      { first: 0, end: 2, tag: 'PER' },
      { first: 2, end: 3, tag: 'PER' },
      { first: 4, end: 6, tag: 'LOC' },
      { first: 6, end: 7, tag: 'ORG' },
    ]);
  });
});
