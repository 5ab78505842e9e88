import { analyze } from 'article-analysis';
import { toCsv } from 'article-analysis/render';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Spreadsheet programs take a file for UTF-8 by this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** Writes one CSV of all figures of the given articles, a line each, and tells how many there are. */
export async function writeClaims(files: readonly string[], output: string): Promise<number> {
  let csv = BYTE_ORDER_MARK;
  let figures = 0;
  for (const [i, file] of files.entries()) {
    const analysis = analyze(await readFile(file, 'utf8'));
    csv += toCsv(analysis, { file: path.basename(file), header: i === 0, layers: ['claims'] });
    figures += analysis.claims.length;
  }
  await writeFile(output, csv);
  return figures;
}

if (import.meta.filename === process.argv[1]) {
  const files = process.argv.slice(2);
  if (files.length === 0) console.error('usage: claims.ts <article.txt> …');
  else console.log(`${await writeClaims(files, 'claims.csv')} figures in claims.csv`);
}
