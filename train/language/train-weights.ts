import type { GramReader } from '../../src/language/grams.ts';
import type { LanguageClass } from './classes.ts';
import type { Vocabulary } from './sources.ts';

/** What training starts from. */
export interface TrainingInput {
  /** Features by languages; changed in place. */
  readonly weights: Float32Array;
  readonly classes: number;
  /** Script of each language: only languages of one script are told apart. */
  readonly groups: readonly number[];
  readonly columnsOf: ReadonlyArray<readonly number[]>;
  readonly indexOfKey: ReadonlyMap<number, number>;
  readonly vocabularies: readonly Vocabulary[];
  readonly languages: readonly LanguageClass[];
  readonly reader: GramReader;
  readonly epochs: number;
  /** Epochs behind the pruning. */
  readonly refits: number;
  /** How many weights are kept. */
  readonly pairs: number;
  /** Words, phrases and some long texts, languages of the product first; or only long texts, all languages alike. */
  readonly texts: 'mixed' | 'long';
  /** Texts of an epoch. */
  readonly examples: number;
  /** Of the texts that are drawn. */
  readonly seed: number;
}

const STEP = 0.25;
const LARGEST = 15;
const NAME_WEIGHT = 0.5;
/** Share of texts that are written without accents, as on keyboards that lack them. */
const PLAIN_TEXTS = 0.05;
/** Powers of a word's frequency: in phrases common words are common, alone any word may stand. */
const RUNNING = 0.9;
const FLATTENED = 0.5;
/** Share of long texts among mixed ones. */
const LONG_TEXTS = 0.25;
/** Keeps weights near where the n-gram tables put them. */
const LEARNING_RATE = 0.06;

/** Small reproducible generator of numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws texts of a language: single words, pairs, phrases and sentences. */
class Sampler {
  readonly #words: string[];
  /** Sums of the words' frequencies up to each, as met in running text, and flattened so that rarer words are drawn too. */
  readonly #running: Float64Array;
  readonly #flattened: Float64Array;
  readonly #sentences: readonly string[];
  readonly #random: () => number;

  constructor({ words, sentences }: Vocabulary, next: () => number) {
    const usable = [...words].filter(([word]) => word.length >= 2);
    this.#words = usable.map(([word]) => word);
    this.#running = cumulative(usable.map(([, weight]) => weight ** RUNNING));
    this.#flattened = cumulative(usable.map(([, weight]) => weight ** FLATTENED));
    this.#sentences = sentences;
    this.#random = next;
  }

  get isEmpty(): boolean {
    return this.#words.length === 0;
  }

  #word(sums: Float64Array): string {
    const target = this.#random() * sums[sums.length - 1];
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > target) high = middle;
      else low = middle + 1;
    }
    return this.#words[low];
  }

  #phrase(length: number, sums: Float64Array): string {
    return Array.from({ length }, () => this.#word(sums)).join(' ');
  }

  /** A text of the length of a paragraph. */
  longText(): string {
    const sentences = this.#sentences.length > 0 && this.#random() < 0.3;
    if (sentences) return this.#sentences[Math.floor(this.#random() * this.#sentences.length)].slice(0, 200);
    return this.#phrase(6 + Math.floor(this.#random() * 14), this.#running);
  }

  text(): string {
    const kind = this.#random();
    if (kind < 0.2 && this.#sentences.length > 0) return this.#piece();
    if (kind < 0.55) return this.#word(this.#flattened);
    if (kind < 0.75) return this.#phrase(2, this.#flattened);
    return this.#phrase(3 + Math.floor(this.#random() * 6), this.#running);
  }

  /** A sentence or a few words of one, as a headline has. */
  #piece(): string {
    const sentence = this.#sentences[Math.floor(this.#random() * this.#sentences.length)];
    if (this.#random() < 0.5) return sentence.slice(0, 120);
    const words = sentence.split(' ');
    const length = 3 + Math.floor(this.#random() * 5);
    const from = Math.floor(this.#random() * Math.max(1, words.length - length));
    return words.slice(from, from + length).join(' ');
  }
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '');
}

function cumulative(numbers: readonly number[]): Float64Array {
  const sums = new Float64Array(numbers.length);
  let sum = 0;
  numbers.forEach((number, i) => (sums[i] = sum += number));
  return sums;
}

/** Fits the weights to the sampled texts, keeps the weightiest, fits those again and rounds them. */
export function trainWeights(input: TrainingInput): { weights: Int8Array; step: number } {
  const { weights, classes } = input;
  const next = random(input.seed);
  const samplers = input.vocabularies.map((vocabulary) => new Sampler(vocabulary, next));
  const drawn = input.languages.flatMap((language, c) => (samplers[c].isEmpty ? [] : Array.from({ length: language.main && input.texts === 'mixed' ? 3 : 1 }, () => c)));
  const usage = new Float32Array(weights.length / classes);
  let kept: Uint8Array | undefined;
  for (let epoch = 0; epoch < input.epochs + input.refits; epoch++) {
    if (epoch === input.epochs) kept = keepLargest(input, usage);
    let right = 0;
    let loss = 0;
    // Changes weighted by when they come: what the mean over the last epoch lacks of its end.
    const drift = epoch === input.epochs + input.refits - 1 ? new Float32Array(weights.length) : undefined;
    const rate = LEARNING_RATE / (1 + (epoch < input.epochs ? epoch : epoch - input.epochs + 1) * 0.5);
    for (let n = 0; n < input.examples; n++) {
      const truth = drawn[Math.floor(next() * drawn.length)];
      const text = input.texts === 'long' || next() < LONG_TEXTS ? samplers[truth].longText() : samplers[truth].text();
      const isPlain = input.languages[truth].script === 'Latin' && text.includes(' ') && next() < PLAIN_TEXTS;
      const { isRight, cost } = learn(input, isPlain ? withoutAccents(text) : text, truth, rate, kept, usage, drift, n);
      if (isRight) right++;
      loss += cost;
    }
    if (drift !== undefined) for (let i = 0; i < weights.length; i++) weights[i] -= drift[i] / input.examples;
    console.log('epoch', epoch, 'accuracy', (right / input.examples).toFixed(4), 'loss', (loss / input.examples).toFixed(4));
  }
  const rounded = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    if (kept === undefined || kept[i] === 1) rounded[i] = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weights[i] / STEP)));
  }
  return { weights: rounded, step: STEP };
}

