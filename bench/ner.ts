import { parseArgs } from 'node:util';
import { lookUpPhrases } from '../src/entities/knowledge/names.ts';
import { tagNames } from '../src/entities/tagger/tag-names.ts';
import type { TaggerModel } from '../src/entities/tagger/tagger-model.ts';
import { languagePacks } from '../src/languages/index.ts';
import { toLower, toUpper } from '../train/change-case.ts';
import { hasCapitalNouns } from '../train/capital-nouns.ts';
import { listedNames } from '../train/listed-names.ts';
import { fileSizes, readModelFiles } from '../train/model-files.ts';
import { f1, tagOf, threeTypes, type Counts } from '../train/score.ts';
import { loadArticles, loadTestSets, recase, type TestSet } from './ner-data.ts';
import { figureTable, meanThree, measure, taggerAlone, wholeLayer } from './ner-figures.ts';
import { compromise, winkProperNouns, type PeerName } from './ner-peers.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['ARTICLE_DATA'] ?? '../shared/data' },
    articles: { type: 'string', default: process.env['ARTICLE_GOLD'] ?? '../shared/articles' },
    /** Folder of the model files: the default is the model that was trained as the shipped one, but for the documents of these tables. */
    model: { type: 'string', default: 'models/held-out' },
    /** Leaves out the silver corpora, which take most of the time. */
    quick: { type: 'boolean', default: false },
  },
});

const loadStart = process.cpuUsage();
const modelOf = readModelFiles(values.model);
modelOf('fr');
const loadTime = process.cpuUsage(loadStart).user / 1000;
const sets = (await loadTestSets(values.data, values.articles)).filter(({ corpus }) => !values.quick || corpus !== 'wikineural');
const articles = await loadArticles(values.articles);
const tagger = taggerAlone(modelOf);

console.log(`## Names: exact extent and type (${values.model})\n`);
console.log(`F8: eight types (five for winer); F3: PER ORG LOC, companies counted as organizations.\n`);
console.log(figureTable(measure(sets, tagger)));
console.log('\n## The same with lists, rules and joining, as `analyze` gives them\n');
const packed = new Set(languagePacks.map(({ code }) => code));
console.log(figureTable(measure(sets.filter(({ language }) => packed.has(language)), wholeLayer(modelOf))));
console.log('\n## Whole articles\n');
console.log(figureTable(measure(articles, tagger)));

const own = sets.filter(({ corpus }) => corpus === 'ntrex' || corpus === 'authored' || corpus === 'winer');
console.log('\n## Without case (F3, mean over ntrex, authored and winer)\n');
console.log('| text | F3 |\n|---|---|');
console.log(`| as written | ${meanThree(measure(own, tagger)).toFixed(1)} |`);
console.log(`| all capitals | ${meanThree(measure(await recase(own, toUpper), tagger)).toFixed(1)} |`);
console.log(`| all small | ${meanThree(measure(await recase(own, toLower), tagger)).toFixed(1)} |`);

console.log('\n## Beside other JavaScript libraries, English\n');
console.log('| test | library | F3 | extent alone | words a second |\n|---|---|---|---|---|');
for (const set of sets.filter(({ language, corpus }) => language === 'en' && (corpus === 'ntrex' || corpus === 'authored' || corpus === 'conll'))) {
  printPeer(set, 'article-analysis', ownFinder(modelOf('en'), set));
  printPeer(set, compromise.name, compromise.find);
  printPeer(set, winkProperNouns.name, winkProperNouns.find);
}

const speedSets = [...sets.filter(({ corpus }) => corpus === 'ntrex' || corpus === 'winer'), ...articles];
let tokens = 0;
for (const { documents } of speedSets) for (const { document } of documents) tokens += document.tokens.count;
let best = Infinity;
for (let round = 0; round < 5; round++) {
  const start = process.cpuUsage();
  for (const { documents, language } of speedSets) for (const { document } of documents) tagNames(document, modelOf(language), lookUpPhrases(document, listedNames(language)), hasCapitalNouns(language));
  best = Math.min(best, process.cpuUsage(start).user / 1000);
}
console.log(`\n## Cost\n\n| | |\n|---|---|`);
console.log(`| tokens a second of processor time, lists and document features included | ${Math.round((tokens / best) * 1000)} |`);
for (const { name, gzipped } of fileSizes(values.model)) console.log(`| ${name} | ${gzipped} bytes gzipped |`);
console.log(`| load, one language | ${loadTime.toFixed(0)} ms |`);

function ownFinder(tagger: TaggerModel, set: TestSet): (text: string) => PeerName[] {
  const byText = new Map(set.documents.map(({ annotated, document }) => [annotated.text, document]));
  const names = listedNames(set.language);
  return (text) => {
    const document = byText.get(text);
    if (document === undefined) return [];
    return tagNames(document, tagger, lookUpPhrases(document, names)).map((span) => ({ start: document.tokens.start[span.firstToken], end: document.tokens.end[span.endToken - 1], tag: tagOf(span) }));
  };
}

function printPeer(set: TestSet, name: string, find: (text: string) => PeerName[]): void {
  const typed: Counts = { gold: 0, found: 0, right: 0 };
  const extent: Counts = { gold: 0, found: 0, right: 0 };
  let time = 0;
  let words = 0;
  let anyType = false;
  for (const { annotated, document } of set.documents) {
    const start = performance.now();
    const found = find(annotated.text);
    time += performance.now() - start;
    words += document.tokens.count;
    const wanted = new Set<string>();
    const wantedExtent = new Set<string>();
    for (const span of annotated.spans) {
      const type = threeTypes(span.tag);
      wantedExtent.add(`${span.start}:${span.end}`);
      extent.gold++;
      if (type === undefined) continue;
      typed.gold++;
      wanted.add(`${span.start}:${span.end}:${type}`);
    }
    for (const { start: from, end, tag } of found) {
      extent.found++;
      if (wantedExtent.has(`${from}:${end}`)) extent.right++;
      const type = tag === undefined ? undefined : threeTypes(tag);
      if (type === undefined) continue;
      anyType = true;
      typed.found++;
      if (wanted.has(`${from}:${end}:${type}`)) typed.right++;
    }
  }
  console.log(`| ${set.corpus}.en | ${name} | ${anyType ? f1(typed).toFixed(1) : 'no types'} | ${f1(extent).toFixed(1)} | ${Math.round((words / time) * 1000)} |`);
}
