import { describe, expect, it } from 'vitest';
import { CaseMode, splitUnits } from '../../../src/entities/tagger/units.ts';
import { text as english } from '../../../src/languages/en/text.ts';
import { createDocument } from '../../../src/text/document.ts';

const unitsOf = (text: string): { text: string; mode: number }[] => {
  const document = createDocument(text, english);
  const units = splitUnits(document);
  return Array.from({ length: units.count }, (_, u) => ({
    text: text.slice(document.tokens.start[units.firstToken[u]], document.tokens.end[units.endToken[u] - 1]),
    mode: units.mode[u],
  }));
};

describe('units', () => {
  it('takes a paragraph as one unit and sees a headline in capitals', () => {
    expect(unitsOf('META HIRES A NEW CHIEF\nThe firm said so. It gave no name.')).toEqual([
      { text: 'META HIRES A NEW CHIEF', mode: CaseMode.Caseless },
      { text: 'The firm said so. It gave no name.', mode: CaseMode.Normal },
    ]);
  });

  it('sees a headline in title case', () => {
    expect(unitsOf('Microsoft Buys Small French Company For Billions\nThe deal was signed on Monday morning.').map(({ mode }) => mode)).toEqual([CaseMode.Title, CaseMode.Normal]);
  });

  it('sees a text without capitals, but not in one that merely has few', () => {
    expect(unitsOf('the president of france met angela merkel in berlin').map(({ mode }) => mode)).toEqual([CaseMode.Caseless]);
    expect(unitsOf('The mayor went home and nobody saw him there.').map(({ mode }) => mode)).toEqual([CaseMode.Normal]);
  });

  it('keeps a short line of an acronym or two as running text', () => {
    expect(unitsOf('NASA\nIBM UK').map(({ mode }) => mode)).toEqual([CaseMode.Normal, CaseMode.Normal]);
  });

  it('cuts a paragraph without end into units that cover every token once', () => {
    const document = createDocument('word '.repeat(2000), english);
    const units = splitUnits(document);
    let next = 0;
    for (let u = 0; u < units.count; u++) {
      expect(units.firstToken[u]).toBe(next);
      expect(units.endToken[u] - units.firstToken[u]).toBeLessThanOrEqual(256);
      next = units.endToken[u];
    }
    expect(next).toBe(2000);
  });
});
