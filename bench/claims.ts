/**
 * `npm run bench:claims -- [--numbers ../shared/data/numbers] [--languages fr,en] [--errors KIND.LANG [--half first]] [--fast]`:
 * our quantities beside Recognizers-Text and compromise on the same cases, strict: one answer for
 * one expected, equal span, equal value; F1 of spans and of spans with values, in percent. Then the
 * speed of all three. Answers without a value in the specification (a unit alone) are left out.
 */
import { parseArgs } from 'node:util';
import { newsCases, phenomena, recognizerCases, spelledCases, text2numCases, type Answer, type Case } from './claims-data.ts';
import { inTermsOf, itemsOf, packOf, type Pack } from './claims-ours.ts';
import { compromiseNumbers, recognizersOf } from './claims-peers.ts';
import { scoreNews } from './claims-news.ts';
import { printSpeed } from './claims-speed.ts';

const { values: options } = parseArgs({
  options: {
    numbers: { type: 'string', default: '../shared/data/numbers' },
    languages: { type: 'string', default: 'fr,en,es,de,it,pt,nl,pl,ru,sv,da,nb,fi,ro' },
    errors: { type: 'string' },
    /** Errors of one half of the cases only, so that the other half stays unread. */
    half: { type: 'string' },
    fast: { type: 'boolean', default: false },
  },
});

const KINDS = ['number', 'ordinal', 'percent', 'currency', 'dimension', 'temperature', 'age', 'numberrange'];

interface Score {
  span: number;
  value: number;
  found: number;
  gold: number;
}

/** Whether the errors of a case may be printed: halves by the sum of its letters. */
const readable = (input: string): boolean => options.half === undefined || [...input].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 2 === (options.half === 'first' ? 0 : 1);

const close = (a: number | undefined, b: number | undefined): boolean => a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));
/** The specifications print fifteen digits of a fraction at most. */
const closeToPrinted = (a: number | undefined, b: number | undefined): boolean => close(a, b) || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.abs(b) + 1e-14);
const sameValue = (a: Answer, b: Answer): boolean => closeToPrinted(a.value, b.value) && close(a.min, b.min) && close(a.max, b.max);

function scoreCases(cases: readonly Case[], find: (input: string) => readonly Answer[], errors = false): Score {
  const score: Score = { span: 0, value: 0, found: 0, gold: 0 };
  for (const { input, gold } of cases) {
    const found = find(input);
    score.found += found.length;
    score.gold += gold.length;
    let right = 0;
    for (const expected of gold) {
      const same = found.find(({ start, end }) => start === expected.start && end === expected.end);
      if (same === undefined) continue;
      score.span++;
      if (sameValue(same, expected)) right++;
    }
    score.value += right;
    if (errors && readable(input) && (right !== gold.length || found.length !== gold.length)) {
      const show = (answers: readonly Answer[]): string => answers.map(({ start, end, value, min, max }) => `[${input.slice(start, end)}]=${value ?? `${min ?? ''}..${max ?? ''}`}`).join(' ');
      console.log(`${input}\n   want ${show(gold)}\n   got  ${show(found)}`);
    }
  }
  return score;
}

const f1 = (right: number, { found, gold }: Score): string => (found + gold === 0 ? '-' : ((200 * right) / (found + gold)).toFixed(1));
const cell = (score: Score | undefined): string => (score === undefined ? '-' : `${f1(score.span, score)} / ${f1(score.value, score)}`).padStart(15);

console.log(`${'kind'.padEnd(14)}${'lang'.padEnd(6)}${'cases'.padStart(6)}${'ours'.padStart(15)}${'Recognizers'.padStart(15)}${'compromise'.padStart(15)}   (span / value, F1 %)`);
const packs = new Map<string, Pack>();
for (const language of options.languages.split(',')) {
  const pack = await packOf(language);
  if (pack !== undefined && pack.numbers.words !== undefined) packs.set(language, pack);
}
const row = (kind: string, language: string, cases: number, ...scores: Array<Score | undefined>): void =>
  console.log(`${kind.padEnd(14)}${language.padEnd(6)}${String(cases).padStart(6)}${scores.map(cell).join('')}`);

for (const kind of KINDS) {
  for (const [language, pack] of packs) {
    const cases = recognizerCases(options.numbers, kind, language);
    if (cases.length === 0) continue;
    const peer = options.fast ? undefined : recognizersOf(kind, language);
    const ours = scoreCases(cases, (input) => inTermsOf(kind, itemsOf(pack, input), pack), options.errors === `${kind}.${language}`);
    row(kind, language, cases.length, ours, peer === undefined ? undefined : scoreCases(cases, peer), language === 'en' && kind === 'number' ? scoreCases(cases, compromiseNumbers) : undefined);
  }
}
for (const [language, pack] of packs) {
  const cases = spelledCases(options.numbers, language);
  if (cases.length === 0) continue;
  const peer = options.fast ? undefined : recognizersOf('number', language);
  row('spelled out', language, cases.length, scoreCases(cases, (input) => itemsOf(pack, input).map(({ quantity: { number, value } }) => ({ start: number.start, end: number.end, ...(value === undefined ? {} : { value }) })), options.errors === `spelled.${language}`), peer === undefined ? undefined : scoreCases(cases, peer));
}
for (const [language, pack] of packs) {
  const all = text2numCases(options.numbers, language);
  if (all.length === 0) continue;
  const numbers = (input: string): Answer[] => itemsOf(pack, input).map(({ quantity: { number, value } }) => ({ start: number.start, end: number.end, ...(value === undefined ? {} : { value }) }));
  const bad = all.filter(({ input, invalid }) => invalid && numbers(input).some(({ start, end }) => start === 0 && end === input.length));
  row('text2num', language, all.length, scoreCases(all.filter(({ invalid }) => !invalid), numbers, options.errors === `text2num.${language}`));
  if (bad.length > 0) console.log(`   read as one number: ${bad.map(({ input }) => input).join('; ')}`);
}
for (const [language, pack] of packs) {
  const cases = phenomena(options.numbers, language);
  let right = 0;
  let all = 0;
  for (const { input, gold } of cases) {
    const items = itemsOf(pack, input);
    const candidates = items.flatMap((item) => [item, ...(item.range?.parts ?? [])]);
    for (const expected of gold) {
      if ('from' in expected || (expected.value === undefined && expected.min === undefined)) continue;
      all++;
      const found = candidates.find(({ quantity }) => quantity.start < expected.end && expected.start < quantity.end && (close(quantity.value, expected.value) || (expected.min !== undefined && close(quantity.min, expected.min))));
      if (found !== undefined && found.quantity.start === expected.start && found.quantity.end === expected.end) right++;
      else if (options.errors === `phenomena.${language}`) console.log(`${input}\n   want [${expected.text}] ${expected.value ?? `${expected.min}..${expected.max}`}\n   got  ${items.map(({ quantity }) => `[${quantity.text}] ${quantity.value ?? `${quantity.min}..${quantity.max}`}`).join(' ')}`);
    }
  }
  if (all > 0) console.log(`${'phenomena'.padEnd(14)}${language.padEnd(6)}${String(all).padStart(6)}   ${right} with span and value as annotated`);
}
const english = packs.get('en');
if (english !== undefined) scoreNews(newsCases(options.numbers), english, (input) => options.errors === 'news' && readable(input));
if (!options.fast) printSpeed(packs);
