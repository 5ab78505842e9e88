import { chooseCorpora } from './corpora.ts';
import { loadDocuments } from './load-documents.ts';
import type { QuantizedWeights } from './quantize.ts';
import { trainCased, trainCaseless, type WeightOptions } from './train-weights.ts';

/** What a training process is to do. */
export interface WeightsJob {
  readonly kind: 'cased' | 'caseless';
  readonly options: Omit<WeightOptions, 'log'>;
  readonly data: string;
  readonly articles: string;
  readonly corpora: string;
  /** True for the weights that ship, which learn from the held-out documents too. */
  readonly whole: boolean;
}

/** What a training process tells: lines while it works, the weights at the end. */
export interface WeightsMessage {
  readonly line?: string;
  /** Those of all languages, then those of each. */
  readonly weights?: readonly QuantizedWeights[];
}

process.once('message', async (message: WeightsJob) => {
  const tell = (answer: WeightsMessage): Promise<void> => new Promise((resolve) => process.send?.(answer, undefined, undefined, () => resolve()));
  const options: WeightOptions = { ...message.options, log: (line) => void tell({ line }) };
  const { train, heldOutButOpen } = await loadDocuments(message.data, message.articles, chooseCorpora(message.corpora));
  const documents = message.whole ? [...train, ...heldOutButOpen] : train;
  await tell({ weights: message.kind === 'cased' ? trainCased(documents, options) : await trainCaseless(documents, options) });
  process.disconnect();
});
