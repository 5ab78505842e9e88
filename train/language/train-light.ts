// Cuts a trained model to the weights that matter most and fits those again, for the light detector
// (or, with `--texts mixed --pairs 600000`, only fits the full model further):
// `npm run train:language:light -- --lingua FILE --words DIR --cldr DIR --udhr DIR [--corpora DIR] [--articles DIR] [--pairs 40000]`.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { GramReader } from '../../src/language/grams.ts';
import { LanguageModel } from '../../src/language/language-model.ts';
import { languageClasses } from './classes.ts';
import { dropAliens, dropBorrowed, dropForeign, dropMisread } from './clean-words.ts';
import { LinguaTables, readVocabulary } from './sources.ts';
import { trainWeights } from './train-weights.ts';
import { readModel, writeModel } from './write-model.ts';

const { values: options } = parseArgs({
  options: {
    lingua: { type: 'string' },
    words: { type: 'string' },
    cldr: { type: 'string' },
    udhr: { type: 'string' },
    corpora: { type: 'string', default: '../shared/data/ner/train' },
    articles: { type: 'string', default: 'train/articles' },
    model: { type: 'string', default: 'models/language.txt' },
    out: { type: 'string', default: 'models/language-light.txt' },
    pairs: { type: 'string', default: '40000' },
    texts: { type: 'string', default: 'long' },
    examples: { type: 'string', default: '60000' },
    seed: { type: 'string', default: '7' },
  },
});
const { lingua, words, cldr, udhr, corpora, articles } = options;
if (lingua === undefined || words === undefined || cldr === undefined || udhr === undefined) throw new Error('--lingua, --words, --cldr and --udhr are needed');

const packed = readFileSync(options.model, 'utf8');
const { languages, keys, weights: steps, step } = readModel(packed);
const classes = languages.map((name) => {
  const found = languageClasses.find(({ code, script }) => name === `${code}:${script}`);
  if (found === undefined) throw new Error(`no class for ${name}`);
  return found;
});
const vocabularies = classes.map((language) => readVocabulary(language, { words, cldr, udhr, corpora, articles }));
const tables = new LinguaTables(lingua);
console.log('words with letters of another alphabet dropped', dropAliens(vocabularies, classes, tables));
const scripts = [...new Set(classes.map(({ script }) => script))];
const columnsOf = scripts.map((script) => classes.flatMap((language, c) => (language.script === script ? [c] : [])));
console.log('borrowed words dropped', dropBorrowed(vocabularies, classes, columnsOf));
console.log('foreign words of mixed lists dropped', dropForeign(vocabularies, classes, tables));
console.log('misread words dropped', dropMisread(vocabularies, classes, new LanguageModel(packed)));

const model = trainWeights({
  weights: Float32Array.from(steps, (value) => value * step),
  classes: classes.length,
  groups: classes.map(({ script }) => scripts.indexOf(script)),
  columnsOf,
  indexOfKey: new Map([...keys].map((key, feature) => [key, feature])),
  vocabularies,
  languages: classes,
  reader: new GramReader(),
  epochs: 1,
  refits: 2,
  pairs: Number(options.pairs),
  texts: options.texts === 'mixed' ? 'mixed' : 'long',
  examples: Number(options.examples),
  seed: Number(options.seed),
});
writeFileSync(options.out, writeModel({ classes, keys, weights: model.weights, step: model.step }));
