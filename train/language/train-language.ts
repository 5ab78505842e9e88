// Trains the language model: `npx tsx train/language/train-language.ts --lingua FILE --words DIR --cldr DIR --udhr DIR [--corpora DIR] [--articles DIR] [--out FILE]`.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gramKey, GramReader, wordKey } from '../../src/language/grams.ts';
import { languageClasses } from './classes.ts';
import { dropAliens, dropBorrowed, dropGuests } from './clean-words.ts';
import { GramCounts } from './gram-counts.ts';
import { LinguaTables, readVocabulary, type Vocabulary } from './sources.ts';
import { trainWeights } from './train-weights.ts';
import { writeModel } from './write-model.ts';

const { values: options } = parseArgs({
  options: {
    lingua: { type: 'string' },
    words: { type: 'string' },
    cldr: { type: 'string' },
    udhr: { type: 'string' },
    corpora: { type: 'string', default: '../shared/data/ner/train' },
    articles: { type: 'string', default: 'train/articles' },
    out: { type: 'string', default: 'models/language.txt' },
    features: { type: 'string', default: '260000' },
    pairs: { type: 'string', default: '600000' },
    epochs: { type: 'string', default: '4' },
    examples: { type: 'string', default: '500000' },
    refits: { type: 'string', default: '4' },
  },
});
const { lingua, words, cldr, udhr, corpora, articles } = options;
if (lingua === undefined || words === undefined || cldr === undefined || udhr === undefined) throw new Error('--lingua, --words, --cldr and --udhr are needed');

/** Languages with fewer words get parts of words beside them. */
const FEW_WORDS = 2500;

const classes = languageClasses.length;
const counts = new GramCounts(classes);
const tables = new LinguaTables(lingua);
const vocabularies: Vocabulary[] = languageClasses.map((language, column) => {
  if (language.lingua !== undefined) counts.addTables(language.lingua, column, tables);
  if (language.code === 'sr' && language.script === 'Latin') counts.addSerbian(column, tables);
  const vocabulary = readVocabulary(language, { words, cldr, udhr, corpora, articles });
  if (language.lingua !== undefined && vocabulary.words.size < FEW_WORDS) {
    for (const part of tables.commonParts(language.lingua, FEW_WORDS)) vocabulary.words.set(part, vocabulary.words.get(part) ?? 0.05);
  }
  return vocabulary;
});

/** Languages that a row is compared in: those of its script. */
const scripts = [...new Set(languageClasses.map(({ script }) => script))];
const columnsOf = scripts.map((script) => languageClasses.flatMap((language, c) => (language.script === script ? [c] : [])));
const PATTERNS = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));
const scriptIndex = (gram: string): number => PATTERNS.findIndex((pattern) => pattern.test(gram));

const hasTables = languageClasses.map(({ lingua }) => lingua !== undefined);
console.log('words with letters of another alphabet dropped', dropAliens(vocabularies, languageClasses, tables));
console.log('borrowed words dropped', dropBorrowed(vocabularies, languageClasses, columnsOf));
console.log('guests dropped', dropGuests(vocabularies, counts, counts.increments(), columnsOf, hasTables));
vocabularies.forEach((vocabulary, column) => counts.addWords(column, vocabulary));
console.log('n-grams', counts.rows.size);
const increments = counts.increments();

/** N-grams by what they tell apart: their frequency times the spread of what they say. */
const ranked: Array<{ gram: string; row: number; gain: number; columns: readonly number[] }> = [];
for (const [gram, row] of counts.rows) {
  if (gram.length < 2) continue;
  const script = scriptIndex(gram);
  if (script < 0) continue;
  const columns = columnsOf[script];
  let mean = 0;
  for (const c of columns) mean += increments[row * classes + c];
  mean /= columns.length;
  let gain = 0;
  for (const c of columns) {
    const spread = increments[row * classes + c] - mean;
    gain += (languageClasses[c].main ? 1 : 0.2) * Math.min(counts.count(row, c), 3e4) ** 0.75 * Math.abs(spread);
  }
  ranked.push({ gram, row, gain, columns });
}
ranked.sort((a, b) => b.gain - a.gain);
const kept = ranked.slice(0, Number(options.features));

const keyOfFeature: number[] = [];
const indexOfKey = new Map<number, number>();
const featureOf = (key: number): number => {
  let index = indexOfKey.get(key);
  if (index === undefined) {
    index = keyOfFeature.length;
    keyOfFeature.push(key);
    indexOfKey.set(key, index);
  }
  return index;
};
for (const { gram } of kept) featureOf(gramKey(gram));
const wordFeatures: Array<readonly [number, number]> = [];
languageClasses.forEach((language, c) => {
  const top = [...vocabularies[c].words].filter(([word]) => word.length >= 4).sort(([, a], [, b]) => b - a).slice(0, language.main ? 1500 : 500);
  for (const [word] of top) wordFeatures.push([featureOf(wordKey(word)), c]);
});
const weights = new Float32Array(keyOfFeature.length * classes);
for (const { gram, row, columns } of kept) {
  const feature = featureOf(gramKey(gram));
  let mean = 0;
  for (const c of columns) mean += increments[row * classes + c];
  mean /= columns.length;
  for (const c of columns) weights[feature * classes + c] += 0.5 * (increments[row * classes + c] - mean);
}
for (const [feature, c] of wordFeatures) weights[feature * classes + c] += 1;
console.log('features', keyOfFeature.length);

const groups = languageClasses.map(({ script }) => scripts.indexOf(script));
const model = trainWeights({ weights, classes, groups, indexOfKey, vocabularies, languages: languageClasses, reader: new GramReader(), epochs: Number(options.epochs), refits: Number(options.refits), pairs: Number(options.pairs), texts: 'mixed', examples: Number(options.examples), seed: 7, columnsOf });
writeFileSync(options.out, writeModel({ classes: languageClasses, keys: Uint32Array.from(keyOfFeature), weights: model.weights, step: model.step }));
