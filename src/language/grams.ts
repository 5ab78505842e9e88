import { charClass, CharClass, isUpperCase } from '../text/characters.ts';

/** N-grams have two characters to this many; a word edge counts as one. */
const LONGEST_GRAM = 5;
/** Letters read of one word. */
const LONGEST_WORD = 30;
/** Whole words longer than what an n-gram with both edges holds are features too. */
const SHORTEST_WORD_FEATURE = LONGEST_GRAM - 1;
const EDGE = 0x5f;
const WORD_MARK = 0x1f;
const SEED = 0x811c9dc5 | 0;
const NO_LETTER = 1;

/** Bits of a feature's key. */
export const KEY_BITS = 24;

/** Lower-case form of each letter or mark, `NO_LETTER` for the rest; 0 is not seen yet. */
const folded = new Uint16Array(0x10000);

function fold(unit: number): number {
  const known = folded[unit];
  if (known !== 0) return known;
  const kind = charClass(unit);
  let found: number = NO_LETTER;
  if (kind === CharClass.Letter || kind === CharClass.Extender) {
    const lower = String.fromCharCode(unit).toLowerCase();
    found = lower.charCodeAt(0);
  }
  folded[unit] = found;
  return found;
}

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
 * words whole, as hashed keys. Names tell little about the language around them, so the words
 * that begin with a capital inside a sentence are kept apart.
 */
export class GramReader {
  keys: Uint32Array = new Uint32Array(4096);
  count = 0;
  nameKeys: Uint32Array = new Uint32Array(1024);
  nameCount = 0;
  #opensSentence = true;
  readonly #word = new Uint16Array(LONGEST_WORD + 2);

  /** Forgets what was read; `opensSentence` if the next word begins a sentence. */
  reset(opensSentence: boolean): void {
    this.count = 0;
    this.nameCount = 0;
    this.#opensSentence = opensSentence;
  }

  /** Adds the features of `text` between two offsets. */
  read(text: string, start: number, end: number): void {
    const word = this.#word;
    let at = start;
    while (at < end) {
      const unit = text.charCodeAt(at);
      let letter = fold(unit);
      if (letter === NO_LETTER) {
        if (unit === 0x40 || (unit === 0x3a && text.startsWith('//', at + 1))) {
          // A handle, or what follows the scheme of a link, is in no language.
          while (at < end && text.charCodeAt(at) > 0x20) at++;
        } else {
          if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x0a || unit === 0x22 || unit === 0xab || unit === 0x201c) this.#opensSentence = true;
          at++;
        }
        continue;
      }
      const isName = !this.#opensSentence && isUpperCase(unit);
      this.#opensSentence = false;
      let length = 0;
      word[length++] = EDGE;
      do {
        if (length <= LONGEST_WORD) word[length++] = letter;
        at++;
        letter = at < end ? fold(text.charCodeAt(at)) : NO_LETTER;
      } while (letter !== NO_LETTER);
      word[length++] = EDGE;
      if (isName) this.#addName(length);
      else this.#addWord(length);
    }
  }

  #addWord(length: number): void {
    if (this.count + length * LONGEST_GRAM + 1 > this.keys.length) this.keys = grown(this.keys);
    this.count = addFeatures(this.#word, length, this.keys, this.count);
  }

  #addName(length: number): void {
    if (this.nameCount + length * LONGEST_GRAM + 1 > this.nameKeys.length) this.nameKeys = grown(this.nameKeys);
    this.nameCount = addFeatures(this.#word, length, this.nameKeys, this.nameCount);
  }
}

function grown(keys: Uint32Array): Uint32Array {
  const larger = new Uint32Array(keys.length * 2);
  larger.set(keys);
  return larger;
}

/** Writes the keys of one word with its edges behind `count` and returns the new count. */
function addFeatures(word: Uint16Array, length: number, keys: Uint32Array, count: number): number {
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
