import type { BitReader } from './bit-reader.ts';

/** Longest code word. */
export const LONGEST_CODE = 12;

/**
 * Code words of a canonical prefix code by the lengths of its symbols, lowest bit first; 0 means
 * that a symbol does not occur. Writer and reader build the same words from the lengths alone.
 */
export function codeWords(lengths: ArrayLike<number>): Uint16Array {
  const words = new Uint16Array(lengths.length);
  let next = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      let word = 0;
      for (let bit = 0; bit < length; bit++) word |= ((next >>> bit) & 1) << (length - 1 - bit);
      words[symbol] = word;
      next++;
    }
    next <<= 1;
  }
  return words;
}

/** Reads symbols of one prefix code by a table over the longest word. */
export class PrefixReader {
  /** Symbol and length for each start of `LONGEST_CODE` bits: `(symbol << 4) | length`. */
  readonly #table = new Uint16Array(1 << LONGEST_CODE);

  constructor(lengths: ArrayLike<number>) {
    const words = codeWords(lengths);
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      const length = lengths[symbol];
      if (length === 0) continue;
      for (let start = words[symbol]; start < this.#table.length; start += 1 << length) this.#table[start] = (symbol << 4) | length;
    }
  }

  read(reader: BitReader): number {
    const found = this.#table[reader.peek(LONGEST_CODE)];
    if (found === 0) throw new Error('the model file of the name tagger is damaged: it holds an unknown code');
    reader.skip(found & 15);
    return found >>> 4;
  }
}
