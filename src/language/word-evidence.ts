import { addFeatures, mostFeatures } from './grams.ts';
import type { LanguageModel } from './language-model.ts';

/** Words kept at a time. */
const PLACES = 16384;
/** Units of a word that is kept, its edges included. */
const LONGEST_KEPT = 16;
/** Units of the longest word that is read. */
const LONGEST_WORD = 32;
const HASH_STEP = 0x01000193;

/**
 * What a word says for each language. Half of a text is a few hundred words that come again and
 * again, so the evidence of the latest words is kept; a word finds its evidence again only if all of its letters
 * are the same, hence nothing depends on what was read before.
 */
export class WordEvidence {
  readonly #model: LanguageModel;
  readonly #languages: number;
  /** The units of each word kept, zeros behind them. */
  readonly #words = new Uint16Array(PLACES * LONGEST_KEPT);
  /** Sums of some dozens of weights of seven bits, hence far from the ends of 16 bits. */
  readonly #evidence: Int16Array;
  readonly #keys = new Uint32Array(mostFeatures(LONGEST_WORD));
  readonly #sum: Int32Array;

  constructor(model: LanguageModel) {
    this.#model = model;
    this.#languages = model.codes.length;
    this.#evidence = new Int16Array(PLACES * this.#languages);
    this.#sum = new Int32Array(this.#languages);
  }

  /** Adds the evidence of the first `length` units of `word`, its edges included, to the scores, each times `factor`. */
  addTo(scores: Int32Array, word: Uint16Array, length: number, factor: number): void {
    const languages = this.#languages;
    if (length > LONGEST_KEPT) {
      const sum = this.#read(word, length);
      for (let k = 0; k < languages; k++) scores[k] += sum[k] * factor;
      return;
    }
    let hash = length;
    for (let i = 1; i < length - 1; i++) hash = Math.imul(hash ^ word[i], HASH_STEP);
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const evidence = this.#evidence;
    const from = place * languages;
    if (!this.#holds(place * LONGEST_KEPT, word, length)) {
      this.#words.fill(0, place * LONGEST_KEPT, (place + 1) * LONGEST_KEPT);
      for (let i = 0; i < length; i++) this.#words[place * LONGEST_KEPT + i] = word[i];
      evidence.set(this.#read(word, length), from);
    }
    for (let k = 0; k < languages; k++) scores[k] += evidence[from + k] * factor;
  }

  #holds(at: number, word: Uint16Array, length: number): boolean {
    const words = this.#words;
    for (let i = 0; i < length; i++) if (words[at + i] !== word[i]) return false;
    return length === LONGEST_KEPT || words[at + length] === 0;
  }

  #read(word: Uint16Array, length: number): Int32Array {
    const sum = this.#sum.fill(0);
    this.#model.score(this.#keys, addFeatures(word, length, this.#keys, 0), sum);
    return sum;
  }
}
