import { EDGE, WordReader } from './words.ts';

/** N-grams have two characters to this many; a word edge counts as one. */
const LONGEST_GRAM = 5;
/** Whole words longer than what an n-gram with both edges holds are features too. */
const SHORTEST_WORD_FEATURE = LONGEST_GRAM - 1;
const WORD_MARK = 0x1f;
const SEED = 0x811c9dc5 | 0;

/** Bits of a feature's key. */
export const KEY_BITS = 24;

/** Spreads a running hash over the bits of a key. */
function toKey(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> (32 - KEY_BITS);
}

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Key of an n-gram, "_" for a word edge; what `GramReader` gives for it. */
export function gramKey(gram: string): number {
  let hash = SEED;
  for (let i = 0; i < gram.length; i++) hash = step(hash, gram.charCodeAt(i));
  return toKey(hash);
}

/** Key of a whole word, lower-case. */
export function wordKey(word: string): number {
  let hash = step(SEED, EDGE);
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return toKey(step(hash, WORD_MARK));
}

/**
 * Reads the features of a text: n-grams of its lower-case words with their edges, and longer
 * words whole, as hashed keys; those of names are kept apart.
 */
export class GramReader {
  keys: Uint32Array = new Uint32Array(4096);
  count = 0;
  nameKeys: Uint32Array = new Uint32Array(1024);
  nameCount = 0;
  readonly #words = new WordReader();

  /** Forgets what was read; `opensSentence` if the next word begins a sentence. */
  reset(opensSentence: boolean): void {
    this.count = 0;
    this.nameCount = 0;
    this.#words.opensSentence = opensSentence;
  }

  /** Adds the features of `text` between two offsets. */
  read(text: string, start: number, end: number): void {
    const words = this.#words;
    words.open(text, start, end);
    while (words.next()) {
      if (words.isName) this.#addName(words.length);
      else this.#addWord(words.length);
    }
  }

  #addWord(length: number): void {
    if (this.count + mostFeatures(length) > this.keys.length) this.keys = grown(this.keys);
    this.count = addFeatures(this.#words.word, length, this.keys, this.count);
  }

  #addName(length: number): void {
    if (this.nameCount + mostFeatures(length) > this.nameKeys.length) this.nameKeys = grown(this.nameKeys);
    this.nameCount = addFeatures(this.#words.word, length, this.nameKeys, this.nameCount);
  }
}

/** Upper bound of the features of a word of `length` units, its edges included. */
export const mostFeatures = (length: number): number => length * LONGEST_GRAM + 1;

function grown(keys: Uint32Array): Uint32Array {
  const larger = new Uint32Array(keys.length * 2);
  larger.set(keys);
  return larger;
}

/** Writes the keys of one word with its edges behind `count` and returns the new count. */
export function addFeatures(word: Uint16Array, length: number, keys: Uint32Array, count: number): number {
  let next = count;
  for (let from = 0; from < length - 1; from++) {
    const to = Math.min(length, from + LONGEST_GRAM);
    let hash = step(SEED, word[from]);
    for (let i = from + 1; i < to; i++) {
      hash = step(hash, word[i]);
      keys[next++] = toKey(hash);
    }
  }
  if (length - 2 >= SHORTEST_WORD_FEATURE) {
    let hash = SEED;
    for (let i = 0; i < length - 1; i++) hash = step(hash, word[i]);
    keys[next++] = toKey(step(hash, WORD_MARK));
  }
  return next;
}
