/**
 * `npm run bench:language [-- --data ../shared/data --articles ../shared/articles]`: macro accuracy over 24
 * languages on words, pairs and sentences of lingua's tests and on sentences and headlines of news, beside
 * franc, eld and tinyld in the same run, the candidates restricted to the 24. Then, with every language a
 * candidate: texts in other languages named rightly or not taken for one of the 24, sentences a second of
 * CPU time, time to load and size; and how often guesses of each confidence are right.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { eld } from 'eld/large';
import { franc } from 'franc';
import { detect as tinyld } from 'tinyld';
import { printTable } from './articles.ts';
import { builtModule } from './built.ts';
import { cpuMilliseconds } from './cpu-time.ts';
import { CODES, readOutside, readTexts } from './language-data.ts';

// The built package, as its users run it and as the others come.
const { detectLanguage } = (await import(builtModule('language.node'))) as typeof import('../src/language.ts');
const { detectLightly } = (await import(builtModule('light-detector'))) as typeof import('../src/language/light-detector.ts');

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' }, articles: { type: 'string', default: '../shared/articles' }, errors: { type: 'string' } } });
const FRANC: Readonly<Record<string, string>> = {
  fra: 'fr', eng: 'en', spa: 'es', deu: 'de', ita: 'it', por: 'pt', nld: 'nl', pol: 'pl', rus: 'ru', ukr: 'uk', swe: 'sv', dan: 'da', nob: 'nb', fin: 'fi', ron: 'ro', ces: 'cs', hun: 'hu', ell: 'el', tur: 'tr', arb: 'ar', pes: 'fa', cmn: 'zh', jpn: 'ja', kor: 'ko',
};
const francOnly = Object.keys(FRANC);
const withNorwegian = CODES.map((code) => (code === 'nb' ? 'no' : code));
const bokmal = (code: string): string => (code === 'no' ? 'nb' : code);

/** Times that the sentences are read to measure the rate, the median of which counts. */
const PASSES = 5;

interface System {
  readonly name: string;
  /** Module that the time to load is measured of, and a call on a text. */
  readonly load: string;
  readonly size: () => string;
  /** Among the 24. */
  readonly among: (text: string) => string;
  /** Among all. */
  readonly free: (text: string) => string;
}

const gzipped = (file: string): string => (gzipSync(readFileSync(file)).length / 1e6).toFixed(2);
const systems: readonly System[] = [
  {
    name: 'article-analysis',
    load: `import { detectLanguage as read } from '${builtModule('language.node')}'`,
    size: () => gzipped('models/language.txt'),
    among: (text) => detectLanguage(text, { only: CODES }).code,
    free: (text) => detectLanguage(text).code,
  },
  {
    name: 'light detector',
    load: `import { detectLightly as read } from '${builtModule('light-detector')}'`,
    size: () => gzipped('models/language-light.txt'),
    among: (text) => detectLightly(text, { only: CODES }).code,
    free: (text) => detectLightly(text).code,
  },
  {
    name: 'franc',
    load: "import { franc as read } from 'franc'",
    size: () => gzipped('node_modules/franc/data.js'),
    among: (text) => FRANC[franc(text, { only: francOnly, minLength: 1 })] ?? 'und',
    free: (text) => FRANC[franc(text)] ?? 'other',
  },
  {
    name: 'eld L',
    load: "import { eld } from 'eld/large'; const read = (text) => eld.detect(text)",
    size: () => '–',
    among: (text) => {
      eld.setLanguageSubset(withNorwegian);
      return bokmal(eld.detect(text).language);
    },
    free: (text) => {
      eld.setLanguageSubset([]);
      return bokmal(eld.detect(text).language);
    },
  },
  {
    name: 'tinyld',
    load: "import { detect as read } from 'tinyld'",
    size: () => '–',
    among: (text) => bokmal(tinyld(text, { only: withNorwegian })),
    free: (text) => bokmal(tinyld(text)),
  },
];

const percent = (share: number): string => (100 * share).toFixed(2);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Milliseconds of processor time of a fresh process from import to first answer. */
function loadTime(code: string): string {
  const asImport = (_: string, names: string, from: string): string => `const {${names.replace(/ as /g, ': ')}} = await import(${from});`;
  const source = `${code}; read('Le maire a parlé mardi devant la presse.');`.replace(/import \{([^}]*)\} from ('[^']*');?/g, asImport);
  const script = `const before = process.cpuUsage(); ${source} const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
  const times = Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })));
  return Math.min(...times).toFixed(0);
}

const kinds = readTexts(values.data, values.articles);
const outside = readOutside();
const rows = systems.map(({ name, load, size, among, free }) => {
  among('Le maire a parlé.');
  const accuracies = [...kinds].map(([kind, languages]) => percent(mean([...languages].map(([code, texts]) => texts.filter((text) => isRight(kind, code, text)).length / texts.length))));
  const sentences = [...(kinds.get('sentence')?.values() ?? [])].flat();
  // All have read the sentences once: a rate is that of warm code.
  const passes = Array.from({ length: PASSES }, () => cpuMilliseconds(() => sentences.forEach(among)));
  const rate = (1000 * sentences.length) / passes.sort((a, b) => a - b)[PASSES >> 1];
  const refused = mean([...outside].map(([, texts]) => texts.filter((text) => !CODES.includes(free(text))).length / texts.length));
  return [name, ...accuracies, percent(refused), String(Math.round(rate)), loadTime(load), size()];

  function isRight(kind: string, code: string, text: string): boolean {
    const found = among(text);
    if (found !== code && name === 'article-analysis' && values.errors === kind) console.log(code, found, text.slice(0, 120));
    return found === code;
  }
});
printTable('Macro accuracy, %', [['', ...kinds.keys(), 'out-of-set', 'sentences/s', 'load ms', 'MB gz'], ...rows]);
printTable('Texts', [['', ...kinds.keys(), 'out-of-set'], ['texts', ...[...kinds.values(), outside].map((languages) => String([...languages.values()].flat().length))], ['languages', ...[...kinds.values(), outside].map((languages) => String(languages.size))]]);

const bins = Array.from({ length: 10 }, () => ({ of: 0, right: 0, sum: 0 }));
for (const languages of kinds.values()) {
  for (const [code, texts] of languages) {
    for (const text of texts) {
      const guess = detectLanguage(text);
      const bin = bins[Math.min(9, Math.floor(guess.confidence * 10))];
      bin.of++;
      bin.sum += guess.confidence;
      if (guess.code === code) bin.right++;
    }
  }
}
printTable('How often guesses of a confidence are right, every language a candidate', [
  ['confidence', 'guesses', 'mean', 'right %'],
  ...bins.map(({ of, right, sum }, i) => [`${i / 10} to ${(i + 1) / 10}`, String(of), of === 0 ? '–' : (sum / of).toFixed(3), of === 0 ? '–' : ((100 * right) / of).toFixed(1)]),
]);
