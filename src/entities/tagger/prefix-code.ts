/** Longest code word. */
export const LONGEST_CODE = 12;

/** Bits of a value of `codeTable` that hold the length of the code word. */
export const CODE_LENGTH_BITS = 4;

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

/** Symbol and length of the code word that each run of `LONGEST_CODE` bits starts with: `(symbol << CODE_LENGTH_BITS) | length`; 0 for none. */
export function codeTable(lengths: ArrayLike<number>): Uint16Array {
  const table = new Uint16Array(1 << LONGEST_CODE);
  const words = codeWords(lengths);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol];
    if (length === 0) continue;
    const value = (symbol << CODE_LENGTH_BITS) | length;
    for (let start = words[symbol]; start < table.length; start += 1 << length) table[start] = value;
  }
  return table;
}
