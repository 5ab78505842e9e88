import type { Analysis } from '../analysis.ts';
import { COLUMNS, toRows, type Layer, type Row } from './rows.ts';

/** Options of `toCsv`. */
export interface CsvOptions {
  /** Which layers to write; default quotes and claims. */
  readonly layers?: readonly Layer[];
  /** Adds a first column "file" with this name on every row. */
  readonly file?: string;
  /** Whether the first line names the columns; default true. */
  readonly header?: boolean;
}

/** Our own numbers and codes; every other column holds words of the article. */
const OWN_COLUMNS: ReadonlySet<keyof Row> = new Set(['layer', 'id', 'kind', 'whoId', 'value', 'min', 'max', 'comparator', 'modality', 'confidence', 'start', 'end']);
/** Spreadsheets take a cell that starts with one of these for a formula. */
const FORMULA_START = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

/** The findings as CSV (RFC 4180), safe to open in a spreadsheet: no cell can start a formula. */
export function toCsv(analysis: Analysis, { layers = ['quotes', 'claims'], file, header = true }: CsvOptions = {}): string {
  const columns = file === undefined ? [...COLUMNS] : ['file', ...COLUMNS];
  const lines = header ? [columns.join(',')] : [];
  for (const row of toRows(analysis, layers)) {
    const cells = COLUMNS.map((column) => quoted(OWN_COLUMNS.has(column) ? row[column] : defused(row[column])));
    if (file !== undefined) cells.unshift(quoted(defused(file)));
    lines.push(cells.join(','));
  }
  return lines.map((line) => `${line}\r\n`).join('');
}

/** An apostrophe in front makes a spreadsheet read the cell as text. */
const defused = (cell: string): string => (FORMULA_START.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
