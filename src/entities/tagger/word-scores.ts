import { Field, WORD_FIELDS } from './document-words.ts';
import type { FeatureTable } from './feature-table.ts';
import { MOST_KEYS, neighbourFeatures, ownFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';

/** Where a word may stand, seen from the token that is scored. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;
/** How many scores a word has: one for each label, seen from each offset. */
export const WORD_SCORES = OFFSETS.length * LABEL_COUNT;

const PLACES = 1 << 13;
/** Spreads the tables over the places: languages share words that their tables score differently. */
const OWNER_STEP = 0x9e3779b1;

/**
 * What words say of the labels around them. The words of a language come again in every article, so
 * the scores of the latest ones are kept, those of all tables in one place of a fixed size; a word
 * finds its scores again only if its table and all of its hashes are the same, hence nothing depends
 * on what was read before.
 */
class KeptScores {
  /** The number of the table that each place is of; 0 for empty places. */
  readonly owners: Uint32Array = new Uint32Array(PLACES);
  readonly words: Int32Array = new Int32Array(PLACES * WORD_FIELDS);
  /** Sums of some dozens of weights of seven bits, hence far from the ends of 16 bits. */
  readonly scores: Int16Array = new Int16Array(PLACES * WORD_SCORES);

  /** True if the place has the scores of the word whose hashes start at `from`, by the given table. */
  holds(place: number, owner: number, hashes: Int32Array, from: number): boolean {
    if (this.owners[place] !== owner) return false;
    const words = this.words;
    const known = place * WORD_FIELDS;
    for (let i = 0; i < WORD_FIELDS; i++) if (words[known + i] !== hashes[from + i]) return false;
    return true;
  }
}

let kept: KeptScores | undefined;
let tables = 0;

/** What a word says of the labels around it, by one table of weights. */
export class WordScores {
  readonly #table: FeatureTable;
  readonly #owner = ++tables;
  readonly #kept = (kept ??= new KeptScores());
  readonly #keys = new Int32Array(MOST_KEYS);
  readonly #sum = new Int32Array(WORD_SCORES);

  constructor(table: FeatureTable) {
    this.#table = table;
  }

  /** Writes the scores of a word to `out` from `at` on. */
  write(hashes: Int32Array, word: number, out: Int16Array, at: number): void {
    const from = word * WORD_FIELDS;
    const exact = hashes[from + Field.Exact] ^ hashes[from + Field.Lists] ^ Math.imul(this.#owner, OWNER_STEP);
    const place = (exact ^ (exact >>> 15)) & (PLACES - 1);
    const { owners, words, scores } = this.#kept;
    const start = place * WORD_SCORES;
    if (!this.#kept.holds(place, this.#owner, hashes, from)) {
      words.set(hashes.subarray(from, from + WORD_FIELDS), place * WORD_FIELDS);
      owners[place] = this.#owner;
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
