import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lookUpPhrases } from '../src/entities/knowledge/names.ts';
import { tagNames } from '../src/entities/tagger/tag-names.ts';
import { fitCalibration, IDENTITY, type Judged } from './calibrate.ts';
import { chooseCorpora } from './corpora.ts';
import { hasCapitalNouns } from './capital-nouns.ts';
import { listedNames } from './listed-names.ts';
import { loadDocuments, type LoadedDocument } from './load-documents.ts';
import { modelCard } from './model-card.ts';
import { fileSizes, modelsOfWritten, readModelFiles, writeModelFiles } from './model-files.ts';
import { type TrainedSections, writeModel } from './model-writer.ts';
import { hashName } from './random.ts';
import type { TaggerModel } from '../src/entities/tagger/tagger-model.ts';
import { loadArticles, loadTestSets } from '../bench/ner-data.ts';
import { figureTable, measure, taggerAlone } from '../bench/ner-figures.ts';
import { tagOf } from './score.ts';
import type { WeightOptions } from './train-weights.ts';
import type { WeightsJob, WeightsMessage } from './weights-process.ts';
import { fork } from 'node:child_process';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['ARTICLE_DATA'] ?? '../shared/data' },
    articles: { type: 'string', default: process.env['ARTICLE_GOLD'] ?? '../shared/articles' },
    /** Folder of the model files; those to measure with, which never saw the held-out documents, are in its folder `held-out`. */
    out: { type: 'string', default: 'models' },
    corpora: { type: 'string', default: 'all' },
    seed: { type: 'string', default: '1' },
    card: { type: 'string', default: 'models/ner.md' },
    /** Trains nothing: measures the model that is there and writes its card anew. */
    reuse: { type: 'boolean', default: false },
  },
});

if (!existsSync(values.data)) throw new Error(`no data at ${values.data}; name its folder with --data or ARTICLE_DATA`);
const log = (line: string): void => console.log(line);
const shared = { alpha: 0.1, l2: 0, dropout: 0.3, seed: Number(values.seed), minimumCount: 3, scale: 1 / 8, threshold: 1 / 16 };
const casedOptions: Omit<WeightOptions, 'log'> = { ...shared, epochs: 6, l1: 0.08, wordDropout: 0.15, prune: new Map([[4, 1_300_000], [5, 700_000]]) };
const caselessOptions: Omit<WeightOptions, 'log'> = { ...shared, epochs: 5, l1: 0.1, wordDropout: 0, prune: new Map([[3, 260_000], [4, 120_000]]) };

const data = await loadDocuments(values.data, values.articles, chooseCorpora(values.corpora));
log(`${data.train.length} documents to train on, ${data.heldOut.length} held out, ${data.leftOut} left out as parts of articles for measuring; ${data.offEdge} of ${data.names} names off token edges`);
const known = data.heldOut.filter(({ corpus }) => corpus === 'ntrex' || corpus === 'authored' || corpus === 'winer');
const inFirstHalf = ({ annotated }: LoadedDocument): boolean => hashName(annotated.id) % 2 === 0;
const measured = join(values.out, 'held-out');
if (!values.reuse) await trainModels();
const sizes = fileSizes(values.out);
for (const { name, gzipped } of sizes) log(`${name}: ${gzipped} bytes gzipped`);
const modelOf = readModelFiles(measured);
const figures = figureTable(measure(await loadTestSets(values.data, values.articles), taggerAlone(modelOf)).filter(({ set }) => set.corpus !== 'wikineural'));
const articleFigures = figureTable(measure(await loadArticles(values.articles), taggerAlone(modelOf)));
const card = modelCard({
  command: `npm run train -- --corpora=${values.corpora} --seed=${values.seed}`,
  seed: shared.seed,
  settings: `FTRL, ${casedOptions.epochs} and ${caselessOptions.epochs} epochs, L1 ${casedOptions.l1} and ${caselessOptions.l1}, dropout ${shared.dropout}, weights pruned to ${[casedOptions, caselessOptions].map(({ prune }) => [...prune.values()].at(-1)).join(' and ')}`,
  train: data.train,
  leftOut: data.leftOut,
  chosen: chooseCorpora(values.corpora),
  figures: `${figures}\n\nWhole articles with every mention annotated:\n\n${articleFigures}`,
  judged: known.filter((document) => !inFirstHalf(document)).flatMap((document) => judge(document, modelOf(document.language))),
  sizes,
});
writeFileSync(values.card, card);

/**
 * Trains the model that is measured, without the held-out documents, and fits the calibration on it; then the model
 * that ships with the same settings and calibration on all documents, and writes the files of both.
 */
async function trainModels(): Promise<void> {
  const [cased, caseless] = await bothWeights(false);
  const rough = modelsOfWritten(writeModel(cased, caseless, IDENTITY));
  const calibration = fitCalibration(known.filter(inFirstHalf).flatMap((document) => judge(document, rough(document.language))));
  writeModelFiles(measured, writeModel(cased, caseless, calibration));
  const [wholeCased, wholeCaseless] = await bothWeights(true);
  writeModelFiles(values.out, writeModel(wholeCased, wholeCaseless, calibration));
}

function bothWeights(whole: boolean): Promise<[TrainedSections, TrainedSections]> {
  return Promise.all([weights('cased', casedOptions, whole), weights('caseless', caselessOptions, whole)]);
}

function judge({ document, annotated, language }: LoadedDocument, tagger: TaggerModel): Judged[] {
  const gold = new Set(annotated.spans.map(({ start, end, tag }) => `${start}:${end}:${tag}`));
  return tagNames(document, tagger, lookUpPhrases(document, listedNames(language)), hasCapitalNouns(language)).map((span) => ({
    raw: span.confidence,
    right: gold.has(`${document.tokens.start[span.firstToken]}:${document.tokens.end[span.endToken - 1]}:${tagOf(span)}`),
  }));
}

/** Trains one of the two sets of weights in a process of its own. */
function weights(kind: WeightsJob['kind'], chosenOptions: Omit<WeightOptions, 'log'>, whole: boolean): Promise<TrainedSections> {
  const job: WeightsJob = { kind, whole, options: chosenOptions, data: values.data, articles: values.articles, corpora: values.corpora };
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./weights-process.ts', import.meta.url), { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
    child.on('message', (message: WeightsMessage) => {
      if (message.line !== undefined) log(`${kind}: ${message.line}`);
      if (message.weights !== undefined) resolve(message.weights);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== 0) reject(new Error(`training ${kind} ended with code ${code}`));
    });
    child.send(job);
  });
}
