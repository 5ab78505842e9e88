import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Rows of a gzipped list with tab-separated fields and a header line, by field name. */
export function readList(folder: string, name: string): Array<Record<string, string>> {
  const [header, ...lines] = gunzipSync(readFileSync(join(folder, `${name}.tsv.gz`))).toString('utf8').trimEnd().split('\n');
  const fields = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(fields.map((field, i) => [field, cells[i] ?? '']));
  });
}

/** Parts of a cell that lists several values. */
export const parts = (cell: string): string[] => cell.split(';').map((part) => part.trim()).filter((part) => part !== '');
