/**
 * `npm run bench:language [-- --data ../shared/data/langid]`: macro accuracy over 24 languages on
 * single words, pairs of words and sentences, beside franc, eld and tinyld in the same run, the
 * candidates restricted to the 24; then how often guesses of each confidence are right.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { eld } from 'eld/large';
import { franc } from 'franc';
import { detect as tinyld } from 'tinyld';
import { detectLanguage } from '../src/language.ts';
import { printTable } from './articles.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/langid' } } });
const CODES = 'fr en es de it pt nl pl ru uk sv da nb fi ro cs hu el tr ar fa zh ja ko'.split(' ');
const KINDS = ['single-words', 'word-pairs', 'sentences'] as const;
const FRANC: Readonly<Record<string, string>> = {
  fra: 'fr', eng: 'en', spa: 'es', deu: 'de', ita: 'it', por: 'pt', nld: 'nl', pol: 'pl', rus: 'ru', ukr: 'uk', swe: 'sv', dan: 'da', nob: 'nb', fin: 'fi', ron: 'ro', ces: 'cs', hun: 'hu', ell: 'el', tur: 'tr', arb: 'ar', pes: 'fa', cmn: 'zh', jpn: 'ja', kor: 'ko',
};
const francOnly = Object.keys(FRANC);
eld.setLanguageSubset(CODES.map((code) => (code === 'nb' ? 'no' : code)));
const bokmal = (code: string): string => (code === 'no' ? 'nb' : code);

const systems: ReadonlyArray<readonly [string, (text: string) => string]> = [
  ['article-analysis', (text) => detectLanguage(text, { only: CODES }).code],
  ['article-analysis, all languages', (text) => detectLanguage(text).code],
  ['franc', (text) => FRANC[franc(text, { only: francOnly, minLength: 1 })] ?? 'und'],
  ['eld L', (text) => bokmal(eld.detect(text).language)],
  ['tinyld', (text) => bokmal(tinyld(text, { only: CODES.map((code) => (code === 'nb' ? 'no' : code)) }))],
];

const rows = new Map<string, string[]>(CODES.flatMap((code) => KINDS.map((kind) => [`${kind}/${code}`, gunzipSync(readFileSync(`${values.data}/${kind}/${code}.txt.gz`)).toString('utf8').split('\n').filter((line) => line !== '')])));

const table = systems.map(([name, read]) => {
  read('Le maire a parlé.');
  let sentences = 0;
  let milliseconds = 0;
  const accuracies = KINDS.map((kind) => {
    const perLanguage = CODES.map((code) => {
      const lines = rows.get(`${kind}/${code}`) as string[];
      const started = performance.now();
      const right = lines.filter((line) => read(line) === code).length;
      if (kind === 'sentences') {
        milliseconds += performance.now() - started;
        sentences += lines.length;
      }
      return right / lines.length;
    });
    return ((100 * perLanguage.reduce((sum, share) => sum + share, 0)) / CODES.length).toFixed(2);
  });
  return [name, ...accuracies, String(Math.round(sentences / (milliseconds / 1000)))];
});
printTable('Macro accuracy over 24 languages', [['', ...KINDS, 'sentences/s'], ...table]);

const bins = Array.from({ length: 10 }, () => ({ of: 0, right: 0, sum: 0 }));
for (const [name, lines] of rows) {
  const code = name.split('/')[1];
  for (const line of lines) {
    const guess = detectLanguage(line);
    const bin = bins[Math.min(9, Math.floor(guess.confidence * 10))];
    bin.of++;
    bin.sum += guess.confidence;
    if (guess.code === code) bin.right++;
  }
}
printTable('How often guesses of a confidence are right', [
  ['confidence', 'guesses', 'mean', 'right %'],
  ...bins.map(({ of, right, sum }, i) => [`${i / 10} to ${(i + 1) / 10}`, String(of), of === 0 ? '–' : (sum / of).toFixed(3), of === 0 ? '–' : ((100 * right) / of).toFixed(1)]),
]);
