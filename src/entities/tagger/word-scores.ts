import { Field, WORD_FIELDS } from './document-words.ts';
import type { FeatureTable } from './feature-table.ts';
import { MOST_KEYS, neighbourFeatures, ownFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';

/** Where a word may stand, seen from the token that is scored. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;
/** How many scores a word has: one for each label, seen from each offset. */
export const WORD_SCORES = OFFSETS.length * LABEL_COUNT;

const PLACES = 1 << 13;

/**
 * What a word says of the labels around it, by one table of weights. The words of a language come
 * again in every article, so the scores of the latest ones are kept; a word finds its scores again
 * only if all of its hashes are the same, hence nothing depends on what was read before.
 */
export class WordScores {
  readonly #table: FeatureTable;
  readonly #words = new Int32Array(PLACES * WORD_FIELDS);
  /** Sums of some dozens of weights of seven bits, hence far from the ends of 16 bits. */
  readonly #scores = new Int16Array(PLACES * WORD_SCORES);
  readonly #filled = new Uint8Array(PLACES);
  readonly #keys = new Int32Array(MOST_KEYS);
  readonly #sum = new Int32Array(WORD_SCORES);

  constructor(table: FeatureTable) {
    this.#table = table;
  }

  /** Writes the scores of a word to `out` from `at` on. */
  write(hashes: Int32Array, word: number, out: Int16Array, at: number): void {
    const from = word * WORD_FIELDS;
    const exact = hashes[from + Field.Exact] ^ hashes[from + Field.Lists];
    const place = (exact ^ (exact >>> 15)) & (PLACES - 1);
    const scores = this.#scores;
    const start = place * WORD_SCORES;
    if (!this.#holds(place, hashes, from)) {
      this.#words.set(hashes.subarray(from, from + WORD_FIELDS), place * WORD_FIELDS);
      this.#filled[place] = 1;
      const keys = this.#keys;
      const sum = this.#sum.fill(0);
      for (let row = 0; row < OFFSETS.length; row++) {
        const offset = OFFSETS[row];
        const count = offset === 0 ? ownFeatures(hashes, word, keys, 0) : neighbourFeatures(hashes, word, offset, keys, 0);
        this.#table.addTo(sum, row * LABEL_COUNT, keys, 0, count);
      }
      scores.set(sum, start);
    }
    for (let i = 0; i < WORD_SCORES; i++) out[at + i] = scores[start + i];
  }

  #holds(place: number, hashes: Int32Array, from: number): boolean {
    if (this.#filled[place] === 0) return false;
    const words = this.#words;
    const known = place * WORD_FIELDS;
    for (let i = 0; i < WORD_FIELDS; i++) if (words[known + i] !== hashes[from + i]) return false;
    return true;
  }
}

const scoresOfTable = new WeakMap<FeatureTable, WordScores>();

/** The word scores of a table, made on first use. */
export function wordScoresOf(table: FeatureTable): WordScores {
  let scores = scoresOfTable.get(table);
  if (scores === undefined) {
    scores = new WordScores(table);
    scoresOfTable.set(table, scores);
  }
  return scores;
}
