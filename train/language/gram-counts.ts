import type { LinguaTables, Vocabulary } from './sources.ts';
import { latinSerbian } from './sources.ts';

/** Pseudo-counts that a language's tables add up to. */
const TABLE_TOTAL = 3e6;
const WORDS_TOTAL = 5e5;
/** N-grams inside words rarer than this share of their length are left out, by length. */
const SMALLEST_SHARE = [0, 0, 0, 1e-6, 4e-6, 4e-6];
/** Strength of the shorter context in the smoothed probabilities. */
const BACK_OFF = 6;
const LONGEST = 5;

/**
 * Counts of n-grams in every language: inside words from lingua's tables, with word edges ("_")
 * from the word lists. Rows are n-grams, columns are languages.
 */
export class GramCounts {
  readonly rows = new Map<string, number>();
  readonly #classes: number;
  #tables: Float32Array;
  #words: Float32Array;

  constructor(classes: number) {
    this.#classes = classes;
    this.#tables = new Float32Array(classes * (1 << 20));
    this.#words = new Float32Array(classes * (1 << 20));
  }

  /** Counts the tables of a language. */
  addTables(lingua: string, column: number, tables: LinguaTables): void {
    tables.visit(lingua, (gram, share) => {
      if (share < SMALLEST_SHARE[gram.length]) return;
      this.#tables[this.#row(gram) * this.#classes + column] += share * TABLE_TOTAL;
    });
  }

  /** Counts the words of a language with their edges. */
  addWords(column: number, { words }: Vocabulary): void {
    let total = 0;
    for (const weight of words.values()) total += weight;
    for (const [word, weight] of words) this.#addWord(word, column, (weight / total) * WORDS_TOTAL);
  }

  /** Counts of Serbian in Cyrillic letters for its Latin column. */
  addSerbian(column: number, tables: LinguaTables): void {
    tables.visit('SERBIAN', (gram, share) => {
      const latin = latinSerbian(gram);
      if (gram.length > LONGEST || latin.length !== gram.length || share < SMALLEST_SHARE[gram.length]) return;
      this.#tables[this.#row(latin) * this.#classes + column] += share * TABLE_TOTAL;
    });
  }

  #addWord(word: string, column: number, weight: number): void {
    const edged = `_${word}_`;
    for (let from = 0; from < edged.length; from++) {
      for (let to = from + 1; to <= Math.min(edged.length, from + LONGEST); to++) {
        this.#words[this.#row(edged.slice(from, to)) * this.#classes + column] += weight;
      }
    }
  }

  #row(gram: string): number {
    let row = this.rows.get(gram);
    if (row === undefined) {
      row = this.rows.size;
      this.rows.set(gram, row);
      if ((row + 1) * this.#classes > this.#tables.length) {
        this.#tables = doubled(this.#tables);
        this.#words = doubled(this.#words);
      }
    }
    return row;
  }

  /** Pseudo-count of a row in a language. */
  count(row: number, column: number): number {
    const at = row * this.#classes + column;
    return this.#tables[at] + this.#words[at];
  }

  /**
   * How much each n-gram says beyond its shorter self: log p(last | all before) - log p(last |
   * all before but the first), smoothed. Summed over the n-grams of a text it is the log
   * probability of the text.
   */
  increments(): Float32Array {
    const classes = this.#classes;
    const logs = new Float32Array(this.rows.size * classes);
    const increments = new Float32Array(this.rows.size * classes);
    const ordered = [...this.rows].sort(([a], [b]) => a.length - b.length);
    const floor = 0.02;
    for (const [gram, row] of ordered) {
      const at = row * classes;
      if (gram.length === 1) {
        for (let c = 0; c < classes; c++) {
          const tables = this.#tables[at + c] > 0 ? this.#tables[at + c] / TABLE_TOTAL : this.#words[at + c] / (WORDS_TOTAL * 6);
          logs[at + c] = Math.log(tables + floor / TABLE_TOTAL);
          increments[at + c] = logs[at + c];
        }
        continue;
      }
      const prefix = (this.rows.get(gram.slice(0, -1)) ?? -1) * classes;
      const shorter = (this.rows.get(gram.slice(1)) ?? -1) * classes;
      const edge = gram.endsWith('_') || gram.startsWith('_');
      for (let c = 0; c < classes; c++) {
        const backed = shorter >= 0 ? logs[shorter + c] : 0;
        const count = edge ? this.#words[at + c] : this.#tables[at + c] + this.#words[at + c];
        const context = prefix < 0 ? 0 : edge ? this.#words[prefix + c] : this.#tables[prefix + c] + this.#words[prefix + c];
        logs[at + c] = Math.log((count + BACK_OFF * Math.exp(backed)) / (Math.max(context, count) + BACK_OFF));
        increments[at + c] = logs[at + c] - backed;
      }
    }
    return increments;
  }
}

function doubled(values: Float32Array): Float32Array {
  const larger = new Float32Array(values.length * 2);
  larger.set(values);
  return larger;
}
