import { describe, expect, it } from 'vitest';
import { text as french } from '../../src/languages/fr/text.ts';
import { createDocument } from '../../src/text/document.ts';
import { allowedLabels } from '../../train/align.ts';
import { TAGS, type Guideline } from '../../train/corpora.ts';

const TEXT = "Meta rachète l'ONU";
/** The allowed labels of each token as words: "B-COM", "I-COM", "O". */
function allowedWords(spans: { start: number; end: number; tag: string }[], guideline: Guideline): string[] {
  const { allowed } = allowedLabels(createDocument(TEXT, french), { id: 'x', language: 'fr', text: TEXT, spans }, guideline);
  return [...allowed].map((set) => {
    const words = (set & 1) !== 0 ? ['O'] : [];
    TAGS.forEach((tag, index) => {
      if ((set >>> (1 + 2 * index)) & 1) words.push(`B-${tag}`);
      if ((set >>> (2 + 2 * index)) & 1) words.push(`I-${tag}`);
    });
    return words.join(' ');
  });
}

describe('allowedLabels', () => {
  it('leaves one label a token where a file annotates everything', () => {
    expect(allowedWords([{ start: 0, end: 4, tag: 'COM' }, { start: 13, end: 18, tag: 'ORG' }], { hides: [], means: {} })).toEqual(['B-COM', 'O', 'B-ORG', 'I-ORG']);
  });

  it('leaves both types where a file does not tell them apart', () => {
    expect(allowedWords([{ start: 0, end: 4, tag: 'ORG' }], { hides: [], means: { ORG: ['ORG', 'COM'] } })).toEqual(['B-COM B-ORG', 'O', 'O', 'O']);
  });

  it('lets a token without label be of a type that the file hides, if it could begin a name', () => {
    expect(allowedWords([], { hides: ['WORK'], means: {} })).toEqual(['O B-WORK I-WORK', 'O I-WORK', 'O I-WORK', 'O B-WORK I-WORK']);
  });

  it('lets MISC be no name', () => {
    expect(allowedWords([{ start: 15, end: 18, tag: 'MISC' }], { hides: [], means: { MISC: ['EVT', 'O'] } })[3]).toBe('O B-EVT');
  });

  it('refuses a label that the guideline does not know', () => {
    expect(() => allowedWords([{ start: 0, end: 4, tag: 'NORP' }], { hides: [], means: {} })).toThrow('NORP');
  });
});