const features = new Int32Array(1 << 16);
const strengths = new Float32Array(1 << 16);

function learn({ weights, classes, groups, columnsOf, indexOfKey, reader }: TrainingInput, text: string, truth: number, rate: number, kept: Uint8Array | undefined, usage: Float32Array, drift: Float32Array | undefined, done: number): { isRight: boolean; cost: number } {
  reader.reset(true);
  reader.read(text, 0, text.length);
  let count = 0;
  const take = (keys: Uint32Array, total: number, strength: number): void => {
    for (let i = 0; i < total; i++) {
      const feature = indexOfKey.get(keys[i]);
      if (feature === undefined) continue;
      features[count] = feature;
      strengths[count++] = strength;
    }
  };
  take(reader.keys, reader.count, 1);
  take(reader.nameKeys, reader.nameCount, NAME_WEIGHT);
  const columns = columnsOf[groups[truth]];
  const scores = new Float32Array(columns.length);
  for (let i = 0; i < count; i++) {
    const at = features[i] * classes;
    usage[features[i]]++;
    for (let k = 0; k < columns.length; k++) scores[k] += strengths[i] * weights[at + columns[k]];
  }
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
  const top = scores[best];
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k] - top);
  let cost = 0;
  // Long texts have many features: the step is shared so that they do not outweigh words.
  const step = rate / Math.max(1, Math.sqrt(count / 20));
  for (let k = 0; k < columns.length; k++) {
    const share = scores[k] / sum;
    const c = columns[k];
    if (c === truth) cost = -Math.log(share + 1e-9);
    const gradient = (c === truth ? 1 : 0) - share;
    if (Math.abs(gradient) < 0.002) continue;
    for (let i = 0; i < count; i++) {
      const at = features[i] * classes + c;
      if (kept === undefined || kept[at] === 1) {
        const change = step * strengths[i] * gradient;
        weights[at] += change;
        if (drift !== undefined) drift[at] += change * done;
      }
    }
  }
  return { isRight: columns[best] === truth, cost };
}

/** Shifts each row so that its commonest value is nought, and marks the weights that matter most. */
function keepLargest({ weights, classes, columnsOf, pairs, languages, texts }: TrainingInput, usage: Float32Array): Uint8Array {
  const kept = new Uint8Array(weights.length);
  const importance = new Float32Array(weights.length);
  for (let f = 0; f < usage.length; f++) {
    for (const columns of columnsOf) {
      const values = columns.map((c) => weights[f * classes + c]).sort((a, b) => a - b);
      if (values[0] === 0 && values[values.length - 1] === 0) continue;
      const shift = densest(values);
      for (const c of columns) {
        const at = f * classes + c;
        weights[at] -= shift;
        importance[at] = Math.abs(weights[at]) < STEP / 2 ? 0 : Math.abs(weights[at]) * Math.sqrt(usage[f] + 0.5) * (languages[c].main || texts === 'long' ? 1 : 0.5);
      }
    }
  }
  const sorted = importance.filter((value) => value > 0).sort();
  const least = sorted[Math.max(0, sorted.length - pairs)];
  let dropped = 0;
  for (let i = 0; i < weights.length; i++) {
    if (importance[i] >= least && importance[i] > 0) kept[i] = 1;
    else if (weights[i] !== 0) {
      weights[i] = 0;
      dropped++;
    }
  }
  console.log('weights kept', Math.min(pairs, sorted.length), 'dropped', dropped);
  return kept;
}

/** Middle of the narrowest range that holds half of the sorted values. */
function densest(values: readonly number[]): number {
  const half = values.length >> 1;
  let best = 0;
  for (let i = 1; i + half < values.length; i++) if (values[i + half] - values[i] < values[best + half] - values[best]) best = i;
  return values[best + (half >> 1)];
}
