import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';

const placesOf = (text: string, language: string): string[] =>
  analyze(text, { language }).entities.filter(({ type }) => type === 'place').flatMap(({ mentions }) => mentions.map((mention) => mention.text));

describe('a place in capitals that opens an article', () => {
  test.each([
    ['nb', 'Nytt budsjett\n\nTROMSØ. Kommunen vedtok et nytt budsjett i går.', ['TROMSØ']],
    ['ro', 'Un nou buget\n\nVALEA ALBĂ. Consiliul a votat ieri bugetul.', ['VALEA ALBĂ']],
    ['ru', 'Новый бюджет\n\nЗАЛИВСК. Совет принял вчера бюджет.', ['ЗАЛИВСК']],
  ])('%s: %s', (language, text, expected) => {
    expect(placesOf(text, language)).toEqual(expected);
  });

  test.each([
    ['ro', 'Un nou buget\n\nUE. Consiliul a votat ieri bugetul.'],
    ['ro', 'Un nou buget\n\nATENȚIE. CONSILIUL A VOTAT IERI BUGETUL.'],
  ])('%s: %s has none', (language, text) => {
    expect(placesOf(text, language)).toEqual([]);
  });
});
