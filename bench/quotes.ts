/**
 * `npm run bench:quotes -- [--data ../shared/data/quotes] [--errors SET] [--limit N]`: our quotes on the development
 * corpora beside everything in marks and, for English, compromise's quotations. Corpora whose annotation is
 * cut or incomplete show recall and speaker only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { scoreQuotes, type Figures, type ScoredQuote, type ScoredText } from './quotes-score.ts';
import { bareMarks, compromiseQuotations, ourSystem, type Joins, type QuoteSystem } from './quotes-systems.ts';

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data/quotes' }, errors: { type: 'string' }, only: { type: 'string' }, limit: { type: 'string' } },
});

interface CorpusText {
  id: string;
  text: string;
  quotes: ScoredQuote[];
}

const SETS: ReadonlyArray<{ name: string; recallOnly?: boolean; joins?: Joins }> = [
  ...['fr', 'en', 'es', 'de', 'it', 'pt'].map((code) => ({ name: `hard-cases.${code}` })),
  { name: 'gum-news.en' },
  { name: 'polnear-dev.en', joins: 'sentences' },
  { name: 'german-wikinews-dev.de', joins: 'hearsay' },
  { name: 'cstnews.pt', recallOnly: true },
  { name: 'annodis.fr', recallOnly: true },
  ...['fr', 'en', 'es', 'de', 'it', 'pt', 'nl'].map((code) => ({ name: `ud-silver.${code}`, recallOnly: true })),
];

const read = (name: string): CorpusText[] =>
  gunzipSync(readFileSync(join(options.data, `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusText)
    .slice(0, options.limit === undefined ? undefined : Number(options.limit));

const cell = (value: number): string => value.toFixed(1).padStart(7);

function row(set: string, system: string, figures: Figures, recallOnly: boolean): string {
  const types = ['direct', 'mixed', 'indirect'].map((type) => {
    const count = figures.byType[type];
    return count === undefined ? '      –' : cell((100 * count.found) / count.gold);
  });
  const dash = '      –';
  const exact = recallOnly ? [dash, dash, dash, dash] : [figures.ggt3, figures.ggt8, figures.iou5, figures.token].map(cell);
  return `${set.padEnd(24)}${system.padEnd(12)}${exact.join('')}${cell(figures.recall3)}${types.join('')}${cell(figures.speaker)}${recallOnly ? dash : cell(figures.joint)}`;
}

function printErrors(texts: readonly ScoredText[]): void {
  const overlaps = (a: ScoredQuote, b: ScoredQuote): boolean => Math.min(a.end, b.end) - Math.max(a.start, b.start) > 0.3 * (a.end - a.start);
  for (const { text, gold, found } of texts) {
    for (const quote of gold) {
      if (!found.some((other) => overlaps(quote, other))) console.log(`MISS ${quote.type} …${text.slice(Math.max(0, quote.start - 70), quote.start)}⟦${text.slice(quote.start, quote.end)}⟧${text.slice(quote.end, quote.end + 60)}`.replaceAll('\n', '¶'));
    }
    for (const quote of found) {
      if (!gold.some((other) => overlaps(quote, other) || overlaps(other, quote))) console.log(`EXTRA ${quote.type} …${text.slice(Math.max(0, quote.start - 70), quote.start)}⟦${text.slice(quote.start, quote.end)}⟧${text.slice(quote.end, quote.end + 40)} (${quote.cue?.text ?? ''})`.replaceAll('\n', '¶'));
    }
  }
}

console.log(`${''.padEnd(36)}${['ggt@.3', 'ggt@.8', 'iou@.5', 'token', 'recall', 'direct', 'mixed', 'indir', 'speaker', 'joint'].map((name) => name.padStart(7)).join('')}`);
for (const { name, recallOnly = false, joins } of SETS) {
  if (options.only !== undefined && !name.includes(options.only)) continue;
  const code = name.slice(name.lastIndexOf('.') + 1);
  const texts = read(name);
  const systems: Array<[string, QuoteSystem]> = [['marks alone', await bareMarks(code)], ...(code === 'en' ? [['compromise', compromiseQuotations] as [string, QuoteSystem]] : []), ['ours', await ourSystem(code, joins)]];
  for (const [label, system] of systems) {
    const scored = texts.map(({ text, quotes }) => ({ text, gold: quotes, found: system(text) }));
    console.log(row(name, label, scoreQuotes(scored), recallOnly));
    if (label === 'ours' && options.errors === name) printErrors(scored);
  }
}
