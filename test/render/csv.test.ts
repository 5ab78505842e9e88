import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/render.ts';
import { HOSTILE_WORDS, hostileAnalysis } from './hostile.ts';
import { sample } from './sample.ts';

/** Reads CSV back as RFC 4180 says. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('toCsv', () => {
  test('gives quotes and claims with the same columns', () => {
    const [head, ...rows] = parse(toCsv(sample));
    const cell = (row: number, column: string): string => rows[row][head.indexOf(column)];
    expect(rows.map((row) => row[1])).toEqual(['q1', 'q2', 'c1', 'c2']);
    expect(cell(0, 'who')).toBe('Ana Ruiz');
    expect(cell(2, 'value')).toBe('12000000');
    expect(cell(2, 'unit')).toBe('EUR');
    expect(cell(2, 'about')).toBe('Zephyr 2');
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  });

  test('takes layers, a file column and no header', () => {
    const rows = parse(toCsv(sample, { layers: ['dates'], file: 'a,b.txt', header: false }));
    expect(rows).toHaveLength(1);
    expect(rows[0].slice(0, 2)).toEqual(['a,b.txt', 'dates']);
  });

  test('keeps negative numbers numbers', () => {
    const claims = [{ ...sample.claims[0], value: -3, decimal: '-3' }];
    expect(toCsv({ ...sample, claims })).toContain(',-3,');
  });

  test.each(HOSTILE_WORDS)('no cell starts a formula: %j', (word) => {
    const rows = parse(toCsv(hostileAnalysis(word), { file: word, layers: ['entities', 'quotes', 'claims', 'dates'] })).slice(1);
    expect(rows.length).toBe(5);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cc}]*[=+\-@＝＋－＠]/u);
  });
});
