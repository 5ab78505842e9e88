/**
 * `npm run bench:dates -- [--numbers ../shared/data/numbers] [--articles ../shared/articles] [--errors LANG]`:
 * our dates beside chrono-node, on the date cases of Recognizers-Text (span and first day) and on
 * the dates of whole articles (F1 of exact spans and of spans that overlap by half), and the speed of both.
 */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as chrono from 'chrono-node';
import { dateOf, dayNumber, weekdayOf } from '../src/dates/calendar.ts';
import { findDates } from '../src/dates/find-dates.ts';
import type { DateData } from '../src/languages/date-data.ts';
import type { TextData } from '../src/languages/text-data.ts';
import { createDocument } from '../src/text/document.ts';
import { pairUp } from '../eval/compare.ts';
import { readGold } from '../eval/gold.ts';

const { values: options } = parseArgs({
  options: { numbers: { type: 'string', default: '../shared/data/numbers' }, articles: { type: 'string', default: '../shared/articles' }, errors: { type: 'string' } },
});

interface Span {
  start: number;
  end: number;
  /** First day, YYYY-MM-DD. */
  day?: string;
}
type Finder = (text: string, reference: Date | undefined) => Span[];

interface Pack {
  text: TextData;
  dates: DateData;
}

const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl'];

async function packOf(language: string): Promise<Pack> {
  const { text } = (await import(`../src/languages/${language}/text.ts`)) as Pick<Pack, 'text'>;
  const { dates } = (await import(`../src/languages/${language}/dates.ts`)) as Pick<Pack, 'dates'>;
  return { text, dates };
}

const isoDay = ({ year, month, day }: { year: number; month: number; day: number }): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The first day of an ISO date, month, year or week. */
function firstDay(iso: string): string | undefined {
  const week = /^(\d{4})-W(\d\d)$/.exec(iso);
  if (week !== null) {
    const january4 = dayNumber(Number(week[1]), 1, 4);
    return isoDay(dateOf(january4 - weekdayOf(january4) + 1 + 7 * (Number(week[2]) - 1)));
  }
  const plain = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
  return plain === null ? undefined : `${plain[1]}-${plain[2] ?? '01'}-${plain[3] ?? '01'}`;
}

function ours({ text: textData, dates }: Pack): Finder {
  return (text, reference) =>
    findDates(createDocument(text, textData), dates, reference).map(({ start, end, iso }) => {
      const day = iso === undefined ? undefined : firstDay(iso);
      return { start, end, ...(day !== undefined && { day }) };
    });
}

function chronos(language: string): Finder | undefined {
  const parser = (chrono as unknown as Record<string, { parse(text: string, reference?: Date): chrono.ParsedResult[] } | undefined>)[language];
  if (parser === undefined || typeof parser.parse !== 'function') return undefined;
  return (text, reference) =>
    parser.parse(text, reference).map(({ index, text: words, start }) => {
      const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
      return { start: index, end: index + words.length, ...(year !== null && month !== null && day !== null && { day: isoDay({ year, month, day }) }) };
    });
}

interface Case {
  input: string;
  results: Array<Span & { type: string; text: string; resolution?: { values?: Array<{ value?: string; start?: string }> } }> | null;
  context?: { ReferenceDateTime?: string };
  incomplete?: unknown;
  suspectFormat?: unknown;
}

const KINDS = new Set(['datetimeV2.date', 'datetimeV2.daterange']);

function readCases(language: string): Case[] {
  const file = join(options.numbers, `recognizers.datetime.${language}.jsonl.gz`);
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Case).filter((row) => row.results !== null && row.incomplete === undefined && row.suspectFormat === undefined);
}

function scoreCases(cases: readonly Case[], find: Finder, report: boolean): string[] {
  let gold = 0;
  let exact = 0;
  let loose = 0;
  let right = 0;
  let valued = 0;
  for (const { input, results, context } of cases) {
    const wanted = (results ?? []).filter(({ type }) => KINDS.has(type));
    if (wanted.length === 0) continue;
    const reference = context?.ReferenceDateTime === undefined ? undefined : new Date(`${context.ReferenceDateTime}Z`);
    const found = find(input, reference);
    const pairs = pairUp(wanted, found, 0.5);
    gold += wanted.length;
    loose += pairs.length;
    exact += pairUp(wanted, found, 1).length;
    for (const want of wanted) {
      const days = (want.resolution?.values ?? []).map(({ value, start }) => value ?? start).filter((day) => day !== undefined && /^\d{4}/.test(day));
      if (days.length === 0) continue;
      valued++;
      const got = pairs.find(([paired]) => paired === want)?.[1];
      if (got?.day !== undefined && days.includes(got.day)) right++;
      else if (report) console.log(`  ${input} [${input.slice(want.start, want.end)}] ${days.join(' ')}: ${got === undefined ? found.map(({ start, end }) => input.slice(start, end)).join('|') || 'nothing' : `${input.slice(got.start, got.end)} ${got.day ?? 'no value'}`} (${context?.ReferenceDateTime ?? ''})`);
    }
  }
  const percent = (value: number, of: number): string => (of === 0 ? '–' : ((100 * value) / of).toFixed(1));
  return [String(gold), percent(exact, gold), percent(loose, gold), percent(right, valued)];
}

function scoreArticles(language: string, find: Finder): string[] {
  let gold = 0;
  let found = 0;
  let exact = 0;
  let loose = 0;
  for (const article of readGold(options.articles)) {
    if (article.language !== language) continue;
    const dates = find(article.text, undefined);
    gold += article.dates.length;
    found += dates.length;
    exact += pairUp(article.dates, dates, 1).length;
    loose += pairUp(article.dates, dates, 0.5).length;
  }
  const f1 = (right: number): string => (gold === 0 ? '–' : ((200 * right) / (gold + found)).toFixed(1));
  return [String(gold), f1(exact), f1(loose)];
}

function speed(language: string, find: Finder): string {
  const text = readGold(options.articles).filter((article) => article.language === language).map((article) => article.text).join('\n\n');
  find(text.slice(0, 5000), undefined);
  const began = process.hrtime.bigint();
  find(text, undefined);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  return `${Math.round(text.length / seconds / 1000)}k`;
}

const rows: string[][] = [['', '', 'cases', 'span', 'half', 'value', 'articles', 'F1', 'F1 half', 'chars/s']];
for (const language of LANGUAGES) {
  const finders: Array<[string, Finder | undefined]> = [['ours', ours(await packOf(language))], ['chrono', chronos(language)]];
  const cases = readCases(language);
  for (const [name, find] of finders) {
    if (find === undefined) continue;
    rows.push([language, name, ...scoreCases(cases, find, options.errors === language && name === 'ours'), ...scoreArticles(language, find), speed(language, find)]);
  }
}
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
console.log('Recognizers-Text dates and date ranges: share with exact span, half overlap, first day right. Articles: F1 of dates. Speed.');
for (const row of rows) console.log(row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  '));
if (!readdirSync(options.numbers).some((name) => name.startsWith('recognizers.datetime'))) console.log('no Recognizers cases found');
