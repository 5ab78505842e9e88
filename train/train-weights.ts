import { lookUpPhrases } from '../src/entities/knowledge/names.ts';
import { viewDocument } from '../src/entities/tagger/document-view.ts';
import { tokenLists } from '../src/entities/tagger/token-lists.ts';
import { CaseMode } from '../src/entities/tagger/units.ts';
import { changeCase, toLower, toUpper } from './change-case.ts';
import { trainCrf, type CrfOptions } from './crf-trainer.ts';
import { buildDataset, type TrainingDocument } from './dataset.ts';
import { listedNames } from './listed-names.ts';
import { countFeatures, splitByLanguage } from './slices.ts';
import type { LoadedDocument } from './load-documents.ts';
import { quantize, type QuantizedWeights } from './quantize.ts';
import { hashName } from './random.ts';

export interface WeightOptions extends CrfOptions {
  readonly minimumCount: number;
  /** Step of the whole numbers that weights are rounded to. */
  readonly scale: number;
  /** Weights below are dropped. */
  readonly threshold: number;
}

/** A loaded document ready for listing features. */
export function prepare(loaded: LoadedDocument): TrainingDocument {
  const { document, language, allowed, weight, corpus } = loaded;
  return { view: viewDocument(document, tokenLists(document, lookUpPhrases(document, listedNames(language)))), allowed, weight, source: `${corpus}.${language}` };
}

/** Trains the weights for running text. */
export function trainCased(documents: readonly LoadedDocument[], options: WeightOptions): QuantizedWeights[] {
  return train(documents, (mode) => mode !== CaseMode.Caseless, options);
}

/** Trains the weights for text without case, on copies in capitals and in small letters. */
export async function trainCaseless(documents: readonly LoadedDocument[], options: WeightOptions): Promise<QuantizedWeights[]> {
  const copies: LoadedDocument[] = [];
  for (const document of documents) {
    const copy = await changeCase(document, hashName(document.annotated.id) % 2 === 0 ? toUpper : toLower);
    if (copy !== undefined) copies.push(copy);
  }
  return train(copies, (mode) => mode === CaseMode.Caseless, options);
}

/** Trains one set of weights on all languages and parts it by language. */
function train(loaded: readonly LoadedDocument[], wantsMode: (mode: number) => boolean, options: WeightOptions): QuantizedWeights[] {
  const documents = loaded.map(prepare);
  const data = buildDataset(documents, wantsMode, options.minimumCount);
  options.log(`${data.tokenCount} tokens, ${data.featureCount} features`);
  const weights = trainCrf(data, options);
  const quantized = quantize(data.keys, weights, options.scale, options.threshold);
  options.log(`${quantized.keys.length} features and ${quantized.entries.length} weights stay`);
  return splitByLanguage(quantized, countFeatures(documents.map((document, i): [TrainingDocument, string] => [document, loaded[i].language]), wantsMode));
}
