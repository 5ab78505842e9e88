/**
 * `npm run eval -- PATH… [--errors entity|quote|claim|date] [--article ID] [--half tune|last]`:
 * the library's accuracy on articles with gold, a row per language and half. With `--errors`
 * the mistakes of that layer are listed first.
 */
import { parseArgs } from 'node:util';
import { analyze } from '../src/index.ts';
import { isTuningHalf, readGold, type GoldArticle } from './gold.ts';
import { emptyScores, scoreArticle, type Counts, type Scores, type Share } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, article: { type: 'string' }, half: { type: 'string' }, language: { type: 'string' } },
});
const paths = positionals.length > 0 ? positionals : ['fixtures'];

const groups = new Map<string, Scores>();
for (const article of paths.flatMap(readGold)) {
  const half = isTuningHalf(article.id) ? 'tune' : 'last';
  if (values.article !== undefined && article.id !== values.article) continue;
  if (values.language !== undefined && article.language !== values.language) continue;
  if (values.half !== undefined && values.half !== half) continue;
  const found = analyze(article.text, article.referenceDate === undefined ? {} : { referenceDate: article.referenceDate });
  for (const name of groupsOf(article, half)) {
    const scores = groups.get(name) ?? emptyScores();
    groups.set(name, scores);
    scoreArticle(article, found, scores);
  }
  const listed = scoreArticle(article, found, emptyScores()).filter((mistake) => mistake.layer === values.errors);
  if (listed.length > 0) console.log(`# ${article.id} (read as ${found.language.code})`);
  for (const { what } of listed) console.log(`  ${what.replaceAll('\n', '⏎')}`);
}

function groupsOf(article: GoldArticle, half: string): string[] {
  if (article.id === 'llama3.fr') return ['llama3.fr'];
  return [`${article.language} ${half}`, `${article.language} both`, `all ${half}`];
}

const percent = (value: number, of: number): string => (of === 0 ? '–' : ((100 * value) / of).toFixed(1));
const f1 = ({ right, predicted, gold }: Counts): string => percent(2 * right, predicted + gold);
const precision = ({ right, predicted }: Counts): string => percent(right, predicted);
const recall = ({ right, gold }: Counts): string => percent(right, gold);
const part = ({ right, of }: Share): string => percent(right, of);

type Column = [name: string, cell: (scores: Scores) => string];

function table(title: string, columns: readonly Column[]): void {
  const rows = [['', ...columns.map(([name]) => name)]];
  for (const [name, scores] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) rows.push([name, ...columns.map(([, cell]) => cell(scores))]);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  console.log(title);
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
  console.log();
}

const TYPES = ['person', 'company', 'organization', 'model', 'product', 'place', 'event', 'work'];

table('Entities: F1 of mentions with exact span and type, share of right canonical names, F1 by type', [
  ['F1', (s) => f1(s.mentions)],
  ['P', (s) => precision(s.mentions)],
  ['R', (s) => recall(s.mentions)],
  ['name', (s) => part(s.canonicalName)],
  ['mentions', (s) => String(s.mentions.gold)],
  ...TYPES.map((type): Column => [type, (s) => f1(s.byType[type] ?? { right: 0, predicted: 0, gold: 0 })]),
]);
table('Quotes: F1 at intersection over union 0.5, then shares of the found', [
  ['F1', (s) => f1(s.quotes)],
  ['P', (s) => precision(s.quotes)],
  ['R', (s) => recall(s.quotes)],
  ['kind', (s) => part(s.quoteKind)],
  ['speaker', (s) => part(s.speaker)],
  ['by name', (s) => part(s.speakerName)],
  ['cue', (s) => part(s.cue)],
  ['quotes', (s) => String(s.quotes.gold)],
]);
table('Claims: F1 of exact spans and of spans that overlap by half, then shares of the latter', [
  ['F1', (s) => f1(s.claims)],
  ['P', (s) => precision(s.claims)],
  ['R', (s) => recall(s.claims)],
  ['F1 half', (s) => f1(s.claimsLoose)],
  ['value', (s) => part(s.value)],
  ['kind', (s) => part(s.claimKind)],
  ['comparator', (s) => part(s.comparator)],
  ['unit', (s) => part(s.unit)],
  ['change', (s) => part(s.change)],
  ['subject', (s) => part(s.subject)],
  ['source', (s) => part(s.source)],
  ['claims', (s) => String(s.claims.gold)],
]);
table('Dates: F1 of exact spans and of spans that overlap by half; ISO where the gold gives it whole', [
  ['F1', (s) => f1(s.dates)],
  ['F1 half', (s) => f1(s.datesLoose)],
  ['iso', (s) => part(s.iso)],
  ['dates', (s) => String(s.dates.gold)],
]);
