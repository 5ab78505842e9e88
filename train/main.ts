import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { namesFor } from '../src/entities/knowledge/names.ts';
import { readModel } from '../src/entities/tagger/model-file.ts';
import { tagNames } from '../src/entities/tagger/tag-names.ts';
import { fitCalibration, IDENTITY, type Judged } from './calibrate.ts';
import { chooseCorpora } from './corpora.ts';
import { loadDocuments, type LoadedDocument } from './load-documents.ts';
import { writeModel } from './model-writer.ts';
import { tagOf } from './score.ts';
import type { WeightOptions } from './train-weights.ts';
import type { QuantizedWeights } from './quantize.ts';
import type { WeightsJob, WeightsMessage } from './weights-process.ts';
import { fork } from 'node:child_process';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['ARTICLE_DATA'] ?? '../shared/data' },
    articles: { type: 'string', default: process.env['ARTICLE_GOLD'] ?? '../shared/articles' },
    out: { type: 'string', default: 'models/ner.bin' },
    corpora: { type: 'string', default: 'all' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '4' },
  },
});

if (!existsSync(values.data)) throw new Error(`no data at ${values.data}; name its folder with --data or ARTICLE_DATA`);
const log = (line: string): void => console.log(line);
const options: Omit<WeightOptions, 'log'> = { epochs: Number(values.epochs), alpha: 0.1, l1: 0.2, l2: 0, dropout: 0.3, seed: Number(values.seed), minimumCount: 3, scale: 1 / 12, threshold: 0.1 };

const data = await loadDocuments(values.data, values.articles, chooseCorpora(values.corpora));
log(`${data.train.length} documents to train on, ${data.heldOut.length} held out, ${data.leftOut} left out as parts of articles for measuring; ${data.offEdge} of ${data.names} names off token edges`);
const [cased, caseless] = await Promise.all([
  weights('cased', options),
  weights('caseless', { ...options, threshold: 0.2, epochs: Math.min(2, options.epochs) }),
]);
const rough = readModel(writeModel(cased, caseless, IDENTITY));
const judged = data.heldOut.filter(({ corpus }) => corpus === 'ntrex' || corpus === 'authored' || corpus === 'winer').flatMap(judge);
const bytes = writeModel(cased, caseless, fitCalibration(judged));
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
log(`${values.out}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped, ${gzipSync(Buffer.from(bytes).toString('base64')).length} as gzipped base64`);

function judge({ document, annotated, language }: LoadedDocument): Judged[] {
  const gold = new Set(annotated.spans.map(({ start, end, tag }) => `${start}:${end}:${tag}`));
  return tagNames(document, rough, namesFor(language)).map((span) => ({
    raw: span.confidence,
    right: gold.has(`${document.tokens.start[span.firstToken]}:${document.tokens.end[span.endToken - 1]}:${tagOf(span)}`),
  }));
}

/** Trains one of the two sets of weights in a process of its own. */
function weights(kind: WeightsJob['kind'], chosenOptions: Omit<WeightOptions, 'log'>): Promise<QuantizedWeights> {
  const job: WeightsJob = { kind, options: chosenOptions, data: values.data, articles: values.articles, corpora: values.corpora };
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
