import { Field, WORD_FIELDS } from './document-words.ts';
import type { FeatureTable } from './feature-table.ts';
import { MOST_KEYS, neighbourFeatures, ownFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';

/** Where a word may stand, seen from the token that is scored. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;
/** How many scores a word has: one for each label, seen from each offset. */
export const WORD_SCORES = OFFSETS.length * LABEL_COUNT;

/** A power of two. */
const FIRST_ROWS = 2048;
/** With so many rows the scores are forgotten before another document begins, so that the memory is bounded. */
const ENOUGH_ROWS = 14_000;
/** Spreads the tables over the slots: languages share words that their tables score differently. */
const TABLE_STEP = 0x9e3779b1;

/**
 * What words say of the labels around them, a row of scores for each word and table of weights. The
 * words of a language come again in every article, so rows are kept from one document to the next; a
 * word finds its row again only if its table and all of its hashes are the same, hence nothing
 * depends on what was read before.
 */
export class WordScores {
  /** The row of each slot, plus one; 0 for empty slots. There are twice as many as rows. */
  #slots = new Int32Array(2 * FIRST_ROWS);
  #tables = new Uint32Array(FIRST_ROWS);
  #hashes = new Int32Array(FIRST_ROWS * WORD_FIELDS);
  /** Sums of some dozens of weights of seven bits, hence far from the ends of 16 bits. */
  #scores = new Int16Array(FIRST_ROWS * WORD_SCORES);
  #count = 0;
  readonly #keys = new Int32Array(MOST_KEYS);
  readonly #sum = new Int32Array(WORD_SCORES);

  /** True if another document should begin anew. */
  get isFull(): boolean {
    return this.#count >= ENOUGH_ROWS;
  }

  /** All rows, `WORD_SCORES` each, in the order of `OFFSETS`; another array once a word has been added. */
  get scores(): Int16Array {
    return this.#scores;
  }

  /** The row of a word, whose hashes are the `word`th of `hashes`; it is scored when first met. */
  rowOf(table: FeatureTable, hashes: Int32Array, word: number): number {
    const from = word * WORD_FIELDS;
    const mask = this.#slots.length - 1;
    let slot = startSlot(table.id, hashes, from) & mask;
    for (let row = this.#slots[slot]; row !== 0; row = this.#slots[slot]) {
      if (this.#isRow(row - 1, table.id, hashes, from)) return row - 1;
      slot = (slot + 1) & mask;
    }
    return this.#add(table, hashes, word, slot);
  }

  #isRow(row: number, table: number, hashes: Int32Array, from: number): boolean {
    if (this.#tables[row] !== table) return false;
    const known = row * WORD_FIELDS;
    for (let i = 0; i < WORD_FIELDS; i++) if (this.#hashes[known + i] !== hashes[from + i]) return false;
    return true;
  }

  #add(table: FeatureTable, hashes: Int32Array, word: number, slot: number): number {
    const row = this.#count++;
    if (row === this.#tables.length) this.#grow();
    else this.#slots[slot] = row + 1;
    this.#tables[row] = table.id;
    const from = word * WORD_FIELDS;
    for (let i = 0; i < WORD_FIELDS; i++) this.#hashes[row * WORD_FIELDS + i] = hashes[from + i];
    const keys = this.#keys;
    const sum = this.#sum.fill(0);
    for (let place = 0; place < OFFSETS.length; place++) {
      const offset = OFFSETS[place];
      const count = offset === 0 ? ownFeatures(hashes, word, keys, 0) : neighbourFeatures(hashes, word, offset, keys, 0);
      table.addTo(sum, place * LABEL_COUNT, keys, 0, count);
    }
    this.#scores.set(sum, row * WORD_SCORES);
    if (this.#slots.length < 2 * this.#tables.length) this.#fillSlots();
    return row;
  }

  /** Twice as many rows; the slots follow when the row that needed them is written. */
  #grow(): void {
    const rows = 2 * this.#tables.length;
    const tables = new Uint32Array(rows);
    tables.set(this.#tables);
    this.#tables = tables;
    const hashes = new Int32Array(rows * WORD_FIELDS);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const scores = new Int16Array(rows * WORD_SCORES);
    scores.set(this.#scores);
    this.#scores = scores;
  }

  #fillSlots(): void {
    const slots = new Int32Array(2 * this.#tables.length);
    const mask = slots.length - 1;
    for (let row = 0; row < this.#count; row++) {
      let slot = startSlot(this.#tables[row], this.#hashes, row * WORD_FIELDS) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = row + 1;
    }
    this.#slots = slots;
  }
}

function startSlot(table: number, hashes: Int32Array, from: number): number {
  const exact = hashes[from + Field.Exact] ^ hashes[from + Field.Lists] ^ Math.imul(table, TABLE_STEP);
  return exact ^ (exact >>> 15);
}

let kept: WordScores | undefined;

/** The scores known so far, for one document: what it adds is kept for later ones. */
export function keptWordScores(): WordScores {
  if (kept === undefined || kept.isFull) kept = new WordScores();
  return kept;
}
