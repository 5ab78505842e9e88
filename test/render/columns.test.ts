import { describe, expect, test } from 'vitest';
import { cellWidth, cutCells, padCells, wrapCells } from '../../src/render/columns.ts';

describe('columns', () => {
  test.each([
    ['abc', 3],
    ['été', 3],
    ['e\u0301te\u0301', 3],
    ['東京', 4],
    ['🚀', 2],
    ['a\u200bb', 2],
  ])('%j takes %i cells', (text, width) => {
    expect(cellWidth(text)).toBe(width);
  });

  test('fills and cuts to cells', () => {
    expect(padCells('東京', 6)).toBe('東京  ');
    expect(cutCells('東京都庁', 5)).toBe('東京…');
    expect(cutCells('court', 5)).toBe('court');
  });

  test('breaks lines at blanks and leaves a long word whole', () => {
    expect(wrapCells('un deux trois quatre', 9)).toEqual(['un deux', 'trois', 'quatre']);
    expect(wrapCells('anticonstitutionnellement oui', 9)).toEqual(['anticonstitutionnellement', 'oui']);
  });
});
