/**
 * `npm run bench:speed`: characters a second of the whole pipeline on French and English news, and
 * of its peers on the same articles in the same process. `ARTICLES=folder` takes other articles. Needs `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { Culture, recognizeAge, recognizeCurrency, recognizeDateTime, recognizeDimension, recognizeNumber, recognizeOrdinal, recognizePercentage, recognizeTemperature } from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import { Bench } from 'tinybench';
import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { articleTexts, printTable } from './articles.ts';
import { analyze } from './built.ts';

const version = (name: string): string => (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

const french = articleTexts('fr');
/** The slowest peer reads the two shortest articles. */
const fewFrench = [...french].sort((a, b) => a.length - b.length).slice(0, 2);
const english = articleTexts('en');
const winkNlp = wink(winkModel);
const culture = Culture.French;

/** Everything the peer offers for its own purpose: names, quotes and numbers of compromise, all kinds of Recognizers. */
function readWithCompromise(text: string): void {
  const document = compromise(text);
  document.people().out('array');
  document.organizations().out('array');
  document.places().out('array');
  document.quotations().out('array');
  document.match('#Value+').out('array');
}

function readWithRecognizers(text: string): void {
  for (const recognize of [recognizeNumber, recognizeOrdinal, recognizePercentage, recognizeAge, recognizeCurrency, recognizeDimension, recognizeTemperature, recognizeDateTime]) recognize(text, culture);
}

function readWithWink(text: string): void {
  const document = winkNlp.readDoc(text);
  document.entities().out();
  document.sentences().out();
}

const tasks: ReadonlyArray<readonly [name: string, texts: readonly string[], read: (text: string) => unknown]> = [
  ['article-analysis fr', french, (text) => analyze(text)],
  ['article-analysis en', english, (text) => analyze(text)],
  [`compromise ${version('compromise')} en`, english, readWithCompromise],
  [`wink-nlp ${version('wink-nlp')} en`, english, readWithWink],
  [`recognizers-text ${version('@microsoft/recognizers-text-suite')} fr`, fewFrench, readWithRecognizers],
];

/**
 * The engine goes on compiling for a million characters and more; what counts is the rate of a service that has
 * read so many. Every peer gets the same time, however soon it is warm.
 */
const WARM_UP = 15_000;
// Recognizers-Text needs minutes for what others read in a second, so that it gets few rounds.
const bench = new Bench({ time: 3000, warmupTime: WARM_UP, iterations: 3, warmupIterations: 1 });
for (const [name, texts, read] of tasks) {
  bench.add(name, () => {
    for (const text of texts) read(text);
  });
}
await bench.run();

const rate = (name: string): number => {
  const [, texts] = tasks.find(([task]) => task === name) as (typeof tasks)[number];
  const result = bench.getTask(name)?.result;
  if (result === undefined || !('latency' in result)) throw new Error(`${name} was not measured`);
  return texts.reduce((sum, text) => sum + text.length, 0) / (result.latency.p50 / 1000);
};
const rows = tasks.map(([name, texts]) => {
  const ours = rate(texts === english ? 'article-analysis en' : 'article-analysis fr');
  return [name, String(texts.length), (rate(name) / 1e6).toFixed(4), `${(ours / rate(name)).toFixed(1)} ×`];
});
printTable(`Median million characters a second, one thread, Node ${process.version}`, [['', 'articles', 'M chars/s', 'we are'], ...rows]);
