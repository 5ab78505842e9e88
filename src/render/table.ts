import type { Analysis } from '../analysis.ts';
import { cellWidth, cutCells, padCells } from './columns.ts';
import { escapeTerminal } from './escape.ts';
import { toRows, type Layer } from './rows.ts';

/** Options of `toTable`. */
export interface TableOptions {
  /** Which layers to show; default all. */
  readonly layers?: readonly Layer[];
  /** The widest a column may be, in cells; default 48. */
  readonly widest?: number;
  /** A line above the table. */
  readonly title?: string;
}

const HEAD = ['layer', 'kind', 'who', 'text', 'about', 'value', 'unit', 'date', 'offset'];

/** The findings as an aligned table for a terminal, one line each. */
export function toTable(analysis: Analysis, { layers, widest = 48, title }: TableOptions = {}): string {
  const rows = toRows(analysis, layers).map((row) => {
    const value = row.value === '' && row.min !== '' ? `${row.min}–${row.max}` : row.value;
    const cells = [row.layer, row.kind, row.who, row.text, row.about, value, row.unit, row.date, `${row.start}–${row.end}`];
    return cells.map((cell) => cutCells(escapeTerminal(cell), widest));
  });
  const widths = HEAD.map((name, column) => rows.reduce((width, row) => Math.max(width, cellWidth(row[column])), name.length));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => padCells(cell, widths[column])).join('  ').trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const above = title === undefined ? [] : [escapeTerminal(title)];
  return [...above, line(HEAD), rule, ...rows.map(line)].map((text) => `${text}\n`).join('');
}
