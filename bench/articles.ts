import { readGold } from '../eval/gold.ts';

/** Texts of one language for timing: the articles of `ARTICLES` (default: the fixtures). */
export function articleTexts(language: string): string[] {
  return readGold(process.env.ARTICLES ?? 'fixtures')
    .filter((article) => article.language === language)
    .map(({ text }) => text);
}

/** A table with the first column left and the others right. */
export function printTable(title: string, rows: ReadonlyArray<readonly string[]>): void {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  console.log(title);
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
  console.log();
}
